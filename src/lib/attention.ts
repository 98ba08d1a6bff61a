import type { Alert } from '../../etl/contract/alerts.ts';
import { type Notice, notices, partsOf } from './alert-words.ts';
import type { Change } from './analysis.ts';
import { isoDate, parseDate } from './calendar.ts';
import type { Language } from './language.ts';
import { lastDays } from './period.ts';
import { onlyLittle } from './sensor-trouble-words.ts';
import { type ChainSensors, TROUBLES } from './sensors.ts';
import { isWithinEstimates, place } from './sentences.ts';
import type { Summary } from './summary.ts';

/** A store that had so much less than a year before needs attention. */
const FALL = 0.05;
/** So long a new level is told. */
const YEAR_DAYS = 364;

/** One line of what needs attention. */
export interface Line extends Pick<Notice, 'store' | 'parts' | 'since'> {
  /** The door that it leads to; null: the page of the store. */
  readonly sensor: string | null;
  /** The part of that page that tells more. */
  readonly section: 'sensors' | 'changes' | 'days' | null;
}

/** Compared number by number, the least first. */
interface Ranked extends Line {
  readonly rank: readonly number[];
}

interface Found {
  readonly stores: readonly Summary[];
  readonly chain: ChainSensors;
  readonly alerts: readonly Alert[];
  readonly changes: readonly Change[];
}

/** What the lines are about, in their order. */
const TOPICS = ['silent store', 'fall', 'level', 'day', 'sensor', 'door'] as const;
const rankOf = (topic: (typeof TOPICS)[number], ...rest: number[]) => [
  TOPICS.indexOf(topic),
  ...rest,
];

/**
 * What needs attention: a store that measures nothing, then stores with fewer visits, on a new level, or with an unusual
 * day, then sensors, the gravest trouble at the busiest door first.
 */
export function attention({ stores, chain, alerts, changes }: Found, language: Language): Line[] {
  const shares = new Map(
    chain.stores.flatMap(({ sensors }) => sensors.map(({ id, share }) => [id, share ?? 0])),
  );
  const busiest = (sensor: string | null) => -(shares.get(sensor ?? '') ?? 0);
  const told = withLevels(alerts, changes, chain.today);
  const all = chain.stores.map(({ store }) => store);
  return [
    ...stores.flatMap((summary) => fallLine(summary, language) ?? []),
    ...told.flatMap((alert) =>
      notices([alert], all, language).map(
        ({ store, parts, since }): Ranked => ({
          ...{ store, parts, since, sensor: null, section: sectionOf(alert) },
          rank: alertRank(alert, busiest(alert.sensor_id)),
        }),
      ),
    ),
    ...onlyLittle(chain, language).map(
      ({ store, sensor, name, text, gravity }): Ranked => ({
        ...{ store, sensor, section: null, since: null },
        parts: ['', name, `${language.say.sensors.colon} ${text}`],
        rank: rankOf('sensor', gravity, busiest(sensor)),
      }),
    ),
  ].sort(byRank);
}

function byRank({ rank: a }: Ranked, { rank: b }: Ranked): number {
  const differs = a.findIndex((number, n) => number !== b[n]);
  return (a[differs] ?? 0) - (b[differs] ?? 0);
}

function sectionOf({ kind }: Alert): Line['section'] {
  if (kind === 'step') return 'changes';
  return kind === 'unusual day' ? 'days' : 'sensors';
}

function alertRank({ kind, sensor_id, since }: Alert, busiest: number): number[] {
  const newest = -Date.parse(since);
  if (kind === 'step') return rankOf(sensor_id === null ? 'level' : 'door', newest);
  if (kind === 'unusual day') return rankOf(sensor_id === null ? 'day' : 'door', newest);
  const gravity = TROUBLES.indexOf(kind);
  return sensor_id === null
    ? rankOf('silent store', gravity)
    : rankOf('sensor', gravity, busiest, newest);
}

/** Undefined unless well measured in both years, and less by more than what is estimated. */
function fallLine({ store, fourWeeks }: Summary, language: Language): Ranked | undefined {
  const { now, before, comparison } = fourWeeks;
  if (comparison.kind === 'none' || comparison.change > -FALL) return undefined;
  if (isWithinEstimates([fourWeeks])) return undefined;
  const { fall, fallInFewerDays } = language.say.alerts;
  const told = { store: place(store), size: language.size(comparison.change) };
  const days = language.counted(before.tradingDays - now.tradingDays);
  const text = days.value > 0 ? fallInFewerDays({ ...told, days }) : fall(told);
  return {
    ...{ store: store.id, sensor: null, section: null, since: null },
    parts: partsOf(text, told.store),
    rank: rankOf('fall', comparison.change),
  };
}

/** The alerts, with the new levels that stores came to within a year. */
function withLevels(alerts: readonly Alert[], changes: readonly Change[], today: number): Alert[] {
  const { from } = lastDays(today, YEAR_DAYS);
  const levels = changes
    .filter(({ kind, sensor_id, date }) => kind === 'step' && sensor_id === null && date >= from)
    .filter(({ store_id, date }) => !alerts.some((alert) => isLevel(alert, store_id, date)));
  return [...alerts, ...levels.map(levelAlert)];
}

const isLevel = ({ kind, store_id, sensor_id, since }: Alert, store: string, date: number) =>
  kind === 'step' && store_id === store && sensor_id === null && parseDate(since) === date;

function levelAlert(change: Change): Alert {
  const { store_id, date, before, after, event_kind, event, event_date } = change;
  const { event_sensor_id, event_change } = change;
  const since = isoDate(date);
  return {
    ...{ id: `${store_id}:step:${since}`, kind: 'step', store_id, sensor_id: null, since },
    text: '',
    facts: {
      ...{ before, after, event_kind, event, event_sensor_id, event_change },
      event_date: event_date === null ? null : isoDate(event_date),
    },
  };
}
