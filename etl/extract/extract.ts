import pLimit from 'p-limit';
import type { LakeStoreState } from '../contract/lake.ts';
import { type ReadingColumns, toHourNumber } from '../contract/readings.ts';
import type { Store } from '../contract/sensor-api.ts';
import type { Settings } from '../contract/settings.ts';
import type { Effects } from '../effects.ts';
import { createSensorApi, type Traffic } from './client.ts';
import { concatenate, REJECTIONS, type Rejection, type WindowReadings } from './collection.ts';
import { hourOf, instant } from './hours.ts';
import {
  expectedRows,
  type PlanOptions,
  planStore,
  type StorePlan,
  type YearPlan,
} from './plan.ts';

/** Years of a store that are fetched or held at once: what bounds memory, and what hides a slow page behind others. */
const YEARS_AT_ONCE = 8;

/** Where readings go; the lake, as this stage sees it. */
export interface Sink {
  /** undefined: nothing is known of that store. */
  storeState(store: string): LakeStoreState | undefined;
  saveStores(stores: readonly Store[]): Promise<unknown>;
  /** All rows lie in one UTC year; a later one of the same (sensor, hour) wins. `sensors`: what `columns.sensor` counts. */
  upsert(
    store: string,
    sensors: readonly string[],
    year: number,
    columns: ReadingColumns,
  ): Promise<Pick<ExtractSummary, 'added' | 'corrected' | 'unchanged'>>;
  /** How far the store was asked for; a killed run goes on from there. */
  advance(store: string, progress: Pick<LakeStoreState, 'watermark' | 'sensors'>): Promise<void>;
}

export interface ExtractOptions extends PlanOptions {
  readonly url: string;
  readonly token: string | undefined;
  readonly settings: Settings;
}

export interface ExtractSummary extends Traffic {
  /** Rows that came, repeated and rejected ones included. */
  rowsIn: number;
  /** Sensor-hours that the lake did not have. */
  added: number;
  /** Sensor-hours of which the lake had another answer. */
  corrected: number;
  /** Sensor-hours that came as the lake had them. */
  unchanged: number;
  /** Rows that are not kept: of a sensor that the store does not list, or of an hour that was not asked for. */
  rejected: number;
}

/**
 * Asks the API for its stores and for what the sink does not yet have of their readings.
 *
 * @throws the errors of errors.ts, when each request under way has ended. What `advance` said before then holds.
 */
export async function extract(
  options: ExtractOptions,
  sink: Sink,
  effects: Effects,
): Promise<ExtractSummary> {
  const failed = new AbortController();
  const api = createSensorApi({ ...options, signal: failed.signal }, effects);
  const progress = effects.log.stage('extract');
  const stores = await api.stores();
  const latest = await api.latestHour();
  await sink.saveStores(stores);
  const plans = stores.map((store) => planStore(store, sink.storeState(store.id), options));
  progress.expect(plans.reduce((sum, plan) => sum + expectedOf(plan), 0));

  const summary = { rowsIn: 0, added: 0, corrected: 0, unchanged: 0, rejected: 0 };
  const rejections: Rejection[] = [];
  const atOnce = pLimit(YEARS_AT_ONCE);

  async function fetchYear({ store }: StorePlan, { windows }: YearPlan): Promise<WindowReadings[]> {
    return Promise.all(
      windows.map(async (window) => {
        const readings = await api.readings(store, window);
        progress.advance(expectedRows(store, window));
        return readings;
      }),
    );
  }

  /** Each year is fetched as soon as there is room, and comes into the lake after the one before it. */
  function extractStore(plan: StorePlan): Promise<void>[] {
    const { store, years } = plan;
    const sensors = store.sensors.map(({ id }) => id);
    const reached = trackWatermark(plan, sink.storeState(store.id), latest, options);
    let before = Promise.resolve();
    return years.map((year) => {
      const previous = before;
      before = atOnce(async () => {
        failed.signal.throwIfAborted();
        const parts = await fetchYear(plan, year);
        await previous;
        const columns = concatenate(parts.map((part) => part.columns));
        const merged = await sink.upsert(store.id, sensors, year.year, columns);
        await sink.advance(store.id, reached(year, parts));
        for (const part of parts) {
          summary.rowsIn += part.rows;
          rejections.push(...part.rejections);
        }
        summary.added += merged.added;
        summary.corrected += merged.corrected;
        summary.unchanged += merged.unchanged;
      }).catch((error) => {
        failed.abort(error);
        throw error;
      });
      return before;
    });
  }

  await Promise.allSettled(plans.flatMap(extractStore));
  progress.end();
  failed.signal.throwIfAborted();
  summary.rejected = warnOf(rejections, effects);
  return { ...summary, ...api.traffic };
}

const expectedOf = ({ store, years }: StorePlan) =>
  years
    .flatMap(({ windows }) => windows)
    .reduce((sum, window) => sum + expectedRows(store, window), 0);

/**
 * The progress of a store after each of its years: the end of what was asked for, but no later than the hour after the
 * latest that the API has, by its own word or by what it delivered: what comes later is still to be asked for.
 */
function trackWatermark(
  { store, from, years }: StorePlan,
  known: LakeStoreState | undefined,
  latest: string | null,
  { asOf, full }: PlanOptions,
): (
  year: YearPlan,
  parts: readonly WindowReadings[],
) => Pick<LakeStoreState, 'watermark' | 'sensors'> {
  const sensors = Object.fromEntries(
    store.sensors.map(({ id, installed_on }) => [id, installed_on]),
  );
  const before = full || !known?.watermark ? from : Math.max(from, toHourNumber(known.watermark));
  let last = latest === null ? Number.NEGATIVE_INFINITY : toHourNumber(latest);
  return (year, parts) => {
    last = Math.max(last, ...parts.map((part) => part.last));
    const isLast = year === years.at(-1);
    const asked = isLast ? hourOf(asOf) : Math.max(from, ...year.windows.map(({ to }) => to));
    const reached = Math.max(isLast ? before : from, Math.min(asked, last + 1));
    return { watermark: instant(reached), sensors };
  };
}

/** One warning a kind; the number of all rows that were not kept. */
function warnOf(rejections: readonly Rejection[], { log }: Effects): number {
  let rejected = 0;
  for (const [kind, what] of Object.entries(REJECTIONS)) {
    const ofKind = rejections.filter((rejection) => rejection.kind === kind);
    const rows = ofKind.reduce((sum, rejection) => sum + rejection.rows, 0);
    rejected += rows;
    if (ofKind[0] !== undefined)
      log.warn(`${rows} readings ${what} were left out, such as ${ofKind[0].example}`);
  }
  return rejected;
}
