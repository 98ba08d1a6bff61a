import { expect, it } from 'vitest';
import type { DaySeries } from '../../etl/analyse/day-series.ts';
import type { AnalysisRow } from '../../etl/contract/analysis.ts';
import { HOUR, type HourGrid } from '../../etl/hour-grid.ts';
import { type Plan, planOf } from './plan.ts';
import { scoreDays } from './score-days.ts';
import { scoreEstimates } from './score-estimates.ts';
import { scoreForecast } from './score-forecast.ts';
import { scoreOutages } from './score-outages.ts';
import { scoreSteps } from './score-steps.ts';
import { scoreTrends } from './score-trend.ts';

const store = { store_id: 'store', sensor_id: null };

const trend = (chosen: Partial<AnalysisRow<'trends'>>): AnalysisRow<'trends'> => ({
  ...store,
  period: 'life',
  first_month: 0,
  last_month: 10_000_000,
  months: 60,
  pct_per_year: 0,
  low: -1,
  high: 1,
  p: 1,
  q: 1,
  mann_kendall_p: 1,
  verdict: 'stable',
  ...chosen,
});

const change = (date: number, chosen: Partial<AnalysisRow<'changepoints'>> = {}) => ({
  ...store,
  date,
  earliest: date - 3,
  latest: date + 3,
  kind: 'step' as const,
  before: 100,
  after: 80,
  change_pct: -20,
  low: -25,
  high: -15,
  pace_before: null,
  pace_after: null,
  event_kind: null,
  event: null,
  event_date: null,
  event_sensor_id: null,
  event_change: null,
  ...chosen,
});

const series = (values: readonly number[], coverage = values.map(() => 1)): DaySeries => ({
  store: 'store',
  sensor: null,
  firstDay: 1000,
  visits: Float64Array.from(values),
  filled: Float64Array.from(values),
  coverage: Float64Array.from(coverage),
});
const NO_DAYS = series([]);

const planWith = (chosen: Partial<Plan>): Plan => ({ ...planOf(1, 3), steps: [], ...chosen });

it('asks an interval whether it holds the true slope', () => {
  const rising = planWith({ slope: 4 });
  expect(scoreTrends(rising, NO_DAYS, [trend({ low: 3, high: 5, verdict: 'rising' })])).toEqual({
    interval: { hit: 1, of: 1 },
    wrongWay: { hit: 0, of: 1 },
  });
  expect(scoreTrends(rising, NO_DAYS, [trend({ low: -5, high: -3, verdict: 'falling' })])).toEqual({
    interval: { hit: 0, of: 1 },
    wrongWay: { hit: 1, of: 1 },
  });
  const young = trend({ low: null, high: null, verdict: 'too young' });
  expect(scoreTrends(rising, NO_DAYS, [young])).toEqual({});
});

it('calls a verdict false where there is no trend', () => {
  const rows = [
    trend({}),
    trend({ period: '3 years', low: 1, high: 3, verdict: 'rising' }),
    trend({ period: '12 months', verdict: 'cannot tell' }),
  ];
  expect(scoreTrends(planWith({ slope: 0 }), NO_DAYS, rows)).toEqual({
    interval: { hit: 1, of: 1 },
    falseVerdict: { hit: 0, of: 1 },
    interval3Years: { hit: 0, of: 1 },
    falseVerdict3Years: { hit: 1, of: 1 },
    interval12Months: { hit: 1, of: 1 },
    falseVerdict12Months: { hit: 0, of: 1 },
  });
});

it('counts 3 % over 5 years as found when the verdict is right', () => {
  const plan = planWith({ slope: -3, years: 5 });
  const found = (verdict: AnalysisRow<'trends'>['verdict']) =>
    scoreTrends(plan, NO_DAYS, [trend({ verdict })]).threeFound;
  expect([found('falling'), found('rising'), found('cannot tell')]).toEqual([
    { hit: 1, of: 1 },
    { hit: 0, of: 1 },
    { hit: 0, of: 1 },
  ]);
});

it('takes the slope between same months of the level as true where there is a step', () => {
  const plan = planOf(1, 5);
  expect(plan.steps.length).toBe(1);
  const level = {
    rampUp: { start: 1, days: 0 },
    phases: [{ from: '1974-01-01', jump: 2, yearly: 0 }],
  };
  const stepped = { ...plan, shop: { ...plan.shop, growth: level } };
  // 1973 to 1974: the level doubles between each pair of same months.
  const days = { ...series(Array(730).fill(100)), firstDay: 1096 };
  const score = (low: number, high: number) =>
    scoreTrends(stepped, days, [trend({ low, high, last_month: 1096 + 700 })]);
  expect(score(99, 101)).toEqual({ intervalSteps: { hit: 1, of: 1 } });
  expect(score(90, 99)).toEqual({ intervalSteps: { hit: 0, of: 1 } });
});

it('finds a step once, within 3 weeks', () => {
  const plan = {
    firstDay: 0,
    lastDay: 3652,
    years: 10,
    steps: [
      { day: 100, change: -20 },
      { day: 2000, change: -11 },
      { day: 3000, change: 6 },
    ],
  };
  const changes = [
    change(102),
    change(110),
    change(2022),
    change(2990, { low: 5, high: 7, latest: 3000 }),
    change(2001, { kind: 'pace' }),
  ];
  expect(scoreSteps(plan, changes)).toEqual({
    stepsFound: { hit: 1, of: 2 },
    stepsFoundInside: { hit: 0, of: 1 },
    smallStepsFound: { hit: 1, of: 1 },
    falseSteps: { hit: 2, of: 10 },
    stepSize: { hit: 2, of: 2 },
    stepDate: { hit: 2, of: 2 },
  });
});

it('counts hours and incidents of outages and of dead counters', () => {
  const { ok, failed, missing, none } = HOUR;
  const grid: HourGrid = {
    firstHour: 1000,
    slot: new Uint8Array(10),
    day: new Int32Array(10),
    sensors: [
      {
        id: 'a',
        counts: new Float64Array(10),
        states: new Uint8Array([ok, failed, failed, none, missing, ok, ok, ok, failed, ok]),
      },
      { id: 'b', counts: new Float64Array(10), states: new Uint8Array(10).fill(ok) },
    ],
  };
  const incident = {
    ...store,
    incident_id: '',
    kind: 'silent',
    hours: 1,
    value: null,
    usual: null,
  } as const;
  const dead = { reason: 'dead', method: null, visits: null, low: null, high: null } as const;
  const shares = scoreOutages(
    grid,
    {
      // The second one has no trading hour: nobody could find it.
      outages: [
        { sensor: 'a', from: 1, to: 5 },
        { sensor: 'a', from: 3, to: 4 },
      ],
      deadZeros: [{ sensor: 'b', from: 4, to: 8 }],
    },
    [
      { sensor: 1, hour: 6, ...dead },
      { sensor: 1, hour: 7, ...dead },
      { sensor: 1, hour: 8, ...dead },
    ],
    [
      { ...incident, opened: 1001 * 3600, closed: 1003 * 3600 },
      { ...incident, sensor_id: 'a', opened: 1008 * 3600, closed: null },
      { ...incident, sensor_id: 'b', kind: 'dead', opened: 1006 * 3600, closed: 1009 * 3600 },
    ],
  );
  expect(shares).toEqual({
    outageHours: { hit: 2, of: 3 },
    outageHoursRight: { hit: 2, of: 3 },
    outagesFound: { hit: 1, of: 1 },
    outagesRight: { hit: 1, of: 2 },
    deadHours: { hit: 2, of: 4 },
    deadHoursRight: { hit: 2, of: 3 },
    deadFound: { hit: 1, of: 1 },
    deadRight: { hit: 1, of: 1 },
  });
});

it('judges estimates by whole days, intervals by hours', () => {
  const hour = { sensor: 0, hour: 0, reason: 'failed', method: 'weekday' } as const;
  const six = Array.from({ length: 6 }, () => ({
    ...hour,
    day: 1,
    truth: 10,
    visits: 11,
    low: 10,
    high: 12,
  }));
  const alone = { ...hour, day: 2, truth: 5, visits: 50, low: 40, high: 60 };
  const nothing = { ...alone, day: 3, method: null, visits: null, low: null, high: null };
  expect(scoreEstimates([...six, alone, nothing])).toEqual({
    estimated: { hit: 7, of: 8 },
    estimateError: { hit: 6, of: 60 },
    estimateInterval: { hit: 6, of: 7 },
  });
});

it('looks for bad days, and for usual ones that were told', () => {
  const anomaly = (date: number, chosen: Partial<AnalysisRow<'anomalies'>> = {}) => ({
    ...store,
    resolution: 'day' as const,
    date,
    hour: null,
    local_time: null,
    visits: 1,
    expected: 10,
    low: 5,
    high: 15,
    z: -5,
    among: 'weekday' as const,
    holiday: null,
    ...chosen,
  });
  const days = series(
    Array(200).fill(100),
    Array.from({ length: 200 }, (_, n) => (n === 190 ? Number.NaN : 1)),
  );
  const shares = scoreDays(
    { steps: [{ day: 1110, change: 20 }] },
    days,
    new Set([1010, 1100, 1150]),
    [anomaly(1100), anomaly(1101), anomaly(1112), anomaly(1105, { sensor_id: 'a' })],
  );
  // Days 84 to 199 but one without trading, two bad ones and 83 more after the step.
  expect(shares).toEqual({
    badDaysFound: { hit: 1, of: 2 },
    falseDays: { hit: 1, of: 116 - 1 - 2 - 83 + 1 },
  });
});

it('compares a forecast with what came and with the yardsticks', () => {
  const days = series(Array.from({ length: 600 }, (_, n) => (n < 364 ? 100 : n < 500 ? 120 : 126)));
  const forecast = (date: number, visits: number | null) => ({
    ...store,
    date,
    visits,
    low: 110,
    high: 125,
    error_pct: 1,
    yardstick_pct: 2,
  });
  const shares = scoreForecast(days, 1500, [
    forecast(1500, 126),
    forecast(1501, 113.4),
    forecast(1502, null),
  ]);
  expect(shares.forecastShown).toEqual({ hit: 1, of: 1 });
  expect(shares.forecastError?.hit).toBeCloseTo(0.05, 9);
  // Last year 100 a day, lately 1.2 times as many.
  expect(shares.yardstickError?.hit).toBeCloseTo(6 / 126, 9);
  expect(shares.naiveError?.hit).toBeCloseTo(26 / 126, 9);
  expect(shares.forecastRatio?.hit).toBeCloseTo(0.05 / (6 / 126), 9);
  expect(shares.forecastInterval).toEqual({ hit: 0, of: 2 });
  expect(scoreForecast(days, 1500, [])).toEqual({ forecastShown: { hit: 0, of: 1 } });
});
