import type { AnalysisTable } from '../../etl/contract/analysis.ts';
import type { ColumnType } from '../../etl/contract/dataset.ts';

/** What the cells of a column are. */
export const COLUMN_TYPES: Readonly<Record<ColumnType, string>> = {
  dictionary: 'text',
  instant: 'UTC instant',
  local: 'local time',
  date: 'date',
  int8: 'integer',
  int16: 'integer',
  int32: 'integer',
  float32: 'number',
};

/** What the rows of a table of the analysis are. */
export const TABLE_NAMES: Readonly<Record<AnalysisTable, string>> = {
  trends: 'Trends',
  changepoints: 'Changes of level',
  anomalies: 'Unusual days and hours',
  incidents: 'Incidents of sensors',
  forecast: 'Forecast of 90 days',
  decomposition: 'Days as level, week, season and the rest',
  estimates: 'Hours that were not measured, with estimates',
};
