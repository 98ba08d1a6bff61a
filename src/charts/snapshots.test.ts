import { expect, it } from 'vitest';
import { parseDate } from '../lib/calendar.ts';
import { canvas } from '../lib/canvas.ts';
import { columnsOf } from '../lib/columns.ts';
import { comparisonOf } from '../lib/compare.ts';
import { chartWords } from '../lib/compare-words.ts';
import { dailyPicture } from '../lib/picture.ts';
import { choice, entity } from '../testing/compare.ts';
import { english } from '../testing/english.ts';
import { closed, day, days } from '../testing/rows.ts';
import { card } from './card.ts';
import { compareChart } from './compare.ts';
import { failuresChart } from './failures.ts';
import { outageStrip, yearsAxis } from './outages.ts';
import { shareBar } from './share-bar.ts';
import { sparkline } from './sparkline.ts';

const date = parseDate;
const span = { from: date('2020-07-01'), to: date('2024-07-01') };
const waves = (length: number, step: number) =>
  Array.from({ length }, (_, n) => Math.round(1000 + 200 * Math.sin(n / 5) + step * n));

const compared = (rest: Parameters<typeof choice>[0]) => {
  const gap = waves(60, 4).map((visits, n) => (n === 20 ? null : visits));
  const all = [
    entity('Paris Rivoli', '2023-01-02', gap, (n) => ({ coverage: n === 30 ? 0.5 : 1 })),
    entity('Rome', '2023-06-05', waves(38, 2)),
  ];
  return comparisonOf(all, choice(rest));
};

const comparing = (size: 'narrow' | 'wide', rest: Parameters<typeof choice>[0]) => {
  const comparison = compared(rest);
  const options = { size, format: english, ...chartWords(comparison, english) };
  return compareChart(comparison, options, canvas);
};

const outages = () => {
  const life = { from: date('2022-07-01'), to: span.to };
  const failures = [0.02, 0.1].map((share, age) => ({
    from: date(`${2022 + age}-07-01`),
    to: date(`${2023 + age}-07-01`),
    age,
    failed: { hours: share * 100, of: 100 },
  }));
  const out = [
    { from: date('2023-07-01'), to: date('2023-08-01'), hours: 300 },
    { from: date('2024-06-24'), to: null, hours: 60 },
  ];
  return outageStrip({ life, outages: out, failures }, { span, label: 'A life' }, canvas);
};

const failing = () => {
  const months = Array.from({ length: 48 }, (_, month) => ({
    month,
    devices: month < 30 ? 20 : 5,
    failed: { hours: 1 + (month / 10) ** 2, of: 100 },
  }));
  return failuresChart(
    months,
    {
      size: 'wide',
      format: english,
      label: 'Sensors fail',
      description: 'A line.',
      unit: { x: 'months', y: 'failed' },
    },
    canvas,
  );
};

const shared = () => {
  const rows = [
    ...days('2024-01-01', 60, (time, n) => day(time, 100 + 10 * (n % 7))),
    ...days('2024-03-01', 20, closed),
    ...days('2024-03-21', 60, (time, n) => day(time, 200 + 10 * (n % 7))),
  ];
  const range = { from: date('2024-01-01'), to: date('2024-05-19') };
  const colours = {
    ...{ paper: '#ffffff', rule: '#dddddd', band: '#eeeeee' },
    ...{ line: '#0000ff', dots: '#8888ff' },
  };
  return card(dailyPicture(columnsOf(rows), range), colours, canvas);
};

const year = () => {
  const points = waves(52, 3).map((value, time) => ({ time, value: time === 25 ? null : value }));
  return sparkline(points, { label: 'A year', description: 'A line.' }, canvas);
};

const axis = () => yearsAxis(span, (at) => new Date(at).toISOString().slice(0, 4), canvas);

it.each([
  ['compare-wide', () => comparing('wide', {})],
  ['compare-narrow', () => comparing('narrow', {})],
  ['compare-opening', () => comparing('wide', { align: 'opening', measure: 'index' })],
  ['sparkline', year],
  ['outages', outages],
  ['outages-axis', axis],
  ['failures', failing],
  ['share-bar', () => shareBar(0.1, 0.4, canvas)],
  ['card', shared],
] as const)('draws %s as it was drawn before', async (name, draw) => {
  const markup = draw().outerHTML.replaceAll('><', '>\n<');
  expect(markup).not.toMatch(/NaN|undefined/);
  await expect(`${markup}\n`).toMatchFileSnapshot(`output/${name}.svg`);
});
