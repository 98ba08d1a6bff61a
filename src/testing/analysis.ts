import type { Anomaly, Change, ForecastDay, Incident, Trend } from '../lib/analysis.ts';
import { parseDate } from '../lib/calendar.ts';

const OF_STORE = { store_id: 'rome', sensor_id: null };

/** The doors of the store that the rows below are about. */
export const DOORS = [
  { id: 'rome-01', name: 'Galleria' },
  { id: 'rome-02', name: 'Cortile' },
];

/** Three years of −3.2 % a year; anything can be said otherwise. */
export const trend = (rest: Partial<Trend> = {}): Trend => ({
  ...OF_STORE,
  period: '3 years',
  first_month: parseDate('2021-06-01'),
  last_month: parseDate('2024-05-01'),
  months: 36,
  pct_per_year: -3.2,
  low: -4.5,
  high: -1.9,
  p: 0.001,
  q: 0.002,
  mann_kendall_p: 0.004,
  verdict: 'falling',
  ...rest,
});

export const tooYoung = (rest: Partial<Trend> = {}): Trend =>
  trend({
    ...{ months: 8, pct_per_year: null, low: null, high: null, verdict: 'too young' },
    ...{ p: null, q: null, mann_kendall_p: null },
    ...rest,
  });

/** A step down by 16 % beside nothing that is known. */
export const change = (rest: Partial<Change> = {}): Change => ({
  ...OF_STORE,
  date: parseDate('2023-03-12'),
  earliest: parseDate('2023-03-01'),
  latest: parseDate('2023-03-20'),
  kind: 'step',
  before: 512.3,
  after: 430.4,
  change_pct: -16,
  low: -20.1,
  high: -11.8,
  pace_before: 2.2,
  pace_after: -5.1,
  event_kind: null,
  event: null,
  event_date: null,
  event_sensor_id: null,
  event_change: null,
  ...rest,
});

/** The door Galleria has been silent since a Friday morning. */
export const incident = (rest: Partial<Incident> = {}): Incident => ({
  store_id: 'rome',
  sensor_id: 'rome-01',
  incident_id: 'rome-01:silent:2024-06-28T07:00:00Z',
  kind: 'silent',
  opened: Date.parse('2024-06-28T07:00:00Z'),
  closed: null,
  hours: 30,
  value: 420.4,
  usual: null,
  ...rest,
});

export const forecastDay = (date: string, rest: Partial<ForecastDay> = {}): ForecastDay => ({
  ...OF_STORE,
  date: parseDate(date),
  visits: 1000.4,
  low: 801,
  high: 1250,
  error_pct: 7.25,
  yardstick_pct: 9.6,
  ...rest,
});

/** A day with 12 visits, where 612 to 1,020 are usual. */
export const unusualDay = (date: string, rest: Partial<Anomaly> = {}): Anomaly => ({
  ...OF_STORE,
  resolution: 'day',
  date: parseDate(date),
  hour: null,
  local_time: null,
  visits: 12,
  expected: 800,
  low: 612.4,
  high: 1019.6,
  z: -12,
  among: 'weekday',
  holiday: null,
  ...rest,
});
