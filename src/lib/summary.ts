import type { Store } from '../../etl/contract/sensor-api.ts';
import { lastFullDay, parseDate } from './calendar.ts';
import { type Course, courseOf, type Life } from './course.ts';
import type { Dataset } from './dataset.ts';
import type { Row } from './rows.ts';

/** What the pages say of a store. */
export interface Summary extends Course {
  readonly store: Store;
  /** Sensors that hang today. */
  readonly doors: number;
}

/**
 * All stores, each with its daily rows, in the order of stores.json, and their figures up to one and the same day. A store
 * without a row yet is left out.
 */
export async function summaries(data: Dataset): Promise<Summary[]> {
  const today = lastCommonDay(data.stores, data.asOf);
  const all = await Promise.all(
    data.stores.map(async (store) => {
      const key = {
        resolution: 'store-daily',
        format: 'arrow',
        store: store.id,
        year: null,
      } as const;
      return summaryOf(store, (await data.read(key))(null), today);
    }),
  );
  return all.filter((summary) => summary !== undefined);
}

/** The last local date that has wholly passed, at an instant, in every store. */
export const lastCommonDay = (stores: readonly Store[], asOf: number): number =>
  Math.min(...stores.map(({ time_zone }) => lastFullDay(asOf, time_zone)));

export const lifeOf = ({ opened_on, closed_on }: Store): Life => ({
  from: parseDate(opened_on),
  to: closed_on === null ? null : parseDate(closed_on),
});

/** Figures end on `today`; the history goes as far as there are rows. */
export function summaryOf(store: Store, rows: readonly Row[], today: number): Summary | undefined {
  const course = courseOf(rows, lifeOf(store), today);
  if (!course) return undefined;
  const hanging = store.sensors.filter(
    ({ removed_on }) => removed_on === null || parseDate(removed_on) > today,
  );
  return { store, doors: hanging.length, ...course };
}

/** Those of the stores with most visits in the last four weeks first, of which nothing is known last: as lists show them. */
export function busiestFirst<T extends { readonly store: Store }>(
  all: readonly T[],
  known: readonly Summary[],
): T[] {
  const visits = new Map(known.map(({ store, fourWeeks }) => [store.id, fourWeeks.now.visits]));
  const visitsOf = ({ store }: T) => visits.get(store.id) ?? -1;
  return all.toSorted((a, b) => visitsOf(b) - visitsOf(a));
}
