import {
  type ColumnType,
  columnsOf,
  isHourly,
  isSensor,
  type Resolution,
  statusesOf,
} from '../contract/dataset.ts';

/** A published table, as those who encode it see it. */
export interface Table {
  /** In the order of the files. */
  readonly columns: readonly TableColumn[];
  /**
   * SQL, one expression or several: rows that agree in it are a run. Runs lie one behind the other, in this order; each is a
   * record batch, and a member of a gzipped CSV.
   */
  readonly run: string;
  /** SQL: the order of the rows of a run. */
  readonly order: string;
}

export type TableColumn = RunColumn | DictionaryColumn | PlainColumn;

export type RunId = 'store_id' | 'sensor_id';

/** An id that is the same in all rows of a run. */
interface RunColumn {
  readonly type: 'run';
  readonly name: RunId;
  readonly nullable: false;
}

/** Texts, each row one of them. */
export interface DictionaryColumn {
  readonly type: 'dictionary';
  readonly name: string;
  readonly nullable: boolean;
  /** In the order of their codes. */
  readonly values: readonly string[];
  /** int8: the values are the same in every edition. int32: they are those that occur. */
  readonly codes: 'int8' | 'int32';
}

export interface PlainColumn {
  readonly type: PlainType;
  readonly name: string;
  readonly nullable: boolean;
}

export type PlainType = Exclude<ColumnType, 'dictionary'>;

export const isRun = (column: TableColumn): column is RunColumn => column.type === 'run';

/** Runs are the rows of one store (store-*) or one sensor (sensor-*). */
export function tableOf(resolution: Resolution): Table {
  const columns = columnsOf(resolution).map(({ name, type, nullable }): TableColumn => {
    if (name === 'store_id' || name === 'sensor_id') return { type: 'run', name, nullable: false };
    if (type === 'dictionary')
      return { type, name, nullable, values: statusesOf(resolution), codes: 'int8' };
    return { type, name, nullable };
  });
  const run = isSensor(resolution) ? 'store_id, sensor_id' : 'store_id';
  return { columns, run, order: `"${timeColumn(resolution)}"` };
}

export const timeColumn = (resolution: Resolution) => (isHourly(resolution) ? 'hour' : 'date');
