import pLimit from 'p-limit';
import { type SeriesKey, seriesPath } from '../../etl/contract/series.ts';
import { createAxes } from './axes.ts';
import { DAY } from './calendar.ts';
import { type Columns, columnsOf } from './columns.ts';
import type { Range } from './period.ts';
import { readSeries, type SeriesRows } from './series.ts';
import { sumDoors } from './sum.ts';
import type { Versions } from './versions.ts';
import { needsHours, stretched, type View, yearsOf } from './view.ts';

interface Place {
  /** Address of `data/`, with a slash at its end. */
  readonly base: string;
  readonly store: string;
  readonly versions: Versions;
}

/** How many of the files that a view needs are there. */
export interface Progress {
  readonly done: number;
  readonly all: number;
}

/** A file did not arrive, or was not what it should be. */
export class LoadError extends Error {
  constructor(path: string, cause: unknown) {
    super(`${path} could not be loaded`, { cause });
    this.name = 'LoadError';
  }
}

/** A file that takes longer does not come, ms. */
const PATIENCE = 20_000;
/** Requests at once: patience begins when a file's turn has come. */
const AT_ONCE = 8;

interface File {
  readonly path: string;
  readonly version: string;
}

/** What is kept of a file: years of hours of many doors, of which no row is an object. */
interface Series extends Pick<SeriesRows, 'years'> {
  readonly columns: Columns;
}

/** Rows of some doors, and the years they are of. */
interface Loaded {
  readonly key: string;
  readonly years: readonly number[];
  readonly rows: Columns;
}

/** Fetches a store's files when a view needs them, each once; one that failed is asked for again. */
export function createSource({ base, store, versions }: Place, get: typeof fetch) {
  const files = new Map<string, Promise<Series>>();
  const inTurn = pLimit(AT_ONCE);
  const withAxis = createAxes();
  let last: Loaded | undefined;

  async function load({ path, version }: File): Promise<Series> {
    try {
      const answer = await get(`${base}${path}?v=${version}`, {
        signal: AbortSignal.timeout(PATIENCE),
      });
      if (!answer.ok) throw new Error(`status ${answer.status}`);
      const { rows, years } = await readSeries(new Uint8Array(await answer.arrayBuffer()));
      return { columns: withAxis(columnsOf(rows)), years };
    } catch (error) {
      files.delete(path);
      throw new LoadError(path, error);
    }
  }

  function series(file: File): Promise<Series> {
    const known = files.get(file.path) ?? inTurn(() => load(file));
    files.set(file.path, known);
    return known;
  }

  const fileOf = (key: Omit<SeriesKey, 'store'>, version: string): File => ({
    path: seriesPath({ store, ...key }),
    version,
  });

  /** None of a door at which nobody has counted yet. */
  function daysOf(sensor: string | null): File[] {
    const version = sensor === null ? versions.store : versions.doors[sensor];
    return version === undefined ? [] : [fileOf({ sensor, year: null }, version)];
  }

  /** Which years there are is in the file of days. */
  async function hoursOf(sensor: string | null, wanted: readonly number[]): Promise<File[]> {
    const days = await Promise.all(daysOf(sensor).map(series));
    return days
      .flatMap(({ years }) => years)
      .filter(({ year }) => wanted.includes(year))
      .map(({ year, version }) => fileOf({ sensor, year }, version));
  }

  /** Rows that hold the view: daily ones of the whole history, hourly ones of the years it reaches into. */
  return async (view: View, tell: (progress: Progress) => void = () => {}): Promise<Columns> => {
    const entities = view.doors.length === 0 ? [null] : view.doors;
    const hourly = needsHours(view);
    const years = hourly ? yearsOf(reach(view)) : [];
    const key = [hourly, ...entities].join();
    // A shorter range is a part of what is there.
    if (last?.key === key && isWithin(years, last.years)) return last.rows;
    const wanted = await Promise.all(
      entities.map((sensor) => (hourly ? hoursOf(sensor, years) : daysOf(sensor))),
    );
    const all = wanted.flat().length;
    let done = 0;
    const loaded = await Promise.all(
      wanted.map((own) =>
        Promise.all(
          own.map(async (file) => {
            const { columns } = await series(file);
            done++;
            tell({ done, all });
            return columns;
          }),
        ),
      ),
    );
    last = { key, years, rows: sumDoors(loaded, hourly) };
    return last.rows;
  };
}

const isWithin = (some: readonly number[], all: readonly number[]) =>
  some.every((one) => all.includes(one));

/** What a mean of the last four same weekdays looks back upon, a clock change included. */
const FOUR_WEEKS = 29 * DAY;

/** The days that a view of hours needs rows of. */
function reach({ doors, by, before, ...range }: View): Range {
  const { from, to } = by === 'week' || by === 'month' ? stretched(range, by) : range;
  const isMadeHere = doors.length > 1 || by !== 'hour';
  return { from: from - (before ? 366 * DAY : 0) - (isMadeHere ? FOUR_WEEKS : 0), to };
}
