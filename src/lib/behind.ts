import type { Store } from '../../etl/contract/sensor-api.ts';
import { lastFullDay } from './calendar.ts';
import type { Dataset } from './dataset.ts';
import type { Row } from './rows.ts';

/** A store whose last trading days nobody measured. */
export interface Behind {
  readonly store: Store;
  /** The first local date of them. */
  readonly since: number;
}

const found = new WeakMap<Dataset, Promise<Behind[]>>();

/** The stores that are behind, in the order of stores.json; sought once, since every page says so. */
export function behindOf(data: Dataset): Promise<Behind[]> {
  const behind = found.get(data) ?? findBehind(data);
  found.set(data, behind);
  return behind;
}

async function findBehind({ stores, asOf, read }: Dataset): Promise<Behind[]> {
  const all = await Promise.all(
    stores.map(async (store) => {
      const rows = await read({
        resolution: 'store-daily',
        format: 'arrow',
        store: store.id,
        year: null,
      });
      const since = behindSince(rows(null), lastFullDay(asOf, store.time_zone));
      return since === null ? [] : { store, since };
    }),
  );
  return all.flat();
}

/** Daily rows up to the last full day → the first of the trading days at their end that nobody measured, or null. */
export function behindSince(rows: readonly Row[], last: number): number | null {
  if (rows.at(-1)?.time !== last) return null;
  const open = rows.filter(({ trading }) => trading);
  const measured = open.findLastIndex(({ visits }) => visits !== null);
  return open[measured + 1]?.time ?? null;
}
