import type { Alert } from '../contract/alerts.ts';
import type { AnalysisColumn } from '../contract/analysis/column.ts';
import {
  ANALYSIS_NAMES,
  ANALYSIS_ORDER,
  type AnalysisTable,
  analysisColumns,
} from '../contract/analysis.ts';
import {
  type AnalysisFile,
  type AnalysisState,
  analysisPath,
  analysisStatePath,
} from '../contract/marts.ts';
import { openDatabase } from '../duckdb.ts';
import { realFiles } from '../effects.ts';
import { type Cell, writeRows } from './marts.ts';

/** Rows of every table, cells in the order of its columns. */
export type TestAnalysis = Readonly<Record<AnalysisTable, readonly (readonly Cell[])[]>>;

/** Writes an analysis among the marts, and its state, as the stage analyse would. */
export async function writeTestAnalysis(
  marts: string,
  asOf: string,
  analysis: TestAnalysis,
  alerts: readonly Alert[],
): Promise<void> {
  await using database = await openDatabase();
  const tables: Partial<Record<AnalysisTable, AnalysisFile>> = {};
  for (const table of ANALYSIS_NAMES)
    tables[table] = {
      source: '',
      ...(await writeRows(database.connection, analysisPath(marts, table), {
        columns: analysisColumns(table),
        order: ANALYSIS_ORDER[table],
        rows: analysis[table],
      })),
    };
  const state: AnalysisState = {
    as_of: asOf,
    tables: tables as AnalysisState['tables'],
    alerts: [...alerts],
  };
  await realFiles.write(analysisStatePath(marts), JSON.stringify(state));
}

const ENTITIES = [
  ['berlin', null],
  ['berlin', 'berlin-1'],
  ['paris', null],
  ['paris', 'paris-1'],
  ['paris', 'paris-10'],
  ['paris', 'paris-2'],
] as const;

/**
 * A small analysis, every value made from its place, in the order of ANALYSIS_ORDER; there is no forecast. Numbers are none
 * that an analysis would give: what is published must not depend on that.
 * @param salt changes the anomalies
 */
export function sampleAnalysis(salt = 0): TestAnalysis {
  const rows = (table: AnalysisTable) => rowsOf(table, table === 'anomalies' ? salt : 0);
  return {
    trends: rows('trends'),
    changepoints: rows('changepoints'),
    anomalies: rows('anomalies'),
    incidents: rows('incidents'),
    forecast: [],
    decomposition: rows('decomposition'),
    estimates: rows('estimates').filter(([, sensor]) => sensor !== null),
  };
}

function rowsOf(table: AnalysisTable, salt: number): Cell[][] {
  return ENTITIES.flatMap(([store, sensor], entity) =>
    Array.from({ length: 3 }, (_, index) =>
      analysisColumns(table).map((column, place) => {
        if (column.name === 'store_id') return store;
        if (column.name === 'sensor_id') return sensor;
        if (ANALYSIS_ORDER[table].includes(column.name)) return keyOf(column, index);
        const dice = 31 * index + 7 * place + 3 * entity + salt;
        return column.nullable && dice % 4 === 0 ? null : cellOf(column, dice);
      }),
    ),
  );
}

/** Rises from row to row; null at first where it may be. */
function keyOf(column: AnalysisColumn, index: number): Cell {
  if (column.nullable && index === 0) return null;
  const last = (column.values?.length ?? Number.POSITIVE_INFINITY) - 1;
  return cellOf(column, Math.min(index, last));
}

/** Names as owners give them: with commas, quotes, signs that a spreadsheet would run, letters beyond ASCII. */
const NAMES = ['=HYPERLINK("x")', 'Fête, "nationale"', 'Zażółć', '-10 %', 'door 2'];

function cellOf({ type, values }: AnalysisColumn, dice: number): Cell {
  const time = new Date(Date.UTC(2023, 2, 26) + dice * 3_600_000).toISOString();
  switch (type) {
    case 'dictionary': {
      const texts = values ?? NAMES;
      return [...texts].sort()[dice % texts.length] ?? null;
    }
    case 'instant':
      return `${time.slice(0, 19)}Z`;
    case 'local':
      return time.slice(0, 19);
    case 'date':
      return new Date(Date.UTC(2023, 2, 26 + dice)).toISOString().slice(0, 10);
    case 'float32':
      return Math.fround(dice / 7 - 10);
    default:
      return dice;
  }
}

export const SAMPLE_ALERTS: readonly Alert[] = [
  {
    id: 'paris:unusual day:2024-06-30',
    kind: 'unusual day',
    store_id: 'paris',
    sensor_id: null,
    since: '2024-06-30',
    text: 'Paris counted 12 people on 30 June 2024, where 800 are usual.',
    facts: { visits: 12, low: 780, high: 820, holiday: null },
  },
  {
    id: 'paris-2:silent:2024-06-28T07:00:00Z',
    kind: 'silent',
    store_id: 'paris',
    sensor_id: 'paris-2',
    since: '2024-06-28T07:00:00Z',
    text: 'Paris, door 2 has been silent since 28 June 2024.',
    facts: { hours: 30, value: 410, usual: null },
  },
  {
    id: 'berlin:silent:2024-06-20T07:00:00Z',
    kind: 'silent',
    store_id: 'berlin',
    sensor_id: null,
    since: '2024-06-20T07:00:00Z',
    text: 'Berlin has been silent since 20 June 2024.',
    facts: { hours: 110, value: 9200, usual: null },
  },
];
