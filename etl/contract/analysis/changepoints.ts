import { type AnalysisColumn, ENTITY } from './column.ts';

const CHANGE_KINDS = ['step', 'pace'] as const;
/** The most telling first. */
export const EVENT_KINDS = ['annotation', 'closure', 'outage', 'door', 'holiday'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];
export const DOOR_CHANGES = ['added', 'removed'] as const;
export type DoorChange = (typeof DOOR_CHANGES)[number];

/** When the level of a series changed for good. */
export const changepoints = [
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
      'What is known to have happened within 28 days of earliest to latest (a holiday: within 3 of date): the first of these kinds, and of that the nearest; null: nothing.',
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
    description: 'The sensor that was added, removed or out; null: none, or all of the store.',
  },
  {
    name: 'event_change',
    type: 'dictionary',
    nullable: true,
    values: DOOR_CHANGES,
    description: 'Whether that sensor was added or removed; null: neither.',
  },
] as const satisfies readonly AnalysisColumn[];
