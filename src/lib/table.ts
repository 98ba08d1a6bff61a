import { CompressionType, setCompressionCodec, tableFromIPC } from '@uwdata/flechette';
import {
  ANALYSIS_TABLES,
  type AnalysisRow,
  type AnalysisTable,
} from '../../etl/contract/analysis.ts';
import { unzstd } from './zstd.ts';

/** The rows of a table of the analysis (Arrow IPC), times as calendar.ts has them: milliseconds since 1970-01-01T00:00Z. */
export function readTable<T extends AnalysisTable>(bytes: Uint8Array, table: T): AnalysisRow<T>[] {
  setCompressionCodec(CompressionType.ZSTD, { decode: unzstd, encode: (plain) => plain });
  const read = tableFromIPC(bytes);
  const columns = ANALYSIS_TABLES[table].map(({ name }) => {
    const values: ArrayLike<unknown> | undefined = read.getChild(name)?.toArray();
    if (!values) throw new Error(`The table ${table} has no column "${name}".`);
    return { name, values };
  });
  return Array.from(
    { length: read.numRows },
    (_, row) =>
      Object.fromEntries(
        columns.map(({ name, values }) => [name, values[row] ?? null]),
      ) as AnalysisRow<T>,
  );
}
