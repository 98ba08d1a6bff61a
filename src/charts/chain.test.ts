import { expect, it } from 'vitest';
import { WEEK } from '../lib/calendar.ts';
import { canvas } from '../lib/canvas.ts';
import type { ChainHistory, ChainWeek } from '../lib/chain-history.ts';
import { createFormat } from '../lib/format.ts';
import { chainChart } from './chain.ts';

const format = createFormat('en-GB');
const MONDAY = Date.UTC(2019, 0, 7);
const words = { unit: 'Visits a week', label: 'All stores', description: 'A line.' };
const draw = (history: ChainHistory, size: 'narrow' | 'wide' = 'wide') =>
  chainChart(history, { size, format, ...words, name: ({ name }) => name }, canvas);

const week = (n: number, rest: Partial<ChainWeek> = {}): ChainWeek => ({
  start: MONDAY + n * WEEK,
  visits: Math.round(900 + 300 * Math.cos(n / 8) + (n > 100 ? 500 : 0)),
  estimated: 0,
  isClosed: false,
  ...rest,
});

/** Four years: a closure, a week not known, an estimated one, three openings. */
const history: ChainHistory = {
  weeks: Array.from({ length: 208 }, (_, n) => {
    if (n >= 64 && n < 70) return week(n, { visits: null, isClosed: true });
    if (n === 150) return week(n, { visits: null });
    return week(n, n === 120 ? { estimated: 300 } : {});
  }),
  openings: [
    { date: MONDAY, name: 'London', kind: 'opened' },
    { date: MONDAY + 100 * WEEK, name: 'Paris', kind: 'opened' },
    { date: MONDAY + 205 * WEEK, name: 'Madrid', kind: 'opened' },
  ],
};

it.each(['narrow', 'wide'] as const)('draws the chain, %s', async (size) => {
  const markup = draw(history, size).outerHTML.replaceAll('><', '>\n<');
  await expect(`${markup}\n`).toMatchFileSnapshot(`output/chain-${size}.svg`);
});

it('breaks the line where something is not known, shades a closure, rings an estimate', () => {
  const svg = draw(history);
  expect(svg.querySelector('.line path')?.getAttribute('d')?.match(/M/g)).toHaveLength(3);
  expect(svg.querySelectorAll('.closed rect')).toHaveLength(6);
  expect(svg.querySelector('.rings')?.getAttribute('d')?.match(/a/g)).toHaveLength(2);
});

it('names each opening', () => {
  const names = [...draw(history).querySelectorAll('.openings text')];
  expect(names.map(({ textContent }) => textContent)).toEqual(['London', 'Paris', 'Madrid']);
  expect(names.at(-1)?.getAttribute('text-anchor')).toBe('end');
});

it.each([[[]], [[week(0)]], [[week(0, { visits: null })]]])('survives %j', (weeks) => {
  expect(draw({ weeks, openings: [] }).outerHTML).not.toMatch(/NaN|Infinity/);
});

it('obeys a strict content policy and has a name', () => {
  const svg = draw(history);
  expect(svg.querySelector('style, script, [style]')).toBeNull();
  expect(svg.getAttribute('aria-label')).toBe('All stores');
});
