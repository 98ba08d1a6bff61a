import {
  BufferType,
  Data,
  type DataType,
  Date_,
  DateUnit,
  Dictionary,
  Field,
  Float32,
  Int8,
  Int16,
  Int32,
  makeData,
  makeVector,
  RecordBatch,
  Schema,
  Struct,
  TimestampSecond,
  Utf8,
} from 'apache-arrow';
import { type ColumnType, columnsOf, type Resolution } from '../contract/dataset.ts';
import type { Batch, ColumnValues } from './batches.ts';
import { statusesOf } from './encodings.ts';
import type { Run } from './relation.ts';

const TYPES: Record<Exclude<ColumnType, 'dictionary'>, DataType> = {
  instant: new TimestampSecond('UTC'),
  local: new TimestampSecond(),
  date: new Date_(DateUnit.DAY),
  int8: new Int8(),
  int16: new Int16(),
  int32: new Int32(),
  float32: new Float32(),
};

/** The schema of a file, and how its batches are filled. */
export interface ArrowLayout {
  readonly schema: Schema;
  readonly columns: readonly ArrowColumn[];
}

/** Dictionaries hold the ids of the runs, sorted, and all statuses of the resolution. */
export function arrowLayout(resolution: Resolution, runs: readonly Run[]): ArrowLayout {
  const columns = layOut(resolution, runs);
  return { columns, schema: new Schema(columns.map(({ field }) => field)) };
}

export function recordBatch({ schema, columns }: ArrowLayout, batch: Batch): RecordBatch {
  const type = new Struct(schema.fields);
  const children = columns.map(({ fill }) => fill(batch));
  return new RecordBatch(
    schema,
    makeData({ type, length: batch.run.rows, nullCount: 0, children }),
  );
}

/** A column of the file: its field, and how it takes its values from a batch. */
interface ArrowColumn {
  readonly field: Field;
  readonly fill: (batch: Batch) => Data;
}

/** Dictionaries are numbered by their place in the schema: numbers from the library's counter would differ from file to file. */
function layOut(resolution: Resolution, runs: readonly Run[]): ArrowColumn[] {
  return columnsOf(resolution).map((column, place) => {
    if (column.name === 'store_id' || column.name === 'sensor_id')
      return idColumn(column.name, place, runs);
    if (column.type === 'dictionary')
      return statusColumn(column.name, place, statusesOf(resolution));
    return plainColumn(column.name, TYPES[column.type], column.nullable);
  });
}

function plainColumn(name: string, type: DataType, nullable: boolean): ArrowColumn {
  return {
    field: new Field(name, type, nullable),
    fill: (batch) => {
      const { values, validity, nulls } = valuesOf(batch, name);
      return new Data(type, 0, batch.run.rows, nulls, {
        [BufferType.DATA]: values,
        [BufferType.VALIDITY]: validity,
      });
    },
  };
}

function statusColumn(name: string, place: number, statuses: readonly string[]): ArrowColumn {
  const type = new Dictionary(new Utf8(), new Int8(), place);
  const dictionary = utf8Vector(statuses);
  return {
    field: new Field(name, type, false),
    fill: (batch) => {
      const codes = { [BufferType.DATA]: valuesOf(batch, name).values };
      return new Data<DataType>(type, 0, batch.run.rows, 0, codes, [], dictionary);
    },
  };
}

function idColumn(
  name: 'store_id' | 'sensor_id',
  place: number,
  runs: readonly Run[],
): ArrowColumn {
  const type = new Dictionary(new Utf8(), new Int32(), place);
  const ids = [...new Set(runs.map((run) => run[name] ?? ''))].sort();
  const codes = new Map(ids.map((id, code) => [id, code]));
  const dictionary = utf8Vector(ids);
  return {
    field: new Field(name, type, false),
    fill: ({ run }) => {
      const data = new Int32Array(run.rows).fill(codes.get(run[name] ?? '') ?? 0);
      return makeData({ type, length: run.rows, nullCount: 0, data, dictionary });
    },
  };
}

function valuesOf({ columns }: Batch, name: string): ColumnValues {
  const values = columns.get(name);
  if (values === undefined) throw new RangeError(`The batch has no column ${name}.`);
  return values;
}

/** Also for no texts at all, where the library's own builder would make a vector that it then does not write. */
function utf8Vector(texts: readonly string[]) {
  const encoded = texts.map((text) => Buffer.from(text));
  const valueOffsets = new Int32Array(texts.length + 1);
  for (const [index, { length }] of encoded.entries())
    valueOffsets[index + 1] = (valueOffsets[index] ?? 0) + length;
  return makeVector(
    makeData({
      type: new Utf8(),
      length: texts.length,
      nullCount: 0,
      valueOffsets,
      data: Buffer.concat(encoded),
    }),
  );
}
