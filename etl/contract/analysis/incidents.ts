import { type AnalysisColumn, ENTITY } from './column.ts';

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

/** Troubles of sensors, open or over. */
export const incidents = [
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
] as const satisfies readonly AnalysisColumn[];
