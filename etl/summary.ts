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
  return `${align(body)}\n\n${align(counts)}\n`;
}

const fixed = (value: number, digits: number) => value.toFixed(digits);
const megabytes = (bytes: number) => fixed(bytes / 1e6, 1);
const whole = (value: number | null) => (value === null ? '–' : value.toLocaleString('en'));

/** Columns of equal width, numbers to the right, the text of the last column to the left. */
function align(table: readonly (readonly string[])[]): string {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => (row[column] ?? '').length)),
  );
  return table
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 || (column === row.length - 1 && row.length === 4)
            ? cell.padEnd(widths[column] ?? 0)
            : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
