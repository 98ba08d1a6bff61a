/** Instants and dates are numbers: milliseconds since 1970-01-01T00:00Z; a date is its midnight in UTC. */
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;

/** `2026-11-23` → its number; NaN when the text is no such date. */
export function parseDate(text: string): number {
  const time = Date.parse(`${text}T00:00:00Z`);
  return isoDate(time) === text ? time : Number.NaN;
}

/** The date of a number, `2026-11-23`; the empty text for NaN. */
export const isoDate = (time: number): string =>
  Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : '';

/** Monday of the week. 1970-01-01 was a Thursday. */
export const startOfWeek = (time: number): number =>
  Math.floor((time + 3 * DAY) / WEEK) * WEEK - 3 * DAY;

/** First day of the month, or of the month `offset` months later. */
export function startOfMonth(time: number, offset = 0): number {
  const date = new Date(time);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + offset);
}

export const startOfYear = (time: number): number => Date.UTC(new Date(time).getUTCFullYear(), 0);

/** An instant on a clock of a time zone, to the minute, as if that clock showed UTC. */
export function onClock(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' },
  }).formatToParts(instant);
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
}

/** The last local date that has wholly passed at an instant. */
export const lastFullDay = (instant: number, timeZone: string): number =>
  Math.floor(onClock(instant, timeZone) / DAY) * DAY - DAY;
