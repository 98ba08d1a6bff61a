import { expect, it } from 'vitest';
import { backtestOf } from './backtest.ts';
import { END, sampleDays, shopVisits } from './sample-days.ts';

const NO_HOLIDAYS = new Map<number, string>();

it('forecasts as often as the history allows', () => {
  const originsOf = (weeks: number) =>
    backtestOf(sampleDays({ days: 7 * weeks, visitsOn: shopVisits }), NO_HOLIDAYS).origins;
  expect([68, 69, 78, 79, 109, 208].map(originsOf)).toEqual([0, 1, 1, 2, 5, 5]);
});

it('judges measured days only', () => {
  const whole = sampleDays({ days: 4 * 364, visitsOn: shopVisits });
  const faulty = sampleDays({ days: 4 * 364, visitsOn: shopVisits });
  faulty.coverage.fill(0, -50, -40);
  faulty.filled.fill(5000, -50, -40);
  const [{ days, errorPct }, gap] = [whole, faulty].map((series) =>
    backtestOf(series, NO_HOLIDAYS),
  ) as [ReturnType<typeof backtestOf>, ReturnType<typeof backtestOf>];
  expect(days - gap.days).toBe(8);
  expect(gap.errorPct).toBeCloseTo(errorPct, 0);
});

it('reaches about two spreads far where the model is right', () => {
  const series = sampleDays({ days: 4 * 364, visitsOn: shopVisits });
  const { reach } = backtestOf(series, NO_HOLIDAYS);
  expect(reach).toBeGreaterThan(1.5);
  expect(reach).toBeLessThan(2.6);
});

it('counts a day that it took for closed as wholly wrong', () => {
  const sundays = (day: number) => (Number.isNaN(shopVisits(day)) ? 1000 : shopVisits(day));
  const year = (day: number) =>
    day >= END - 455 && day < END - 91 ? shopVisits(day) : sundays(day);
  const { errorPct } = backtestOf(sampleDays({ days: 6 * 364, visitsOn: year }), NO_HOLIDAYS);
  expect(errorPct).toBeGreaterThan(7);
});
