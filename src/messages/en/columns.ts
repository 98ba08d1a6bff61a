import { ANALYSIS_NAMES, analysisColumns } from '../../../etl/contract/analysis.ts';
import { COLUMNS } from '../../../etl/contract/dataset.ts';

type Meanings = Readonly<Record<string, string>>;

const meaningsOf = (
  columns: readonly { readonly name: string; readonly description: string }[],
): Meanings => Object.fromEntries(columns.map(({ name, description }) => [name, description]));

/** What the columns of the files mean. */
export const columns = {
  summary: 'What the columns mean',
  analysisSummary: 'What the columns of the analysis mean',
  label: 'Columns',
  column: 'Column',
  type: 'Type',
  meaning: 'Meaning',
  in: 'In',
  everywhere: 'all',
  types: {
    text: 'text',
    instant: 'UTC instant',
    local: 'local time',
    date: 'date',
    integer: 'integer',
    number: 'number',
  },
  orNull: ({ type }: { type: string }) => `${type} or null`,
  units: {
    '%': '%',
    people: 'people',
    months: 'months',
    'trading hours': 'trading hours',
  } as Meanings,
  /** What the rows of a table of the analysis are. */
  tables: {
    trends: 'Trends',
    changepoints: 'Changes of level',
    anomalies: 'Unusual days and hours',
    incidents: 'Incidents of sensors',
    forecast: 'Forecast of 90 days',
    decomposition: 'Days as level, week, season and the rest',
    estimates: 'Hours that were not measured, with estimates',
  },
  /** By the name of the column. */
  dataset: meaningsOf(COLUMNS),
  /** By the names of the table and the column. */
  analysis: Object.fromEntries(
    ANALYSIS_NAMES.map((table) => [table, meaningsOf(analysisColumns(table))]),
  ) as Readonly<Record<string, Meanings>>,
};
