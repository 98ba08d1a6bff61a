import { EVENT_KINDS } from '../../contract/analysis.ts';

/** What is known to have happened to a store. */
export interface Event {
  readonly kind: (typeof EVENT_KINDS)[number];
  readonly name: string;
  /** Local days since 1970-01-01, both included; the last is not before the first. */
  readonly first: number;
  readonly last: number;
}

/** Days between a change and an event that may have to do with it. A holiday is near to any date: it must be nearer. */
const NEAR = 28;
const NEAR_HOLIDAY = 3;

/**
 * Of the events within 28 days of [earliest, latest], a holiday within 3, the most telling kind (in the order of EVENT_KINDS), and of that
 * kind the one nearest to the date; null when there is none.
 */
export function nearestEvent(
  events: readonly Event[],
  { date, earliest, latest }: { date: number; earliest: number; latest: number },
): Event | null {
  const near = events.filter(({ kind, first, last }) => {
    const days = kind === 'holiday' ? NEAR_HOLIDAY : NEAR;
    return first <= latest + days && last >= earliest - days;
  });
  const distance = ({ first, last }: Event) => Math.max(first - date, date - last, 0);
  const [nearest = null] = near.sort(
    (a, b) =>
      EVENT_KINDS.indexOf(a.kind) - EVENT_KINDS.indexOf(b.kind) ||
      distance(a) - distance(b) ||
      Math.abs(a.first - date) - Math.abs(b.first - date),
  );
  return nearest;
}
