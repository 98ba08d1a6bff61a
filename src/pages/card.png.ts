import type { APIRoute } from 'astro';
import { card } from '../charts/card.ts';
import { canvas } from '../lib/canvas.ts';
import { CARD_COLOURS, pngOf } from '../lib/card-file.ts';
import { chainCard } from '../lib/chain-card.ts';
import { chainHistory } from '../lib/chain-history.ts';
import { dataset } from '../lib/dataset.ts';
import { lastCommonDay, summaries } from '../lib/summary.ts';

/** The whole chain, for pages that have no picture of their own. */
export const GET: APIRoute = async () => {
  const data = await dataset();
  const today = lastCommonDay(data.stores, data.asOf);
  const history = chainHistory(await summaries(data), today);
  return pngOf(card(chainCard(history), CARD_COLOURS, canvas));
};
