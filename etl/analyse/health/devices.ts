import type { DaySeries } from '../day-series.ts';
import type { Calendar } from './calendar.ts';
import type { SpanFact } from './span.ts';

/** A device at a door, from one local day to another, excluded. */
export interface Device {
  readonly from: number;
  readonly to: number;
  /** It died and was replaced. */
  readonly died: boolean;
}

/** An outage of so many hours ends with another device. */
const REPLACED_HOURS = 24;

/**
 * The devices that hung at a door one after the other. No source tells of a replacement, but an outage of a day and more
 * that was the door's own nearly always ends with one.
 */
export function devicesOf(
  { sensor, firstDay, visits }: DaySeries,
  spans: readonly SpanFact[],
  calendar: Calendar,
): Device[] {
  const devices: Device[] = [];
  const end = firstDay + visits.length;
  let from = firstDay;
  const outages = spans
    .filter((span) => span.sensor === sensor && span.kind !== 'flat')
    .filter((span) => span.to - span.from >= REPLACED_HOURS)
    .toSorted((a, b) => a.from - b.from);
  for (const outage of outages) {
    const to = Math.min(end, calendar.dayAt(outage.from));
    if (to > from) devices.push({ from, to, died: true });
    from = Math.max(from, calendar.dayAt(outage.to - 1) + 1);
  }
  if (from < end) devices.push({ from, to: end, died: false });
  return devices;
}
