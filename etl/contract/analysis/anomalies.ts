import { type AnalysisColumn, ENTITY } from './column.ts';

/** Unusual days and hours. */
export const anomalies = [
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
] as const satisfies readonly AnalysisColumn[];
