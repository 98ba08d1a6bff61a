/** How a Framework page may read what is published. */
export const FORMATS = ['csv', 'arrow', 'parquet'] as const;
export type Format = (typeof FORMATS)[number];

/** Arrow files are compressed with Zstandard, which Apache Arrow leaves to its user. */
const PREPARE: Readonly<Record<Format, string>> = {
  csv: '',
  arrow: `import {CompressionType, compressionRegistry} from "npm:apache-arrow";
import {decompress} from "npm:fzstd";
compressionRegistry.set(CompressionType.ZSTD, {decode: (bytes) => decompress(bytes).slice()});
`,
  parquet: '',
};

const READ: Readonly<Record<Format, string>> = {
  csv: 'csv({typed: true})',
  arrow: 'arrow()',
  parquet: 'parquet()',
};

const chart = (rows: string, time: string) => `resize((width) =>
  Plot.plot({width, x: {type: "utc"}, marks: [Plot.ruleY([0]), Plot.lineY(${rows}, {x: "${time}", y: "visits"})]})
)`;
const block = (code: string) => `\`\`\`js\n${code}\n\`\`\`\n`;

/**
 * A page of Framework as its documentation teaches: the daily history of a store, and the hours of a year when one is
 * chosen. Framework finds files by their names in the source, so each year has a line.
 */
export function frameworkPage(name: string, format: Format, years: readonly number[]): string {
  const hours = years.map(
    (year) => `  [${year}, () => FileAttachment("hours/${year}.${format}").${READ[format]}]`,
  );
  return [
    `# ${name}\n`,
    block(`${PREPARE[format]}const days = FileAttachment("days.${format}").${READ[format]};`),
    block(chart('days', 'date')),
    block(
      `const readers = new Map([\n${hours.join(',\n')}\n]);
const year = view(Inputs.select([null, ...readers.keys()], {label: "Hours of", format: (year) => year ?? "–"}));`,
    ),
    block('const hours = year === null ? [] : readers.get(year)();'),
    block(`year === null ? "" : ${chart('hours', 'hour')}`),
  ].join('\n');
}

/** No fonts from elsewhere, no side bar, no search: all that would make it slower. */
export const CONFIG = `export default {
  root: "src",
  output: "dist",
  title: "Footfall",
  globalStylesheets: [],
  header: "",
  footer: "",
  sidebar: false,
  toc: false,
  pager: false,
};
`;
