import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { alert } from './alerts.ts';
import type { AnalysisColumn } from './analysis/column.ts';
import { ANALYSIS_NAMES, ANALYSIS_ORDER, analysisColumns, analysisFilePath } from './analysis.ts';
import { type ColumnType, FORMATS } from './dataset.ts';

const page = readFileSync(new URL('../../docs/analysis.md', import.meta.url), 'utf8');
const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section]),
);

/** The cells of the lines of a section's first table, without its head. */
const rowsOf = (name: string): string[][] =>
  (/(?:^\|.*\n)+/m.exec(sections.get(name) ?? '')?.[0] ?? '')
    .trim()
    .split('\n')
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map((cells) => cells.slice(1, -1));

const TYPES: Record<ColumnType, string> = {
  dictionary: 'dictionary of utf8',
  instant: 'timestamp[s, UTC]',
  local: 'timestamp[s]',
  date: 'date32',
  int8: 'int8',
  int16: 'int16',
  int32: 'int32',
  float32: 'float32',
};

const typeOf = ({ type, nullable }: AnalysisColumn) =>
  `${TYPES[type]}${nullable ? ', nullable' : ''}`;

it.each(ANALYSIS_NAMES)('is described column by column on the page: %s', (table) => {
  expect(rowsOf(table).map(([name, type, unit]) => [name, type, unit])).toEqual(
    analysisColumns(table).map((column) => [
      `\`${column.name}\``,
      typeOf(column),
      column.unit ?? '',
    ]),
  );
  for (const value of analysisColumns(table).flatMap(({ values }) => values ?? []))
    expect(sections.get(table)).toContain(`\`${value}\``);
});

it('has a section for each table and one for the alerts, and describes all fields of these', () => {
  expect([...sections.keys()]).toEqual([...ANALYSIS_NAMES, 'alerts.json']);
  const described = rowsOf('alerts.json');
  for (const { shape } of alert.options) {
    expect(described.map(([field]) => field)).toEqual(
      Object.keys(shape).map((field) => `\`${field}\``),
    );
    for (const fact of Object.keys(shape.facts.shape))
      expect(described.at(-1)?.[1]).toContain(`\`${fact}\``);
  }
});

it('names the files on the page as they are', () => {
  const [, block = ''] = /```\n([^`]*)```/.exec(page) ?? [];
  const tables = ANALYSIS_NAMES.flatMap((table) => FORMATS.map((f) => analysisFilePath(table, f)));
  expect(block.trim().split('\n').flatMap(expand).sort()).toEqual(
    ['alerts.json', ...tables].map((path) => `data/${path}`).sort(),
  );
});

/** `a{b,c}` → ab, ac */
function expand(text: string): string[] {
  const [whole, before = '', choices = '', after = ''] =
    /^([^{]*)\{([^}]*)\}(.*)$/.exec(text) ?? [];
  if (whole === undefined) return [text];
  return choices.split(',').flatMap((choice) => expand(`${before}${choice}${after}`));
}

it.each(ANALYSIS_NAMES)('orders by columns that the table has: %s', (table) => {
  const names = analysisColumns(table).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining([...ANALYSIS_ORDER[table]]));
});
