import { type DuckDBConnection, DuckDBDataChunk, INTEGER } from '@duckdb/node-api';
import { MS_PER_HOUR, type ReadingColumns } from '../contract/readings.ts';

const HOURS_PER_YEAR = 366 * 24;
const ROWS_PER_CHUNK = 2048;

/** The row numbers of the last answer to each (sensor, hour), sorted by sensor number, then hour. */
export function lastAnswers(
  { sensor, hour }: ReadingColumns,
  sensors: number,
  year: number,
): Int32Array {
  const first = Date.UTC(year, 0) / MS_PER_HOUR;
  const latest = new Int32Array(sensors * HOURS_PER_YEAR).fill(-1);
  for (let row = 0; row < hour.length; row++) {
    const offset = at(hour, row) - first;
    if (offset < 0 || offset >= HOURS_PER_YEAR || at(sensor, row) >= sensors)
      throw new RangeError(`row ${row} is not one of ${sensors} sensors in ${year}`);
    latest[at(sensor, row) * HOURS_PER_YEAR + offset] = row;
  }
  return latest.filter((row) => row >= 0);
}

/** Makes the table `batch` (sensor, hour, count, status; the numbers of ReadingColumns) of the chosen rows. */
export async function loadBatch(
  connection: DuckDBConnection,
  { sensor, hour, count, status }: ReadingColumns,
  rows: Int32Array,
): Promise<void> {
  await connection.run(
    'create or replace temp table batch (sensor integer, hour integer, count integer, status integer)',
  );
  const columns = [sensor, hour, count, status];
  const appender = await connection.createAppender('batch');
  const chunk = DuckDBDataChunk.create(columns.map(() => INTEGER));
  for (let start = 0; start < rows.length; start += ROWS_PER_CHUNK) {
    const part = rows.subarray(start, start + ROWS_PER_CHUNK);
    chunk.reset();
    chunk.rowCount = part.length;
    for (const [index, column] of columns.entries()) {
      const vector = chunk.getColumnVector(index);
      for (let place = 0; place < part.length; place++)
        vector.setItem(place, at(column, at(part, place)));
      vector.flush();
    }
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
}

/** A typed array has a number at each of its places. */
const at = (array: ArrayLike<number>, index: number) => array[index] as number;
