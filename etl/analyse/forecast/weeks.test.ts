import { expect, it } from 'vitest';
import { END, sampleDays } from './sample-days.ts';
import { weeksOf } from './weeks.ts';

/** Monday to Sunday of a week. */
const WEEK = [50, 100, 100, 100, 100, 200, Number.NaN];
const visitsOn = (day: number) => WEEK[(((day - END) % 7) + 7) % 7] ?? Number.NaN;
const LEVEL = Math.log(100);
const steady = () => sampleDays({ days: 70, visitsOn, chance: 0 });

it('tells a weekday from the level of its week', () => {
  const { firstDay, logs, days, weekday } = weeksOf(steady(), new Map());
  expect(firstDay).toBe(END - 70);
  expect([...days]).toEqual(new Array(10).fill(6));
  for (const log of logs) expect(log).toBeCloseTo(LEVEL, 9);
  expect((weekday[5] ?? 0) - (weekday[0] ?? 0)).toBeCloseTo(Math.log(4), 9);
  expect(weekday[6]).toBeNaN();
});

it('measures a week by the days it has, without holidays, bad days and unmeasured ones', () => {
  const series = steady();
  series.filled[0] = 1000; // a holiday
  series.filled[8] = 10;
  series.coverage[15] = 0.5;
  series.filled[15] = 40;
  const { logs } = weeksOf(series, new Map([[series.firstDay, 'Holiday']]));
  for (const log of logs.subarray(0, 3)) expect(log).toBeCloseTo(LEVEL, 2);
});

it('knows nothing of a week without two days', () => {
  const series = steady();
  series.filled.fill(Number.NaN, 15, 21);
  const { logs, days } = weeksOf(series, new Map());
  expect(days[2]).toBe(1);
  expect(logs[2]).toBeNaN();
  expect(logs[3]).toBeCloseTo(LEVEL, 9);
});

it('sees the last six years', () => {
  const { logs } = weeksOf(sampleDays({ days: 4000, visitsOn, chance: 0 }), new Map());
  expect(logs.length).toBe(313);
});
