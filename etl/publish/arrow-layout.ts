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
import type { Batch, ColumnValues } from './batches.ts';
import type { Run } from './relation.ts';
import type { DictionaryColumn, PlainColumn, PlainType, RunId, Table } from './table.ts';

const TYPES: Record<PlainType, DataType> = {
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

/** Dictionaries hold the ids of the runs, sorted, and all values of the other columns. */
export function arrowLayout(table: Table, runs: readonly Run[]): ArrowLayout {
  const columns = layOut(table, runs);
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
  /** Whether `fill` needs nothing but the run. */
  readonly isRun: boolean;
  readonly fill: (batch: Batch) => Data;
}

/** Dictionaries are numbered by their place in the schema: numbers from the library's counter would differ from file to file. */
function layOut({ columns }: Table, runs: readonly Run[]): ArrowColumn[] {
  return columns.map((column, place) => {
    switch (column.type) {
      case 'run':
        return runColumn(column.name, place, runs);
      case 'dictionary':
        return dictionaryColumn(column, place);
      default:
        return plainColumn(column);
    }
  });
}

function plainColumn({ name, type: plain, nullable }: PlainColumn): ArrowColumn {
  const type = TYPES[plain];
  return {
    field: new Field(name, type, nullable),
    isRun: false,
    fill: (batch) => {
      const { values, validity, nulls } = valuesOf(batch, name);
      return new Data(type, 0, batch.run.rows, nulls, {
        [BufferType.DATA]: values,
        [BufferType.VALIDITY]: validity,
      });
    },
  };
}

function dictionaryColumn(column: DictionaryColumn, place: number): ArrowColumn {
  const { name, nullable, values: texts } = column;
  const type = new Dictionary(
    new Utf8(),
    column.codes === 'int8' ? new Int8() : new Int32(),
    place,
  );
  const dictionary = utf8Vector(texts);
  return {
    field: new Field(name, type, nullable),
    isRun: false,
    fill: (batch) => {
      const { values, validity, nulls } = valuesOf(batch, name);
      const codes = { [BufferType.DATA]: values, [BufferType.VALIDITY]: validity };
      return new Data<DataType>(type, 0, batch.run.rows, nulls, codes, [], dictionary);
    },
  };
}

function runColumn(name: RunId, place: number, runs: readonly Run[]): ArrowColumn {
  const type = new Dictionary(new Utf8(), new Int32(), place);
  const ids = [...new Set(runs.map((run) => run[name] ?? ''))].sort();
  const codes = new Map(ids.map((id, code) => [id, code]));
  const dictionary = utf8Vector(ids);
  return {
    field: new Field(name, type, false),
    isRun: true,
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
