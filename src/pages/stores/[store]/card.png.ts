import type { APIRoute } from 'astro';
import { card } from '../../../charts/card.ts';
import { canvas } from '../../../lib/canvas.ts';
import { CARD_COLOURS, pngOf } from '../../../lib/card-file.ts';
import { columnsOf } from '../../../lib/columns.ts';
import { dataset } from '../../../lib/dataset.ts';
import { dailyPicture } from '../../../lib/picture.ts';
import { type Summary, summaries } from '../../../lib/summary.ts';

/** A picture is linked to by its full address only, so none is made where that is not known. */
export async function getStaticPaths() {
  if (!import.meta.env.SITE) return [];
  return (await summaries(await dataset())).map((summary) => ({
    params: { store: summary.store.id },
    props: { summary },
  }));
}

export const GET: APIRoute<{ summary: Summary }> = ({ props: { summary } }) =>
  pngOf(card(dailyPicture(columnsOf(summary.rows), summary.history), CARD_COLOURS, canvas));
