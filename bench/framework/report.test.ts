import { expect, it } from 'vitest';
import { type Subject, toMarkdown } from './report.ts';

const visit = (firstChart: number | null, requests: number, bytes: number) => {
  const amount = { requests, bytes };
  return { firstPaint: 100, firstChart, before: amount, all: amount };
};
const SUBJECTS: Subject[] = [
  {
    ...{ name: 'This site', kind: 'ours', hasChartWithoutScript: true },
    visits: [[300, 100, 200].map((time) => visit(time, 1, 50_000))],
  },
  {
    ...{ name: 'Framework, csv', kind: 'framework', hasChartWithoutScript: false },
    visits: [[900, 1000, 800].map((time) => visit(time, 43, 300_000))],
  },
  {
    ...{ name: 'Framework, arrow', kind: 'framework', hasChartWithoutScript: false },
    visits: [[700, 500, 600].map((time) => visit(time, 47, 200_000))],
  },
  {
    ...{ name: 'Nothing', kind: 'floor', hasChartWithoutScript: false },
    visits: [[visit(null, 1, 100)]],
  },
];
const lines = toMarkdown(['As it is'], SUBJECTS).split('\n');

it('tells medians, and the quickest visit', () => {
  expect(lines).toContain('| This site | 100 ms | 200 ms | 100 ms | 1 | 50.0 kB | 1 | 50.0 kB |');
  expect(lines).toContain('| Nothing | 100 ms | – | – | – | – | 1 | 0.1 kB |');
});

it('compares with the best page of the other, and says what is missed', () => {
  expect(lines).toContain('| Time to the first chart | ≤ 0.25 | 0.33 | **missed** |');
  expect(lines).toContain('| The same, quickest visits | ≤ 0.25 | 0.2 | met |');
  expect(lines).toContain('| Bytes before the first chart | ≤ 0.2 | 0.25 | **missed** |');
  expect(lines).toContain('| Requests before it, a number | ≤ 4 | 1 | met |');
  expect(lines).toContain('| For comparison: first paint of the page of one word |  | 0.17 |  |');
});

it('says what is there without JavaScript', () => {
  expect(lines.slice(-3)).toEqual([
    '| This site | yes |',
    '| Framework, csv | none |',
    '| Framework, arrow | none |',
  ]);
});
