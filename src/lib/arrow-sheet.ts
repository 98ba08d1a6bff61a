import {
  dateDay,
  float64,
  int32,
  TimeUnit,
  tableFromArrays,
  tableToIPC,
  timestamp,
  utf8,
} from '@uwdata/flechette';
import type { SheetColumn } from './sheet.ts';

const TYPES = {
  instant: timestamp(TimeUnit.SECOND, 'UTC'),
  local: timestamp(TimeUnit.SECOND),
  date: dateDay(),
  count: int32(),
  decimal: float64(),
  text: utf8(),
};

/** The columns as an Arrow IPC file. */
export function arrowOf(columns: readonly SheetColumn[]): Uint8Array {
  const table = tableFromArrays(
    Object.fromEntries(columns.map(({ name, values }) => [name, [...values]])),
    { types: Object.fromEntries(columns.map(({ name, type }) => [name, TYPES[type]])) },
  );
  const bytes = tableToIPC(table, { format: 'file' });
  if (!bytes) throw new Error('The table was not written.');
  return bytes;
}
