import type { ColumnType, Format } from './dataset.ts';

/**
 * The published analysis, `data/analysis/<table>.{arrow,parquet,csv}`, one file for the whole chain. Without dependencies,
 * so that the browser can import it too. docs/analysis.md says the same in prose.
 */

export interface AnalysisColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly nullable: boolean;
  readonly unit?: string;
  /** Of a dictionary with a closed set of values. */
  readonly values?: readonly string[];
  readonly description: string;
}

const STORE = {
  name: 'store_id',
  type: 'dictionary',
  nullable: false,
  description: 'The store, as in stores.json.',
} as const;
const ENTITY = [
  STORE,
  {
    name: 'sensor_id',
    type: 'dictionary',
    nullable: true,
    description: 'The sensor, as in stores.json; null: the whole store.',
  },
] as const;

export const TREND_PERIODS = ['life', '3 years', '12 months'] as const;
const VERDICTS = ['rising', 'falling', 'stable', 'cannot tell', 'too young'] as const;
export type Verdict = (typeof VERDICTS)[number];
const CHANGE_KINDS = ['step', 'pace'] as const;
export const EVENT_KINDS = ['annotation', 'closure', 'outage', 'door', 'holiday'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];
export const DOOR_CHANGES = ['added', 'removed'] as const;
export type DoorChange = (typeof DOOR_CHANGES)[number];
export const INCIDENT_KINDS = [
  'silent',
  'dead',
  'flat',
  'share',
  'clock',
  'failing',
  'worn',
] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

export const ANALYSIS_TABLES = {
  trends: [
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
  ],
  changepoints: [
    ...ENTITY,
    {
      name: 'date',
      type: 'date',
      nullable: false,
      description: 'Local day on which the new level or pace begins.',
    },
    {
      name: 'earliest',
      type: 'date',
      nullable: false,
      description: 'First day of the 95 % interval of date.',
    },
    {
      name: 'latest',
      type: 'date',
      nullable: false,
      description: 'Last day of the 95 % interval of date.',
    },
    {
      name: 'kind',
      type: 'dictionary',
      nullable: false,
      values: CHANGE_KINDS,
      description: 'step: the level jumps; pace: it starts to move otherwise without a jump.',
    },
    {
      name: 'before',
      type: 'float32',
      nullable: false,
      unit: 'people',
      description:
        'Visits an average trading day (adjusted for weekday and season) just before the date.',
    },
    {
      name: 'after',
      type: 'float32',
      nullable: false,
      unit: 'people',
      description: 'The same just after it.',
    },
    {
      name: 'change_pct',
      type: 'float32',
      nullable: false,
      unit: '%',
      description: 'From before to after.',
    },
    {
      name: 'low',
      type: 'float32',
      nullable: false,
      unit: '%',
      description: 'Lower end of the 95 % interval of change_pct.',
    },
    {
      name: 'high',
      type: 'float32',
      nullable: false,
      unit: '%',
      description: 'Upper end of the 95 % interval of change_pct.',
    },
    {
      name: 'pace_before',
      type: 'float32',
      nullable: true,
      unit: '%',
      description: 'Change of the level a year in the segment before; null where it is too short.',
    },
    {
      name: 'pace_after',
      type: 'float32',
      nullable: true,
      unit: '%',
      description: 'The same in the segment after.',
    },
    {
      name: 'event_kind',
      type: 'dictionary',
      nullable: true,
      values: EVENT_KINDS,
      description:
        'What is known to have happened nearest to it, within 28 days (a holiday: 3); null: nothing.',
    },
    {
      name: 'event',
      type: 'dictionary',
      nullable: true,
      description: 'Its name: of a holiday, a door, or the owner’s annotation.',
    },
    { name: 'event_date', type: 'date', nullable: true, description: 'Its first day.' },
    {
      name: 'event_sensor_id',
      type: 'dictionary',
      nullable: true,
      description:
        'door: its sensor; outage: the sensor that was out, null for all of the store; else null.',
    },
    {
      name: 'event_change',
      type: 'dictionary',
      nullable: true,
      values: DOOR_CHANGES,
      description: 'door: whether its sensor was added or removed; else null.',
    },
  ],
  anomalies: [
    ...ENTITY,
    {
      name: 'resolution',
      type: 'dictionary',
      nullable: false,
      values: ['day', 'hour'],
      description: 'Whether a day or an hour is unusual.',
    },
    { name: 'date', type: 'date', nullable: false, description: 'Local date.' },
    {
      name: 'hour',
      type: 'instant',
      nullable: true,
      description: 'Start of the hour, UTC; null for a day.',
    },
    {
      name: 'local_time',
      type: 'local',
      nullable: true,
      description: 'The same on the store’s clock; null for a day.',
    },
    {
      name: 'visits',
      type: 'int32',
      nullable: false,
      unit: 'people',
      description: 'Counted at the doors that measured.',
    },
    {
      name: 'expected',
      type: 'float32',
      nullable: false,
      unit: 'people',
      description:
        'What the same doors usually count (from the median of the roots), at the level of the last two weeks.',
    },
    {
      name: 'low',
      type: 'float32',
      nullable: false,
      unit: 'people',
      description: 'From here on it would be usual.',
    },
    {
      name: 'high',
      type: 'float32',
      nullable: false,
      unit: 'people',
      description: 'Up to here it would be usual.',
    },
    {
      name: 'z',
      type: 'float32',
      nullable: false,
      description: 'Robust z of the square root of visits.',
    },
    {
      name: 'among',
      type: 'dictionary',
      nullable: false,
      values: ['weekday', 'holidays'],
      description: 'What it was compared with: the last 12 same weekdays, or holidays.',
    },
    {
      name: 'holiday',
      type: 'dictionary',
      nullable: true,
      description: 'Name of the public holiday; null on other days.',
    },
  ],
  incidents: [
    ...ENTITY,
    {
      name: 'incident_id',
      type: 'dictionary',
      nullable: false,
      description: 'The same from night to night: kind, sensor and when it opened.',
    },
    {
      name: 'kind',
      type: 'dictionary',
      nullable: false,
      values: INCIDENT_KINDS,
      description:
        'silent: measures nothing; dead: counts zero while people come; flat: the same number again and again; share: its part of the store drifts; clock: an hour off; failing: fails more and more often; worn: worth replacing.',
    },
    { name: 'opened', type: 'instant', nullable: false, description: 'Start of its first hour.' },
    {
      name: 'closed',
      type: 'instant',
      nullable: true,
      description: 'End of its last hour; null: still open.',
    },
    {
      name: 'hours',
      type: 'int32',
      nullable: false,
      unit: 'trading hours',
      description:
        'Trading hours concerned so far; failing, worn: those that failed since it opened.',
    },
    {
      name: 'value',
      type: 'float32',
      nullable: true,
      description:
        'silent, dead: visits that were likely lost, people; flat: the repeated count, people; share: the share now, %; clock: hours that it is ahead; failing, worn: share of trading hours that failed in the last 8 weeks, %.',
    },
    {
      name: 'usual',
      type: 'float32',
      nullable: true,
      description:
        'share: the share before, %; failing, worn: share that failed in the year before, %; else null.',
    },
  ],
  forecast: [
    ...ENTITY,
    {
      name: 'date',
      type: 'date',
      nullable: false,
      description: 'Local day after the last whole week.',
    },
    {
      name: 'visits',
      type: 'float32',
      nullable: true,
      unit: 'people',
      description: 'Expected; null on a day without trading.',
    },
    {
      name: 'low',
      type: 'float32',
      nullable: true,
      unit: 'people',
      description: 'Lower end of the 95 % interval.',
    },
    {
      name: 'high',
      type: 'float32',
      nullable: true,
      unit: 'people',
      description: 'Upper end of the 95 % interval.',
    },
    {
      name: 'error_pct',
      type: 'float32',
      nullable: false,
      unit: '%',
      description: 'Sum of the absolute errors of the backtest / sum of the visits.',
    },
    {
      name: 'yardstick_pct',
      type: 'float32',
      nullable: false,
      unit: '%',
      description:
        'The same of last year times the recent ratio. Only forecasts that beat it are here.',
    },
  ],
  decomposition: [
    ...ENTITY,
    {
      name: 'date',
      type: 'date',
      nullable: false,
      description: 'Local trading day on which somebody came.',
    },
    {
      name: 'visits',
      type: 'float32',
      nullable: false,
      unit: 'people',
      description: 'visits_estimated: the product of the four parts.',
    },
    {
      name: 'trend',
      type: 'float32',
      nullable: false,
      unit: 'people',
      description: 'Level without week, year and chance.',
    },
    { name: 'week', type: 'float32', nullable: false, description: 'Factor of the weekday.' },
    {
      name: 'year',
      type: 'float32',
      nullable: true,
      description: 'Factor of the season; null while there are less than two years.',
    },
    { name: 'remainder', type: 'float32', nullable: false, description: 'Factor of the rest.' },
  ],
  estimates: [
    STORE,
    {
      name: 'sensor_id',
      type: 'dictionary',
      nullable: false,
      description: 'The sensor, as in stores.json.',
    },
    { name: 'hour', type: 'instant', nullable: false, description: 'Start of the hour, UTC.' },
    {
      name: 'local_time',
      type: 'local',
      nullable: false,
      description: 'The same on the store’s clock.',
    },
    {
      name: 'reason',
      type: 'dictionary',
      nullable: false,
      values: ['failed', 'missing', 'dead'],
      description: 'Why the trading hour was not measured; dead: a dead counter wrote a zero.',
    },
    {
      name: 'method',
      type: 'dictionary',
      nullable: true,
      values: ['siblings', 'weekday'],
      description: 'How the estimate was made; null: there is none.',
    },
    {
      name: 'visits',
      type: 'int32',
      nullable: true,
      unit: 'people',
      description: 'The estimate; null: nothing can be said.',
    },
    {
      name: 'low',
      type: 'int32',
      nullable: true,
      unit: 'people',
      description: 'Lower end of its 95 % interval.',
    },
    {
      name: 'high',
      type: 'int32',
      nullable: true,
      unit: 'people',
      description: 'Upper end of its 95 % interval.',
    },
  ],
} as const satisfies Record<string, readonly AnalysisColumn[]>;

export type AnalysisTable = keyof typeof ANALYSIS_TABLES;
export const ANALYSIS_NAMES = Object.keys(ANALYSIS_TABLES) as readonly AnalysisTable[];

export const analysisColumns = (table: AnalysisTable): readonly AnalysisColumn[] =>
  ANALYSIS_TABLES[table];

type Cell<C> = C extends { readonly type: 'dictionary' }
  ? C extends { readonly values: readonly (infer V)[] }
    ? V
    : string
  : number;

/**
 * A row of a table in memory. `date`: days since 1970-01-01; `instant` and `local`: seconds since 1970-01-01T00:00 (UTC, or
 * on the store's clock).
 */
export type AnalysisRow<T extends AnalysisTable> = {
  readonly [C in (typeof ANALYSIS_TABLES)[T][number] as C['name']]: C extends {
    readonly nullable: true;
  }
    ? Cell<C> | null
    : Cell<C>;
};

/** Path of a table below `data/`. There is a row for each hour that was not measured: that CSV alone is gzipped. */
export const analysisFilePath = (table: AnalysisTable, format: Format): string =>
  `analysis/${table}.${format === 'csv' && table === 'estimates' ? 'csv.gz' : format}`;

/** The order of the rows of a table; with the ids before the rest, nulls (the store itself) first. */
export const ANALYSIS_ORDER: Readonly<Record<AnalysisTable, readonly string[]>> = {
  trends: ['store_id', 'sensor_id', 'period'],
  changepoints: ['store_id', 'sensor_id', 'date'],
  anomalies: ['store_id', 'sensor_id', 'resolution', 'date', 'hour'],
  incidents: ['store_id', 'sensor_id', 'opened', 'kind'],
  forecast: ['store_id', 'sensor_id', 'date'],
  decomposition: ['store_id', 'sensor_id', 'date'],
  estimates: ['store_id', 'sensor_id', 'hour'],
};
