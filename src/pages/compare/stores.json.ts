import type { APIRoute } from 'astro';
import { comparableOf } from '../../lib/compare-stores.ts';
import { dataset } from '../../lib/dataset.ts';
import { summaries } from '../../lib/summary.ts';

/** All that can be compared: a page would grow with each door, and most visitors touch none. */
export const GET: APIRoute = async () => {
  const data = await dataset();
  const all = await summaries(data);
  return Response.json(all.map((one) => comparableOf(one, data.files)));
};
