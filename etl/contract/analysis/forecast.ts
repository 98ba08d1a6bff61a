import { type AnalysisColumn, ENTITY } from './column.ts';

/** The 90 days after the last whole week. */
export const forecast = [
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
] as const satisfies readonly AnalysisColumn[];
