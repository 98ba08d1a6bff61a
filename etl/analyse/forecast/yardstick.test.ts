import { expect, it } from 'vitest';
import { END, sampleDays } from './sample-days.ts';
import { yardstickOf } from './yardstick.ts';

const growing = (day: number) => (day < END - 364 ? 100 : 120) + (day % 7);
const DAYS = 800;

it('is the same weekday a year ago times the recent ratio', () => {
  const yardstick = yardstickOf(sampleDays({ days: DAYS, visitsOn: growing, chance: 0 }));
  const ratio = (120 + 3) / (100 + 3);
  expect(yardstick(END + 10)).toBeCloseTo((120 + ((END + 10) % 7)) * ratio, 6);
});

it('goes to the week beside where last year was not measured, then knows nothing', () => {
  const series = sampleDays({ days: DAYS, visitsOn: () => 100, chance: 0 });
  const day = END + 30;
  const yearAgo = day - 364 - series.firstDay;
  series.coverage[yearAgo] = 0;
  series.filled[yearAgo - 7] = 150;
  expect(yardstickOf(series)(day)).toBe(150);
  series.coverage.fill(0, yearAgo - 7, yearAgo + 8);
  expect(yardstickOf(series)(day)).toBeNaN();
});

it('knows nothing without a year and two weeks', () => {
  const yardstick = yardstickOf(sampleDays({ days: 370, visitsOn: () => 100, chance: 0 }));
  expect(yardstick(END)).toBeNaN();
});
