import { zstdCompressSync } from 'node:zlib';
import * as flechette from '@uwdata/flechette';
import { parseDate } from '../lib/calendar.ts';

interface Written {
  readonly sensor: string;
  readonly date: string;
  readonly visits: number | null;
  readonly estimated?: number;
  readonly coverage?: number;
  readonly baseline?: number;
}

/** A sensor-daily file as the ETL publishes them, as far as the pages read it: Arrow with ZSTD buffers. */
export function sensorDaily(rows: readonly Written[]): Uint8Array {
  const visits = rows.map((row) => row.visits);
  const text = () => flechette.dictionary(flechette.utf8(), flechette.int32());
  const table = flechette.tableFromArrays(
    {
      sensor_id: rows.map(({ sensor }) => sensor),
      date: rows.map(({ date }) => parseDate(date)),
      visits,
      visits_estimated: rows.map(({ visits, estimated }) => estimated ?? visits),
      coverage: rows.map(({ visits, coverage }) => coverage ?? (visits === null ? 0 : 1)),
      status: visits.map((count) => (count === null ? 'missing' : 'complete')),
      baseline: rows.map(({ visits, baseline }) => baseline ?? visits),
    },
    {
      types: {
        ...{ sensor_id: text(), status: text() },
        date: flechette.dateDay(),
        ...{ visits: flechette.int32(), visits_estimated: flechette.int32() },
        ...{ coverage: flechette.float32(), baseline: flechette.float32() },
      },
    },
  );
  flechette.setCompressionCodec(flechette.CompressionType.ZSTD, {
    encode: (bytes) => new Uint8Array(zstdCompressSync(bytes)),
    decode: (bytes) => bytes,
  });
  const bytes = flechette.tableToIPC(table, {
    format: 'file',
    codec: flechette.CompressionType.ZSTD,
  });
  if (!bytes) throw new Error('The table was not written.');
  return bytes;
}
