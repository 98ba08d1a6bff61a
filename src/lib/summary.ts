import type { Store } from '../../etl/contract/sensor-api.ts';
import { averageLine, type Bucket, buckets, type LinePoint, weeksBack } from './average.ts';
import { DAY, lastFullDay, parseDate } from './calendar.ts';
import type { Dataset } from './dataset.ts';
import {
  type Comparison,
  compare,
  lastDays,
  type Period,
  type Range,
  summarise,
  within,
  yearBefore,
} from './period.ts';
import type { Row } from './rows.ts';

/** A period beside the one 364 days before it. */
export interface Figure {
  readonly range: Range;
  readonly now: Period;
  readonly before: Period;
  readonly comparison: Comparison;
}

/** What the pages say of a store. */
export interface Summary {
  readonly store: Store;
  /** Sensors that hang today. */
  readonly doors: number;
  /** Daily rows as published. */
  readonly rows: readonly Row[];
  /** First and last date that is drawn: trading days, as far as there are rows. */
  readonly history: Range;
  readonly week: Figure;
  readonly fourWeeks: Figure;
  readonly year: Figure;
  readonly months: readonly Bucket[];
  /** Calendar years that lie wholly in the history. */
  readonly years: readonly Bucket[];
  /** Weekly averages of the last 52 weeks. */
  readonly lastYear: readonly LinePoint[];
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

/** Figures end on `today`; the history goes as far as there are rows. */
export function summaryOf(store: Store, rows: readonly Row[], today: number): Summary | undefined {
  const trading = within(rows, {
    from: parseDate(store.opened_on),
    to: store.closed_on === null ? Number.POSITIVE_INFINITY : parseDate(store.closed_on),
  });
  const first = trading[0];
  const last = trading.at(-1);
  if (!first || !last) return undefined;
  const figure = (days: number): Figure => {
    const range = lastDays(today, days);
    const now = summarise(within(trading, range));
    const before = summarise(within(trading, yearBefore(range)));
    return { range, now, before, comparison: compare(now, before) };
  };
  return {
    store,
    doors: store.sensors.filter(
      ({ removed_on }) => removed_on === null || parseDate(removed_on) > today,
    ).length,
    rows,
    history: { from: first.time, to: last.time },
    week: figure(7),
    fourWeeks: figure(28),
    year: figure(364),
    months: buckets(trading, 'month'),
    years: buckets(trading, 'year').filter(({ start, end, days }) => days === (end - start) / DAY),
    lastYear: averageLine(weeksBack(within(trading, lastDays(today, 364)), today)),
  };
}
