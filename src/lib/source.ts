import { filePath } from '../../etl/contract/dataset.ts';
import { type Row, type RowsOf, readRows } from './rows.ts';
import { type View, yearsOf } from './view.ts';
import { unzstd } from './zstd.browser.ts';

/** Path below `data/` → the first 8 digits of its sha256. */
export type Versions = Readonly<Record<string, string>>;

interface Place {
  /** Address of `data/`, with a slash at its end. */
  readonly base: string;
  readonly store: string;
  readonly versions: Versions;
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

  async function load(path: string): Promise<RowsOf> {
    try {
      const signal = AbortSignal.timeout(PATIENCE);
      const answer = await get(`${base}${path}?v=${versions[path]}`, { signal });
      if (!answer.ok) throw new Error(`status ${answer.status}`);
      return readRows(new Uint8Array(await answer.arrayBuffer()), unzstd);
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

  /** Rows that hold the view: daily ones of the whole history, hourly ones of the years it touches. */
  return async (view: View): Promise<Row[]> => {
    const entity = view.sensor === null ? 'store' : 'sensor';
    const path = (year: number | null) =>
      filePath({
        resolution: year === null ? `${entity}-daily` : `${entity}-hourly`,
        format: 'arrow',
        store,
        year,
      });
    const paths = view.hourly ? yearsOf(view).map(path) : [path(null)];
    const loaded = await Promise.all(paths.filter((p) => p in versions).map(file));
    return loaded.flatMap((rows) => rows(view.sensor));
  };
}
