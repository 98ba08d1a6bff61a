import { filePath } from '../../etl/contract/dataset.ts';
import { DAY } from './calendar.ts';
import { type Columns, columnsOf, joined } from './columns.ts';
import type { Range } from './period.ts';
import { type Row, type RowsOf, readRows } from './rows.ts';
import { sumDoors } from './sum.ts';
import { needsHours, stretched, type View, yearsOf } from './view.ts';
import { unzstd } from './zstd.browser.ts';

/** Path below `data/` → the first 8 digits of its sha256. */
export type Versions = Readonly<Record<string, string>>;

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

/** Fetches a store's files when a view needs them, each once; one that failed is asked for again. */
export function createSource({ base, store, versions }: Place, get: typeof fetch) {
  const files = new Map<string, Promise<RowsOf>>();
  let last: { readonly key: string; readonly rows: Columns } | undefined;

  async function load(path: string): Promise<RowsOf> {
    try {
      const signal = AbortSignal.timeout(PATIENCE);
      const answer = await get(`${base}${path}?v=${versions[path]}`, { signal });
      if (!answer.ok) throw new Error(`status ${answer.status}`);
      return remembered(readRows(new Uint8Array(await answer.arrayBuffer()), unzstd));
    } catch (error) {
      files.delete(path);
      throw new LoadError(path, error);
    }
  }

  function file(path: string): Promise<RowsOf> {
    const known = files.get(path) ?? load(path);
    files.set(path, known);
    return known;
  }

  function pathsOf(view: View): string[] {
    const entity = view.doors.length === 0 ? 'store' : 'sensor';
    const path = (resolution: 'hourly' | 'daily', year: number | null) =>
      filePath({ resolution: `${entity}-${resolution}`, format: 'arrow', store, year });
    if (!needsHours(view)) return [path('daily', null)];
    return yearsOf(reach(view))
      .map((year) => path('hourly', year))
      .filter((one) => one in versions);
  }

  /** Rows that hold the view: daily ones of the whole history, hourly ones of the years it reaches into. */
  return async (view: View, tell: (progress: Progress) => void = () => {}): Promise<Columns> => {
    const paths = pathsOf(view);
    let done = 0;
    const arriving = paths.map(async (path) => {
      const rows = await file(path);
      done++;
      tell({ done, all: paths.length });
      return rows;
    });
    const loaded = await Promise.all(arriving);
    const key = [...view.doors, ...paths].join();
    if (last?.key !== key) last = { key, rows: together(loaded, view) };
    return last.rows;
  };
}

function together(files: readonly RowsOf[], { doors, ...view }: View): Columns {
  const of = (sensor: string | null) => joined(files.map((rows) => columnsOf(rows(sensor))));
  return sumDoors((doors.length > 0 ? doors : [null]).map(of), needsHours({ doors, ...view }));
}

/** Each sensor's rows made once. */
function remembered(rows: RowsOf): RowsOf {
  const known = new Map<string | null, Row[]>();
  return (sensor) => {
    const made = known.get(sensor) ?? rows(sensor);
    known.set(sensor, made);
    return made;
  };
}

/** What a mean of the last four same weekdays looks back upon, a clock change included. */
const FOUR_WEEKS = 29 * DAY;

/** The days that a view of hours needs rows of. */
function reach({ doors, by, before, ...range }: View): Range {
  const { from, to } = by === 'week' || by === 'month' ? stretched(range, by) : range;
  const isMadeHere = doors.length > 1 || by !== 'hour';
  return { from: from - (before ? 366 * DAY : 0) - (isMadeHere ? FOUR_WEEKS : 0), to };
}
