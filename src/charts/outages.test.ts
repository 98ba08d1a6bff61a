import { expect, it } from 'vitest';
import { parseDate } from '../lib/calendar.ts';
import { canvas } from '../lib/canvas.ts';
import { outageStrip, yearsAxis } from './outages.ts';

const span = { from: parseDate('2020-07-01'), to: parseDate('2024-07-01') };
const date = (text: string) => parseDate(text);
const at = (name: string, svg: SVGElement) => svg.querySelector(`.${name}`)?.getAttribute('d');

it('draws the life of a sensor, how often it failed, and its outages', () => {
  const life = { from: date('2022-07-01'), to: span.to };
  const failures = [0, 0.05, 0.4].map((share, age) => ({
    ...{ from: date('2022-07-01'), to: date('2023-07-01'), age },
    failed: { hours: share * 100, of: 100 },
  }));
  const outages = [
    { from: date('2023-07-01'), to: date('2023-07-02'), hours: 10 },
    { from: date('2024-06-24'), to: null, hours: 60 },
  ];
  const svg = outageStrip({ life, outages, failures }, { span, label: 'A life' }, canvas);
  expect(svg.getAttribute('aria-label')).toBe('A life');
  expect(at('life', svg)).toBe('M500 20H1000');
  expect(at('failed', svg)).toBe('M500 20v-10H749v10zM500 20v-20H749v20z');
  expect(at('out', svg)).toBe('M749 0H750V20H749zM995 0H1000V20H995z');
  expect(at('years', svg)?.match(/M/g)).toHaveLength(4);
});

it('draws nothing that is not there', () => {
  const svg = outageStrip({ life: span, outages: [], failures: [] }, { span, label: '' }, canvas);
  expect(at('out', svg)).toBeUndefined();
  expect(svg.outerHTML).not.toContain('NaN');
});

it('names as many years as have room, the last one always', () => {
  const years = (from: string) =>
    [
      ...yearsAxis(
        { from: date(from), to: date('2024-07-01') },
        (at) => new Date(at).toISOString().slice(0, 4),
        canvas,
      ).children,
    ].map(({ textContent }) => textContent);
  expect(years('2020-01-01')).toEqual(['2024', '2023', '2022', '2021', '2020']);
  expect(years('2012-01-01')).toEqual(['2024', '2021', '2018', '2015', '2012']);
});
