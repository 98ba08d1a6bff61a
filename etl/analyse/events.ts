import type { DoorChange } from '../contract/analysis/changepoints.ts';
import type { AnalysisRow } from '../contract/analysis.ts';
import type { Annotation } from '../contract/annotations.ts';
import type { Sensor, Store } from '../contract/sensor-api.ts';
import type { Event } from './changes/event.ts';
import type { DaySeries } from './day-series.ts';
import type { StoreDays } from './days.ts';

/** Days without a visitor from which on they are a closure and no long weekend. */
const CLOSURE_DAYS = 7;
/** Share of those days that were closed: on the others rows of many doors were lost, or all doors were out. */
const CLOSED_SHARE = 0.8;
const OUTAGE_KINDS: readonly string[] = ['silent', 'dead'];

const dayOf = (date: string): number => Date.parse(date) / 86_400_000;

/** What is known to have happened at a store up to the end of its series, to be named beside a change of its level. */
export function eventsOf(
  store: Store,
  days: StoreDays,
  known: {
    readonly annotations: readonly Annotation[];
    readonly incidents: readonly AnalysisRow<'incidents'>[];
    readonly holidays: ReadonlyMap<number, string>;
  },
): Event[] {
  const end = days.store.firstDay + days.store.visits.length;
  return [
    ...annotated(store, known.annotations),
    ...closures(days),
    ...outages(store, known.incidents),
    ...doors(store),
    ...[...known.holidays].map(([day, name]) => ({
      kind: 'holiday' as const,
      name,
      first: day,
      last: day,
    })),
  ]
    .filter(({ first }) => first < end)
    .map((event) => ({ ...event, last: Math.min(event.last, end - 1) }));
}

const annotated = (store: Store, annotations: readonly Annotation[]): Event[] =>
  annotations
    .filter((annotation) => annotation.store === undefined || annotation.store === store.id)
    .map(({ from, to, text }) => ({
      kind: 'annotation',
      name: text,
      first: dayOf(from),
      last: dayOf(to ?? from),
    }));

/** Weeks in which the store did not open. */
function closures({ store, doors }: StoreDays): Event[] {
  const { firstDay, visits } = store;
  const found: Event[] = [];
  for (let from = 0; from < visits.length; ) {
    let to = from;
    let closed = 0;
    while (to < visits.length && Number.isNaN(visits[to])) {
      if (isClosed(firstDay + to, store, doors)) closed++;
      to++;
    }
    if (to - from >= CLOSURE_DAYS && closed >= CLOSED_SHARE * (to - from))
      found.push({
        kind: 'closure',
        name: 'closed',
        first: firstDay + from,
        last: firstDay + to - 1,
      });
    from = to + 1;
  }
  return found;
}

/** The store had no trading hour, or most of its doors had none: of many doors, one has lost a row on many a closed day. */
function isClosed(day: number, store: DaySeries, doors: readonly DaySeries[]): boolean {
  const isWithoutTrading = ({ firstDay, coverage }: DaySeries) =>
    Number.isNaN(coverage[day - firstDay]);
  const hanging = doors.filter(({ firstDay, coverage }) => day - firstDay in coverage);
  return isWithoutTrading(store) || hanging.filter(isWithoutTrading).length > hanging.length / 2;
}

const outages = (store: Store, incidents: readonly AnalysisRow<'incidents'>[]): Event[] =>
  incidents
    .filter(({ kind }) => OUTAGE_KINDS.includes(kind))
    .map(({ sensor_id, opened, closed }) => ({
      kind: 'outage',
      name: sensor_id ?? 'all doors',
      sensor: sensor_id,
      first: localDay(opened, store.time_zone),
      // It ends where its last hour ends.
      last: closed === null ? Number.POSITIVE_INFINITY : localDay(closed - 1, store.time_zone),
    }));

/** The local day of an instant, in seconds. Swedish writes dates as ISO 8601 does. */
const localDay = (instant: number, timeZone: string): number =>
  dayOf(new Intl.DateTimeFormat('sv-SE', { timeZone }).format(instant * 1000));

/** Sensors hung or taken down while the store was open. */
const doors = ({ opened_on, sensors }: Store): Event[] =>
  sensors.flatMap((sensor) => {
    const { name, installed_on, removed_on } = sensor;
    const added = doorEvent(sensor, 'added', `${name} counted for the first time`);
    const removed = doorEvent(sensor, 'removed', `${name} no longer counted`);
    return [
      ...(installed_on > opened_on ? [added(installed_on)] : []),
      ...(removed_on === null ? [] : [removed(removed_on)]),
    ];
  });

const doorEvent =
  ({ id }: Sensor, change: DoorChange, name: string) =>
  (date: string): Event => ({
    ...{ kind: 'door', name, sensor: id, change },
    ...{ first: dayOf(date), last: dayOf(date) },
  });
