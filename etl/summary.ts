/** What a run did, a line a stage, and what became of the rows. */
export interface Summary {
  readonly stages: readonly StageSummary[];
  readonly rows: Rows;
}

export interface StageSummary {
  readonly name: string;
  readonly seconds: number;
  /** Read from the API by extract; written by the others. */
  readonly bytes: number;
  /** In words, for example `12 files written, 300 stood`. */
  readonly did: string;
}

/** Readings of this run; `missing` are the sensor-hours of the whole data set that were never delivered. null: not asked. */
export interface Rows {
  readonly in: number | null;
  readonly kept: number | null;
  readonly corrected: number | null;
  readonly rejected: number | null;
  readonly missing: number | null;
}

/** The table at the end of a run, for people. */
export function toTable({ stages, rows }: Summary): string {
  const seconds = stages.reduce((sum, stage) => sum + stage.seconds, 0);
  const body = [
    ['stage', 'seconds', 'MB', ''],
    ...stages.map((stage) => [
      stage.name,
      fixed(stage.seconds, 1),
      megabytes(stage.bytes),
      stage.did,
    ]),
    ['total', fixed(seconds, 1), '', ''],
  ];
  const counts = [Object.keys(rows).map((name) => `rows ${name}`), Object.values(rows).map(whole)];
  return `${align(body, '<>><')}\n\n${align(counts, '<>>>>')}\n`;
}

const fixed = (value: number, digits: number) => value.toFixed(digits);
const megabytes = (bytes: number) => fixed(bytes / 1e6, 1);
const whole = (value: number | null) => (value === null ? '–' : value.toLocaleString('en'));

/** Columns of equal width. `<`: to the left, `>`: to the right. */
function align(table: readonly (readonly string[])[], sides: string): string {
  const widths = [...sides].map((_, n) => Math.max(...table.map((row) => row[n]?.length ?? 0)));
  const pad = (cell: string, n: number) =>
    sides[n] === '<' ? cell.padEnd(widths[n] ?? 0) : cell.padStart(widths[n] ?? 0);
  return table.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}
