import { type DoorChange, EVENT_KINDS } from '../../contract/analysis/changepoints.ts';
import type { AnalysisRow } from '../../contract/analysis.ts';

/** What is known to have happened to a store. */
export type Event = {
  /** In English, but for the words of the owner. */
  readonly name: string;
  /** Local days since 1970-01-01, both included; the last is not before the first. */
  readonly first: number;
  readonly last: number;
} & EventFacts;

/** What the name says, for other languages and for programs. */
type EventFacts =
  | { readonly kind: 'annotation' | 'closure' | 'holiday' }
  /** null: all sensors. */
  | { readonly kind: 'outage'; readonly sensor: string | null }
  | { readonly kind: 'door'; readonly sensor: string; readonly change: DoorChange };

/** Days between a change and an event that may have to do with it. */
const NEAR = 28;
/** The same of a holiday: there is one near any date, and in any long interval of dates. */
const NEAR_HOLIDAY = 3;

/**
 * Of the events within 28 days of [earliest, latest], a holiday within 3 of the date itself, the most telling kind (in the order
 * of EVENT_KINDS), and of that kind the one nearest to the date; null when there is none.
 */
export function nearestEvent(
  events: readonly Event[],
  { date, earliest, latest }: { date: number; earliest: number; latest: number },
): Event | null {
  const near = events.filter(({ kind, first, last }) =>
    kind === 'holiday'
      ? first <= date + NEAR_HOLIDAY && last >= date - NEAR_HOLIDAY
      : first <= latest + NEAR && last >= earliest - NEAR,
  );
  const distance = ({ first, last }: Event) => Math.max(first - date, date - last, 0);
  const [nearest = null] = near.sort(
    (a, b) =>
      EVENT_KINDS.indexOf(a.kind) - EVENT_KINDS.indexOf(b.kind) ||
      distance(a) - distance(b) ||
      Math.abs(a.first - date) - Math.abs(b.first - date),
  );
  return nearest;
}

/** An event, or that there was none, as columns of a change. */
export const eventColumns = (
  event: Event | null,
): Pick<
  AnalysisRow<'changepoints'>,
  'event_kind' | 'event' | 'event_date' | 'event_sensor_id' | 'event_change'
> => ({
  event_kind: event?.kind ?? null,
  event: event?.name ?? null,
  event_date: event?.first ?? null,
  event_sensor_id: event !== null && 'sensor' in event ? event.sensor : null,
  event_change: event?.kind === 'door' ? event.change : null,
});
