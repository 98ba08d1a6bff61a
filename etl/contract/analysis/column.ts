import type { ColumnType } from '../dataset.ts';

/** A column of a published table of the analysis. */
export interface AnalysisColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly unit?: string;
  /** Of a dictionary with a closed set of values. */
  readonly values?: readonly string[];
  readonly description: string;
}

export const STORE = {
  name: 'store_id',
  type: 'dictionary',
  nullable: false,
  description: 'The store, as in stores.json.',
} as const;
/** What a row is about. */
export const ENTITY = [
  STORE,
  {
    name: 'sensor_id',
    type: 'dictionary',
    nullable: true,
    description: 'The sensor, as in stores.json; null: the whole store.',
  },
] as const;
