import { expect, it } from 'vitest';
import { DAY, parseDate } from './calendar.ts';
import { createFormat } from './format.ts';
import { countTicks, timeTicks } from './ticks.ts';

const format = createFormat('en-GB');
const labels = (from: string, to: string, width: number) =>
  timeTicks(parseDate(from), parseDate(to), width, format).map(({ label }) => label);

it('names years over a long history, every one where there is room', () => {
  expect(labels('2018-03-05', '2026-11-24', 600)).toEqual(
    [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map(String),
  );
  expect(labels('2014-01-01', '2026-11-24', 265)).toEqual(['2015', '2020', '2025']);
});

it('names months, and the year in January', () => {
  expect(labels('2025-11-25', '2026-11-24', 260)).toEqual(['2026', 'Apr', 'Jul', 'Oct']);
});

it('names Mondays, then days', () => {
  expect(labels('2026-10-27', '2026-11-24', 500)).toEqual(['2 Nov', '9 Nov', '16 Nov', '23 Nov']);
  expect(labels('2026-11-20', '2026-11-23', 260)).toEqual(['20 Nov', '21 Nov', '22 Nov']);
});

it('always leaves labels their room', () => {
  for (let days = 1; days < 9000; days = Math.ceil(days * 1.3)) {
    const from = parseDate('2001-05-17');
    const to = from + days * DAY;
    for (const width of [250, 700]) {
      const ticks = timeTicks(from, to, width, format);
      expect(ticks.length, `${days} days on ${width}`).toBeLessThanOrEqual(width / 40 + 1);
    }
  }
});

it('counts in round numbers from zero', () => {
  expect(countTicks(19_800, 4)).toEqual([0, 5000, 10_000, 15_000]);
  expect(countTicks(7, 5)).toEqual([0, 2, 4, 6]);
  expect(countTicks(1.05, 5)).toEqual([0, 1]);
});
