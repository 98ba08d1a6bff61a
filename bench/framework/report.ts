import { median } from '../../etl/analyse/forecast/robust.ts';
import type { Visit } from './visit.ts';

export interface Subject {
  readonly name: string;
  /** The floor is a page that has nothing to show. */
  readonly kind: 'ours' | 'framework' | 'floor';
  readonly hasChartWithoutScript: boolean;
  /** Of each condition, in their order. */
  readonly visits: readonly (readonly Visit[])[];
}

interface Ratio {
  readonly words: string;
  readonly measured: number;
  /** undefined: told for comparison. */
  readonly most?: number;
}

type Measure = (visits: readonly Visit[]) => number;

const chartTimes = (visits: readonly Visit[]): number[] =>
  visits.flatMap(({ firstChart }) => firstChart ?? []);
const firstPaint: Measure = (visits) => median(visits.map((visit) => visit.firstPaint));
const firstChart: Measure = (visits) => median(chartTimes(visits));
const quickestChart: Measure = (visits) => Math.min(...chartTimes(visits));
const requestsBefore: Measure = (visits) => median(visits.map(({ before }) => before.requests));
const bytesBefore: Measure = (visits) => median(visits.map(({ before }) => before.bytes));
const requests: Measure = (visits) => median(visits.map(({ all }) => all.requests));
const bytes: Measure = (visits) => median(visits.map(({ all }) => all.bytes));

/** What was measured and what of the goals is met, under each condition, and what is there without JavaScript. */
export const toMarkdown = (conditions: readonly string[], subjects: readonly Subject[]): string =>
  [
    ...conditions.flatMap((condition, n) => [
      `## ${condition}`,
      measuredTable(subjects, n),
      ratioTable(ratiosOf(subjects, n)),
    ]),
    '## Without JavaScript',
    scriptlessTable(subjects),
  ].join('\n\n');

const measuredTable = (subjects: readonly Subject[], condition: number): string =>
  table(
    [
      ...['', 'first paint', 'first chart', 'quickest visit'],
      ...['requests before it', 'bytes before it', 'requests in all', 'bytes in all'],
    ],
    subjects.map(({ name, visits }) => {
      const those = visits[condition] ?? [];
      const ofChart = (words: string) => (chartTimes(those).length > 0 ? words : '–');
      return [
        ...[name, milliseconds(firstPaint(those))],
        ...[firstChart, quickestChart].map((of) => ofChart(milliseconds(of(those)))),
        ofChart(String(requestsBefore(those))),
        ofChart(kilobytes(bytesBefore(those))),
        ...[String(requests(those)), kilobytes(bytes(those))],
      ];
    }),
  );

/** Ours as parts of what the best page of Framework needs, the best for each measure by itself. */
function ratiosOf(subjects: readonly Subject[], condition: number): Ratio[] {
  const least = (kind: Subject['kind'], measure: Measure) =>
    Math.min(
      ...subjects
        .filter((subject) => subject.kind === kind)
        .map(({ visits }) => measure(visits[condition] ?? [])),
    );
  const part = (measure: Measure) => least('ours', measure) / least('framework', measure);
  return [
    { words: 'Time to the first chart', measured: part(firstChart), most: 1 / 4 },
    { words: 'The same, quickest visits', measured: part(quickestChart), most: 1 / 4 },
    {
      words: 'For comparison: first paint of the page of one word',
      measured: least('floor', firstPaint) / least('framework', firstChart),
    },
    { words: 'Bytes before the first chart', measured: part(bytesBefore), most: 1 / 5 },
    { words: 'Requests before it, a number', measured: least('ours', requestsBefore), most: 4 },
  ];
}

const ratioTable = (ratios: readonly Ratio[]): string =>
  table(
    ['this site as a part of the best page of Framework', 'goal', 'measured', ''],
    ratios.map(({ words, measured, most }) => [
      words,
      most === undefined ? '' : `≤ ${most}`,
      Number(measured.toFixed(2)).toString(),
      verdict(measured, most),
    ]),
  );

function verdict(measured: number, most: number | undefined): string {
  if (most === undefined) return '';
  return measured <= most ? 'met' : '**missed**';
}

const scriptlessTable = (subjects: readonly Subject[]): string =>
  table(
    ['', 'chart'],
    subjects
      .filter(({ kind }) => kind !== 'floor')
      .map(({ name, hasChartWithoutScript }) => [name, hasChartWithoutScript ? 'yes' : 'none']),
  );

const milliseconds = (time: number): string => `${Math.round(time).toLocaleString('en')} ms`;
const kilobytes = (size: number): string => `${(size / 1000).toFixed(1)} kB`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, n) => (n === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
