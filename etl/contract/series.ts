import { isHourly, type Resolution } from './dataset.ts';

/**
 * A series: the rows of one store or sensor, packed for the pages' islands; a tenth of the same rows in Arrow. Derived from
 * the data set, which alone is the contract: layout and paths may change with any release.
 *
 * A file is one gzip member. In it, numbers are LEB128 varints of non-negative integers unless said otherwise; `±n` is a
 * signed one, as 2n or −2n − 1.
 * 1. `LAYOUT`, and the place of the resolution in `RESOLUTIONS`.
 * 2. In a daily file the years of which there are hours, how many and then each with the 4 first bytes of its file's sha256;
 *    in an hourly file there are none.
 * 3. The runs of rows that follow each other without a gap at one offset from UTC, how many and then each as: slots between
 *    the end of the last run (at first: 1970) and its start, rows, ±offset in seconds. A slot is an hour or a day.
 * 4. The different coverages (how many, then float32, little end first; null is number 0 and not listed) and the different
 *    numbers of sensors (how many, then ±n).
 * 5. Column by column: a byte of `FLAGS` a row; the number of the coverage a row; the number of the number of sensors a row;
 *    ±(visits − expected) of the rows where visits are known; of the rows where visits_estimated differs from visits: 0 for
 *    null, else 1 more than ±(visits_estimated − visits, or − expected where those are null); baseline as float32, NaN for
 *    null, of the rows where it is not what usual.ts computes of the rows of this file.
 */
export const LAYOUT = 1;

/** The two lowest bits of a row's byte are the place of its status among those of its resolution. */
export const FLAGS = { visits: 4, estimated: 8, baseline: 16, counted: 32 } as const;

export const STATUS_BITS = 3;

/** The rows of one store or sensor in order of time. Columns as in the data set, all of one length. */
export interface SeriesColumns {
  readonly resolution: Resolution;
  /** Start of the hour, or the date, seconds since 1970. */
  readonly time: readonly number[];
  /** The same on the store's clock. */
  readonly local: readonly number[];
  /** Place among the statuses of the resolution. */
  readonly status: readonly number[];
  readonly visits: readonly (number | null)[];
  readonly estimated: readonly (number | null)[];
  /** float32. */
  readonly coverage: readonly (number | null)[];
  /** float32. */
  readonly baseline: readonly (number | null)[];
  /** Sensors installed; 1 for a sensor's own row. */
  readonly sensors: readonly number[];
  /** On its local day a sensor of the store counted, whichever; in an hourly file, of the store's rows in this year. */
  readonly counted: readonly boolean[];
}

/** A year of hours, and the first 8 digits of its file's sha256. */
export interface SeriesYear {
  readonly year: number;
  readonly version: string;
}

export interface Series {
  readonly columns: SeriesColumns;
  /** Daily: the years of which there are hours, in order. */
  readonly years: readonly SeriesYear[];
}

const HOUR = 3600;
const DAY = 24 * HOUR;

/** Seconds from one row to the next. */
export const stepOf = (resolution: Resolution) => (isHourly(resolution) ? HOUR : DAY);

export interface SeriesKey {
  readonly store: string;
  /** null: the whole store. */
  readonly sensor: string | null;
  /** Local year of hours; null: all days. */
  readonly year: number | null;
}

const FOLDER = 'series/';

/** Path of a series below `data/`, for example `series/paris/paris-01/2024.bin`. */
export function seriesPath({ store, sensor, year }: SeriesKey): string {
  const entity = sensor === null ? store : `${store}/${sensor}`;
  return `${FOLDER}${entity}/${year ?? 'days'}.bin`;
}

/** Whether a path below `data/` is that of a series. */
export const isSeriesPath = (path: string): boolean => path.startsWith(FOLDER);

export const seriesResolution = ({ sensor, year }: Omit<SeriesKey, 'store'>): Resolution =>
  `${sensor === null ? 'store' : 'sensor'}-${year === null ? 'daily' : 'hourly'}`;
