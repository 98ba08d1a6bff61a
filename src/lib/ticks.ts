import { DAY, startOfMonth, startOfWeek, startOfYear, WEEK } from './calendar.ts';
import type { Format } from './format.ts';

export interface Tick {
  readonly at: number;
  readonly label: string;
}

interface Step {
  /** Its usual length, ms. */
  readonly length: number;
  /** Room that a label needs, in pixels. */
  readonly room: number;
  readonly floor: (time: number) => number;
  readonly next: (time: number) => number;
  readonly label: (time: number, format: Format) => string;
}

const dayLabel = (time: number, format: Format) => format.dayOfMonth(time);
const monthLabel = (time: number, format: Format) =>
  time === startOfYear(time) ? format.year(time) : format.shortMonth(time);
const yearLabel = (time: number, format: Format) => format.year(time);

const days = (count: number): Step => ({
  length: count * DAY,
  room: 62,
  floor: (time) => Math.floor(time / DAY) * DAY,
  next: (time) => time + count * DAY,
  label: dayLabel,
});

const weeks = (count: number): Step => ({
  ...days(7 * count),
  floor: startOfWeek,
  next: (time) => time + count * WEEK,
});

const months = (count: number): Step => ({
  length: count * 30.4 * DAY,
  room: 44,
  floor: (time) => startOfMonth(startOfYear(time), monthsSince(time, count)),
  next: (time) => startOfMonth(time, count),
  label: monthLabel,
});

const monthsSince = (time: number, count: number) =>
  Math.floor(new Date(time).getUTCMonth() / count) * count;

const years = (count: number): Step => ({
  length: count * 365 * DAY,
  room: 48,
  floor: (time) => Date.UTC(Math.floor(new Date(time).getUTCFullYear() / count) * count, 0),
  next: (time) => Date.UTC(new Date(time).getUTCFullYear() + count, 0),
  label: yearLabel,
});

const STEPS = [
  ...[days(1), days(2), weeks(1), weeks(2)],
  ...[months(1), months(2), months(3), months(6)],
  ...[years(1), years(2), years(5), years(10), years(20)],
];

/** Calendar ticks in [from, to), as many as have room on `width` pixels. */
export function timeTicks(from: number, to: number, width: number, format: Format): Tick[] {
  const step = STEPS.find(({ length, room }) => (length / (to - from)) * width >= room);
  if (!step) return [];
  const ticks: Tick[] = [];
  for (let at = step.floor(from); at < to; at = step.next(at))
    if (at >= from) ticks.push({ at, label: step.label(at, format) });
  return ticks;
}

/** Round numbers from `least` (0 or less) to `top`, about `count` of them, 0 among them. */
export function countTicks(top: number, count: number, least = 0): number[] {
  const rough = (top - least) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(1, [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough) ?? rough);
  const first = Math.ceil(least / step);
  return Array.from({ length: Math.floor(top / step) - first + 1 }, (_, i) => (first + i) * step);
}
