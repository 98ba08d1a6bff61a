import type { AnalysisRow } from '../../contract/analysis.ts';
import type { DaySeries } from '../day-series.ts';
import { type Calendar, type CalendarFact, calendarOf } from './calendar.ts';
import type { ClockFact } from './clock.ts';
import { clockSpells } from './clock-spells.ts';
import { devicesOf } from './devices.ts';
import type { HourFact } from './facts.ts';
import { type Losses, lossesOf } from './losses.ts';
import { shareSpells } from './share.ts';
import { mergeSpans, type SpanFact } from './span.ts';
import { wearSpells } from './wear.ts';

export interface StoreHealth {
  /** Its id. */
  readonly store: string;
  /** Of the store itself. */
  readonly days: DaySeries;
  /** Of its sensors. */
  readonly doors: readonly DaySeries[];
  /** All years. */
  readonly unmeasured: readonly AnalysisRow<'estimates'>[];
  /** All years. */
  readonly facts: readonly HourFact[];
}

type Row = AnalysisRow<'incidents'>;
type Incident = Omit<Row, 'store_id' | 'incident_id'>;

/**
 * All incidents of a store's life, the newest last. An incident opens at an hour that does not move as time goes on, so that
 * its id is the same from night to night. What was open at a sensor that was taken down is closed.
 */
export function incidentsOf({ store, days, doors, unmeasured, facts }: StoreHealth): Row[] {
  const calendar = calendarOf(
    facts.filter((fact): fact is CalendarFact => fact.kind === 'calendar'),
  );
  const jumps = facts.filter((fact): fact is ClockFact => fact.kind === 'clock');
  const spans = mergeSpans(facts.filter((fact): fact is SpanFact => 'to' in fact));
  const losses = lossesOf(unmeasured);
  const known: Known = { doors, spans, losses, calendar, end: endOf(days) };
  return [...lost(known), ...jumped(known, jumps), ...drifted(known), ...wornOut(known)]
    .map((incident) => takeDown(incident, known))
    .sort((a, b) => a.opened - b.opened)
    .map((incident) => ({ store_id: store, incident_id: idOf(store, incident), ...incident }));
}

interface Known {
  readonly doors: readonly DaySeries[];
  readonly spans: readonly SpanFact[];
  readonly losses: Losses;
  readonly calendar: Calendar;
  /** Local day after the last one of the store. */
  readonly end: number;
}

const endOf = ({ firstDay, visits }: DaySeries): number => firstDay + visits.length;

const idOf = (store: string, { sensor_id, kind, opened }: Incident): string =>
  `${sensor_id ?? store}:${kind}:${new Date(opened * 1000).toISOString().slice(0, 13)}Z`;

/** Silent, dead and flat. */
const lost = ({ spans, losses }: Known): Incident[] =>
  spans.map((span) => ({
    sensor_id: span.sensor,
    kind: span.kind,
    opened: span.from * 3600,
    closed: span.open ? null : span.to * 3600,
    ...(span.kind === 'flat' ? { hours: span.hours, value: span.value } : losses.within(span)),
    usual: null,
  }));

const jumped = ({ doors, calendar, end }: Known, jumps: readonly ClockFact[]): Incident[] =>
  clockSpells(jumps).map(({ sensor, opened, closed, value }) => ({
    sensor_id: sensor,
    kind: 'clock',
    opened: opened * 3600,
    closed: closed === null ? null : closed * 3600,
    hours: tradingHours(
      doors.find((door) => door.sensor === sensor),
      calendar,
      calendar.dayAt(opened),
      closed === null ? end : calendar.dayAt(closed),
    ),
    value,
    usual: null,
  }));

const drifted = ({ doors, calendar, end }: Known): Incident[] =>
  shareSpells(doors).map(({ door, opened, closed, value, usual }) => ({
    sensor_id: doors[door]?.sensor ?? null,
    kind: 'share',
    ...between(calendar, opened, closed),
    hours: tradingHours(doors[door], calendar, opened, closed ?? end),
    value,
    usual,
  }));

const wornOut = ({ doors, spans, losses, calendar }: Known): Incident[] =>
  doors.flatMap((door) => {
    const devices = devicesOf(door, spans, calendar);
    const failedOn = losses.failedOn(door.sensor ?? '');
    return wearSpells(door, devices, failedOn, calendar).map(
      ({ kind, opened, closed, ...found }) => ({
        sensor_id: door.sensor,
        kind,
        ...between(calendar, opened, closed),
        ...found,
      }),
    );
  });

const between = (calendar: Calendar, opened: number, closed: number | null) => ({
  opened: calendar.startOf(opened),
  closed: closed === null ? null : calendar.startOf(closed),
});

/** Of the days on which a door traded. */
function tradingHours(
  door: DaySeries | undefined,
  calendar: Calendar,
  from: number,
  to: number,
): number {
  if (door === undefined) return 0;
  let hours = 0;
  for (let day = from; day < Math.min(to, endOf(door)); day++)
    if (!Number.isNaN(door.coverage[day - door.firstDay])) hours += calendar.tradingOn(day);
  return hours;
}

function takeDown(incident: Incident, { doors, calendar, end }: Known): Incident {
  const door = doors.find(({ sensor }) => sensor === incident.sensor_id);
  if (incident.closed !== null || door === undefined || endOf(door) >= end) return incident;
  return { ...incident, closed: calendar.startOf(endOf(door)) };
}
