import { type AnalysisTable, analysisColumns } from '../../etl/contract/analysis.ts';
import { COLUMNS, type ColumnType, RESOLUTIONS } from '../../etl/contract/dataset.ts';
import type { Messages } from '../messages/messages.ts';
import type { Language } from './language.ts';

/** A column as a table of columns shows it. */
export interface ColumnWords {
  readonly name: string;
  readonly type: string;
  readonly meaning: string;
}

const KINDS: Readonly<Record<ColumnType, keyof Messages['columns']['types']>> = {
  dictionary: 'text',
  instant: 'instant',
  local: 'local',
  date: 'date',
  int8: 'integer',
  int16: 'integer',
  int32: 'integer',
  float32: 'number',
};

/** The columns of the data set, each with the resolutions that have it. */
export function datasetColumns({ say }: Language) {
  const { dataset, everywhere } = say.columns;
  return COLUMNS.map((column) => {
    const files = RESOLUTIONS.filter(column.in);
    return {
      ...wordsOf(column, dataset, say),
      files: files.length === RESOLUTIONS.length ? everywhere : files.join(', '),
    };
  });
}

/** The columns of a table of the analysis. */
export const tableColumns = (table: AnalysisTable, { say }: Language): ColumnWords[] =>
  analysisColumns(table).map((column) => wordsOf(column, say.columns.analysis[table] ?? {}, say));

interface Described {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly unit?: string;
  readonly description: string;
}

function wordsOf(
  { name, type, nullable, unit, description }: Described,
  meanings: Readonly<Record<string, string>>,
  { columns: { types, units, orNull } }: Messages,
): ColumnWords {
  const kind = types[KINDS[type]];
  const measured = unit === undefined ? kind : `${kind}, ${units[unit] ?? unit}`;
  return {
    name,
    type: nullable ? orNull({ type: measured }) : measured,
    meaning: meanings[name] ?? description,
  };
}
