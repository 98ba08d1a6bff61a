import { expect, it } from 'vitest';
import { parseDate } from '../lib/calendar.ts';
import { canvas } from '../lib/canvas.ts';
import type { Measured, Quality } from '../lib/quality.ts';
import { english } from '../testing/english.ts';
import { measuredChart } from './measured.ts';

const month = (start: string, share: number): Measured => ({
  start: parseDate(`${start}-01`),
  share,
});
const qualityOf = (months: readonly Measured[], rest: Partial<Quality> = {}): Quality => ({
  range: { from: months[0]?.start ?? 0, to: months.at(-1)?.start ?? 0 },
  ...{ isOver: false, share: 0.9, months, worst: undefined, poor: 0, years: [], ...rest },
});
const words = { label: 'Measured', description: 'A bar a month.' };
const draw = (quality: Quality) => measuredChart(quality, { language: english, ...words }, canvas);
const worst = month('2023-03', 0.614);
const months = [
  ...[month('2022-11', 1), month('2022-12', 1), month('2023-01', 0.98)],
  ...[worst, month('2023-04', 1)],
];

it('draws a bar a month, a gap without trading, and the worst month with its number', async () => {
  const markup = draw(qualityOf(months, { worst })).outerHTML.replaceAll('><', '>\n<');
  await expect(`${markup}\n`).toMatchFileSnapshot('output/measured.svg');
});

it('draws months side by side as one shape, which a gap ends', () => {
  const d = draw(qualityOf(months)).querySelector('.months')?.getAttribute('d');
  expect(d).toBe('M50 74V24H74V25H86V74zM98 74V43.5H110V24H122V74z');
});

const texts = (quality: Quality) =>
  [...draw(quality).querySelectorAll('text')].map(({ textContent }) => textContent);
const since = (year: number, count: number) =>
  qualityOf(Array.from({ length: count }, (_, n) => ({ start: Date.UTC(year, n), share: 1 })));

it('writes the years that there is room for, or the only month', () => {
  expect(texts(since(2024, 3))).toEqual(['0%', '100%', '2024']);
  expect(texts(qualityOf([month('2024-05', 1)]))).toEqual(['0%', '100%', 'May 2024']);
  expect(texts(since(2007, 240))).toHaveLength(2 + 7);
});

it('obeys a strict content policy and has a name', () => {
  const svg = draw(qualityOf(months));
  expect(svg.querySelector('style, script, [style]')).toBeNull();
  expect(svg.getAttribute('aria-label')).toBe('Measured');
  expect(svg.querySelector('desc')?.textContent).toBe(words.description);
});
