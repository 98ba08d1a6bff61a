import pLimit from 'p-limit';
import type { LakeProgress } from '../contract/lake.ts';
import type { ReadingColumns } from '../contract/readings.ts';
import type { Store } from '../contract/sensor-api.ts';
import type { Effects } from '../effects.ts';
import { concatenate, REJECTIONS, type Rejection, type WindowReadings } from './collection.ts';
import {
  expectedRows,
  type PlanOptions,
  planStore,
  type StorePlan,
  type YearPlan,
} from './plan.ts';
import type { SensorApi, Traffic } from './sensor-api.ts';
import { isDue, warnOfSilent } from './silence.ts';
import { retreatsOf, trackWatermark } from './watermark.ts';

/** Years of a store that are fetched or held at once: what bounds memory, and what hides a slow page behind others. */
const YEARS_AT_ONCE = 8;

/** Where readings go; the lake, as this stage sees it. */
export interface Sink {
  /** undefined: nothing is known of that store. */
  storeState(store: string): LakeProgress | undefined;
  saveStores(stores: readonly Store[]): Promise<void>;
  /** All rows lie in one UTC year; a later one of the same (sensor, hour) wins. `sensors`: what `columns.sensor` counts. */
  upsert(
    store: string,
    sensors: readonly string[],
    year: number,
    columns: ReadingColumns,
  ): Promise<Merged>;
  /** How far the store was asked for. A run that follows a killed one goes on from there, or from somewhat before. */
  advance(store: string, progress: LakeProgress): Promise<void>;
  /** Store → where its watermark goes back to, for good when it returns: what was asked for before is asked for again. */
  retreat(watermarks: ReadonlyMap<string, string>): Promise<void>;
}

interface Merged {
  /** Sensor-hours that the sink did not have. */
  readonly added: number;
  /** Sensor-hours of which the sink had another answer. */
  readonly corrected: number;
  /** Sensor-hours that came as the sink had them. */
  readonly unchanged: number;
}

interface YearOutcome extends Merged {
  readonly rows: number;
  readonly rejections: readonly Rejection[];
}

export interface ExtractSummary extends Merged, Readonly<Traffic> {
  /** Rows that came, repeated and rejected ones included. */
  readonly rowsIn: number;
  /** Rows that are not kept: of a sensor that the store does not list, or of an hour that was not asked for. */
  readonly rejected: number;
}

/**
 * Asks the API for its stores and for what the sink does not yet have of their readings.
 *
 * @throws what the API's calls throw, when each of them has ended. What `advance` said before then holds.
 */
export async function extract(
  api: SensorApi,
  options: PlanOptions,
  sink: Sink,
  effects: Effects,
): Promise<ExtractSummary> {
  const failed = new AbortController();
  const stores = await api.stores();
  const latest = await api.latestHour();
  await sink.saveStores(stores);
  const plans = stores.map((store) => planStore(store, sink.storeState(store.id), options));
  await sink.retreat(retreatsOf(plans, sink, options));
  const progress = effects.log.stage('extract');
  progress.expect(plans.reduce((sum, plan) => sum + expectedOf(plan), 0));

  const atOnce = pLimit(YEARS_AT_ONCE);
  /** Stores of which a reading came. */
  const heard = new Set<Store>();

  async function fetchYear({ store }: StorePlan, { windows }: YearPlan): Promise<WindowReadings[]> {
    return Promise.all(
      windows.map(async (window) => {
        const readings = await api.readings(store, window, failed.signal);
        progress.advance(expectedRows(store, window));
        return readings;
      }),
    );
  }

  /** Each year is fetched as soon as there is room, and comes into the lake after the one before it. */
  function extractStore(plan: StorePlan): Promise<YearOutcome>[] {
    const { store, years } = plan;
    const sensors = store.sensors.map(({ id }) => id);
    const reached = trackWatermark(plan, sink.storeState(store.id), latest, options);
    let before: Promise<unknown> = Promise.resolve();
    return years.map((year) => {
      const previous = before;
      const outcome = atOnce(async () => {
        failed.signal.throwIfAborted();
        const parts = await fetchYear(plan, year);
        await previous;
        const columns = concatenate(parts.map((part) => part.columns));
        const merged = await sink.upsert(store.id, sensors, year.year, columns);
        if (columns.hour.length > 0) heard.add(store);
        const next = reached(year, parts);
        if (next !== undefined) await sink.advance(store.id, next);
        const rejections = parts.flatMap((part) => part.rejections);
        return { ...merged, rejections, rows: parts.reduce((sum, part) => sum + part.rows, 0) };
      }).catch((error) => {
        failed.abort(error);
        throw error;
      });
      before = outcome;
      return outcome;
    });
  }

  const settled = await Promise.allSettled(plans.flatMap(extractStore));
  progress.end();
  failed.signal.throwIfAborted();
  const silent = plans.filter((plan) => !heard.has(plan.store) && isDue(plan, latest));
  warnOfSilent(silent, effects.log);
  const outcomes = settled.flatMap((year) => (year.status === 'fulfilled' ? [year.value] : []));
  const sum = (count: (year: YearOutcome) => number) =>
    outcomes.reduce((total, year) => total + count(year), 0);
  return {
    rowsIn: sum(({ rows }) => rows),
    added: sum(({ added }) => added),
    corrected: sum(({ corrected }) => corrected),
    unchanged: sum(({ unchanged }) => unchanged),
    rejected: warnOf(
      outcomes.flatMap(({ rejections }) => rejections),
      effects,
    ),
    ...api.traffic,
  };
}

const expectedOf = ({ store, years }: StorePlan) =>
  years
    .flatMap(({ windows }) => windows)
    .reduce((sum, window) => sum + expectedRows(store, window), 0);

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
