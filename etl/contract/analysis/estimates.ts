import { type AnalysisColumn, STORE } from './column.ts';

/** Trading hours that were not measured, with what stands in for them. */
export const estimates = [
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
] as const satisfies readonly AnalysisColumn[];
