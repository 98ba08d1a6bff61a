import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AnalysisRow } from '../../contract/analysis.ts';
import { before, type DaySeries, weekdayOf } from '../day-series.ts';
import { forecastOf } from './forecast.ts';
import { END, sampleDays, shopVisits } from './sample-days.ts';

const NO_HOLIDAYS = new Map<number, string>();
const DAYS = 4 * 364;
const shop = sampleDays({ days: DAYS, visitsOn: shopVisits });

/** Sum of the absolute errors of the visits / sum of what was to be expected. */
function errorOf(rows: readonly AnalysisRow<'forecast'>[], visitsOn: (day: number) => number) {
  let error = 0;
  let sum = 0;
  for (const { date, visits } of rows) {
    if (visits === null) continue;
    error += Math.abs(visits - visitsOn(date));
    sum += visitsOn(date);
  }
  return error / sum;
}

it('forecasts the 90 days after a series better than last year does', () => {
  const { rows, backtest, withheld } = forecastOf(shop, NO_HOLIDAYS);
  expect(withheld).toBeNull();
  expect(rows.map(({ date }) => date - END)).toEqual(Array.from({ length: 90 }, (_, n) => n));
  expect(rows[0]).toMatchObject({ store_id: 'paris', sensor_id: null });
  expect(errorOf(rows, shopVisits)).toBeLessThan(0.03);
  expect(backtest.origins).toBe(5);
  expect(rows[0]?.error_pct).toBe(backtest.errorPct);
  expect(backtest.errorPct).toBeLessThan(8);
  expect(backtest.yardstickPct).toBeGreaterThan(8);
});

it('gives no number on a weekday without trading', () => {
  const { rows } = forecastOf(shop, NO_HOLIDAYS);
  for (const { date, visits, low, high } of rows)
    if (weekdayOf(date) === 7) expect([visits, low, high]).toEqual([null, null, null]);
    else expect(low ?? Number.NaN).toBeLessThan(visits ?? Number.NaN);
});

it('gives an interval that holds about 95 of 100 days', () => {
  const whole = sampleDays({ days: DAYS + 91, visitsOn: shopVisits });
  const { rows } = forecastOf(before(whole, END - 91), NO_HOLIDAYS);
  const open = rows.filter(({ visits }) => visits !== null);
  const held = open.filter(({ date, low, high }) => {
    const count = whole.visits[date - whole.firstDay] ?? Number.NaN;
    return (low ?? 0) <= count && count <= (high ?? 0);
  });
  expect(held.length / open.length).toBeGreaterThan(0.9);
});

it('goes on from a level that stepped up by a fifth three weeks ago', () => {
  const stepped = (day: number) => shopVisits(day) * (day < END - 21 ? 1 : 1.2);
  const { rows } = forecastOf(sampleDays({ days: DAYS, visitsOn: stepped }), NO_HOLIDAYS);
  expect(errorOf(rows, stepped)).toBeLessThan(0.08);
});

it('is not led by an outage of ten days and a week of a tenth of the visits', () => {
  const faulty = (day: number) => shopVisits(day) * (day >= END - 60 && day < END - 53 ? 0.1 : 1);
  const series = sampleDays({ days: DAYS, visitsOn: faulty });
  series.coverage.fill(0, DAYS - 30, DAYS - 20);
  series.filled.fill(1, DAYS - 30, DAYS - 20);
  const { rows } = forecastOf(series, NO_HOLIDAYS);
  expect(errorOf(rows, shopVisits)).toBeLessThan(0.04);
});

it('knows which holidays the store keeps, and what the others bring', () => {
  const fromEnd = (back: number) => [1, 2, 3].map((years) => END + back - 364 * years);
  const kept = [END + 10, ...fromEnd(10)];
  const busy = [END + 24, ...fromEnd(24)];
  const holidays = new Map([
    ...kept.map((day) => [day, 'Kept'] as const),
    ...busy.map((day) => [day, 'Busy'] as const),
  ]);
  const visitsOn = (day: number) =>
    kept.includes(day) ? Number.NaN : shopVisits(day) * (busy.includes(day) ? 2 : 1);
  const { rows } = forecastOf(sampleDays({ days: DAYS, visitsOn }), holidays);
  expect(rows[10]?.visits).toBeNull();
  expect((rows[24]?.visits ?? 0) / shopVisits(END + 24)).toBeGreaterThan(1.6);
  expect((rows[25]?.visits ?? 0) / shopVisits(END + 25)).toBeLessThan(1.1);
});

it('says nothing about a store younger than a year and four months', () => {
  const young = sampleDays({ days: 68 * 7, visitsOn: shopVisits });
  expect(forecastOf(young, NO_HOLIDAYS)).toMatchObject({
    rows: [],
    withheld: 'too little history',
  });
});

it('says nothing where last year tells as much', () => {
  const repeated = shop.visits.map((_, index) => shop.visits[index % 364] ?? Number.NaN);
  const again = { ...shop, visits: repeated, filled: repeated };
  expect(forecastOf(again, NO_HOLIDAYS)).toMatchObject({
    rows: [],
    withheld: 'no better than last year',
  });
});

it('says nothing about a store that has been closed for a month', () => {
  const visitsOn = (day: number) => (day < END - 28 ? shopVisits(day) : Number.NaN);
  expect(forecastOf(sampleDays({ days: DAYS, visitsOn }), NO_HOLIDAYS)).toMatchObject({
    rows: [],
    withheld: 'no level to go on from',
  });
});

it('bears series without anything to forecast', () => {
  const odd = (visitsOn: (day: number) => number, days: number) =>
    forecastOf(sampleDays({ days, visitsOn, chance: 0 }), NO_HOLIDAYS).rows;
  expect(odd(() => 0, 0)).toEqual([]);
  expect(odd(() => 100, 3)).toEqual([]);
  expect(odd(() => 100, DAYS)).toEqual([]);
  expect(odd(() => 0, DAYS)).toEqual([]);
  expect(odd(() => Number.NaN, DAYS)).toEqual([]);
});

it('tells the same of a series each time', () => {
  expect(forecastOf(shop, NO_HOLIDAYS)).toEqual(forecastOf(shop, NO_HOLIDAYS));
});

it('scales with the counts', () => {
  const { rows, backtest } = forecastOf(shop, NO_HOLIDAYS);
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 50 }), (factor) => {
      const scaled = forecastOf(times(shop, factor), NO_HOLIDAYS);
      expect(scaled.backtest.errorPct).toBeCloseTo(backtest.errorPct, 4);
      for (const [n, { visits, low, high }] of scaled.rows.entries()) {
        const before = rows[n];
        if (visits === null) expect(before?.visits).toBeNull();
        else {
          expect(visits / factor / (before?.visits ?? 0)).toBeCloseTo(1, 5);
          expect((low ?? 0) / factor / (before?.low ?? 0)).toBeCloseTo(1, 5);
          expect((high ?? 0) / factor / (before?.high ?? 0)).toBeCloseTo(1, 5);
        }
      }
    }),
    { numRuns: 5 },
  );
});

it('works in a thread of its own', async () => {
  const source = `
    const { parentPort, workerData } = require('node:worker_threads');
    import(workerData.code).then(({ forecastOf }) =>
      parentPort.postMessage(forecastOf(workerData.series, new Map()).rows.length));
  `;
  const code = new URL('./forecast.ts', import.meta.url).href;
  const worker = new Worker(source, { eval: true, workerData: { code, series: shop } });
  expect(await new Promise((resolve) => worker.once('message', resolve))).toBe(90);
  await worker.terminate();
});

const times = (series: DaySeries, factor: number): DaySeries => ({
  ...series,
  visits: series.visits.map((count) => count * factor),
  filled: series.filled.map((count) => count * factor),
});
