import { type AnalysisColumn, ENTITY } from './column.ts';

export const TREND_PERIODS = ['life', '3 years', '12 months'] as const;
const VERDICTS = ['rising', 'falling', 'stable', 'cannot tell', 'too young'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Which way each series goes, in each of three periods. */
export const trends = [
  ...ENTITY,
  {
    name: 'period',
    type: 'dictionary',
    nullable: false,
    values: TREND_PERIODS,
    description:
      'life: all whole months; 3 years: the last 36 months; 12 months: the last 12 months against the 12 before.',
  },
  {
    name: 'first_month',
    type: 'date',
    nullable: true,
    description: 'First day of the first month that counts; null without any.',
  },
  {
    name: 'last_month',
    type: 'date',
    nullable: true,
    description: 'First day of the last month that counts; null without any.',
  },
  {
    name: 'months',
    type: 'int16',
    nullable: false,
    unit: 'months',
    description:
      'Months that count: whole ones, at least 80 % of their trading measured, no closure of more than a third.',
  },
  {
    name: 'pct_per_year',
    type: 'float32',
    nullable: true,
    unit: '%',
    description:
      'Change of the visits a trading day in a year (Theil–Sen slope of their log between same months); null when too young.',
  },
  {
    name: 'low',
    type: 'float32',
    nullable: true,
    unit: '%',
    description: 'Lower end of the 95 % interval of pct_per_year; null when too young.',
  },
  {
    name: 'high',
    type: 'float32',
    nullable: true,
    unit: '%',
    description: 'Upper end of the 95 % interval of pct_per_year; null when too young.',
  },
  {
    name: 'p',
    type: 'float32',
    nullable: true,
    description: 'Of no trend, by the same bootstrap; null when too young.',
  },
  {
    name: 'q',
    type: 'float32',
    nullable: true,
    description:
      'p after Benjamini–Hochberg over the stores (rows of stores) or over all sensors (rows of sensors) of the chain in this period; null when too young.',
  },
  {
    name: 'mann_kendall_p',
    type: 'float32',
    nullable: true,
    description:
      'Of no trend, by the Seasonal Kendall test (Hirsch, Slack and Smith) with the correction of Hamed and Rao, for comparison; null when too young.',
  },
  {
    name: 'verdict',
    type: 'dictionary',
    nullable: false,
    values: VERDICTS,
    description:
      'rising or falling: q < 0.05 and at least 1 % a year; stable: the interval lies within ±1 %; too young: less than 24 months, or less than 9 pairs of same months; else cannot tell.',
  },
] as const satisfies readonly AnalysisColumn[];
