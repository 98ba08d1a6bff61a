import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { card } from '../../../charts/card.ts';
import { canvas } from '../../../lib/canvas.ts';
import { columnsOf } from '../../../lib/columns.ts';
import { dataset } from '../../../lib/dataset.ts';
import { dailyPicture } from '../../../lib/picture.ts';
import { type Summary, summaries } from '../../../lib/summary.ts';
import { colour } from '../../../lib/tokens.ts';

/** A picture is linked to by its full address only, so none is made where that is not known. */
export async function getStaticPaths() {
  if (!import.meta.env.SITE) return [];
  return (await summaries(await dataset())).map((summary) => ({
    params: { store: summary.store.id },
    props: { summary },
  }));
}

const colours = {
  paper: colour('paper', 'light'),
  rule: colour('rule', 'light'),
  band: colour('band', 'light'),
  line: colour('accent', 'light'),
  dots: colour('accent-pale', 'light'),
};

export const GET: APIRoute<{ summary: Summary }> = async ({ props: { summary } }) => {
  const svg = card(dailyPicture(columnsOf(summary.rows), summary.history), colours, canvas);
  const png = await sharp(Buffer.from(svg.outerHTML))
    .png({ palette: true, colours: 16 })
    .toBuffer();
  return new Response(new Uint8Array(png));
};
