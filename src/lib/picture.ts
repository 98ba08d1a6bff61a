import { averageLine, buckets, type LinePoint, type Unit } from './average.ts';
import { DAY, HOUR, startOfMonth, startOfWeek } from './calendar.ts';
import { type Columns, chosen, firstFrom, rowsOf } from './columns.ts';
import { brokenAt, type Gap, longGaps } from './gaps.ts';
import { kept } from './kept.ts';
import { type Line, lineOf, NO_LINE } from './m4.ts';
import { changeOf, type Measure, valueAs } from './measure.ts';
import type { Range } from './period.ts';
import { dateOf, MARKS, type Mark, type Named, type Points, pointsOf } from './points.ts';
import type { Row } from './rows.ts';
import { sumDays, sumHours } from './sum.ts';
import {
  areAllHours,
  type Step,
  stretched,
  type View,
  WEEKDAYS,
  weekdayOf,
  yearLater,
} from './view.ts';

/** What a footfall chart shows, whatever its size. */
export interface Picture {
  readonly from: number;
  readonly to: number;
  /** The least value, or 0 if that is less. */
  readonly least: number;
  /** The largest value, at least 1. */
  readonly most: number;
  readonly points: Points;
  /** What one point stands for. */
  readonly by: Step;
  readonly measure: Measure;
  /** What one point of the line stands for. */
  readonly unit: Step;
  readonly line: Line;
  /** The same a year before; empty when it was not asked for. */
  readonly ghost: Line;
  readonly gaps: readonly Gap[];
  /** Days that have a name, if they are few enough to be marked. */
  readonly occasions: readonly { readonly time: number; readonly name: string }[];
  /** Added to an instant to get the store's clock there, ms: for the axis. */
  readonly clock: (time: number) => number;
}

/** Local date (ISO) → what is special about it. */
export type Occasions = Readonly<Record<string, string>>;

interface Wanted {
  readonly measure: Measure;
  readonly before: boolean;
  readonly occasions: Occasions;
}

const PLAIN: Wanted = { measure: 'estimated', before: false, occasions: {} };

/** What days are added up to. */
type Total = 'week' | 'month';

/** The marks that a picture uses, for its key. */
export type Key = Mark | 'line' | 'ghost' | 'occasion' | Gap['kind'];

/** What the key of a chart explains. */
export interface Legend extends Pick<Picture, 'by' | 'unit' | 'measure'> {
  readonly keys: readonly Key[];
}

/** Rows of one entity, hourly where the view needs hours and daily elsewhere → what the view shows of them. */
export function pictureOf(rows: Columns, view: View, occasions: Occasions): Picture {
  const { weekdays, hours, by, measure, before } = view;
  const some = areAllHours(hours) ? rows : ofHours(rows, hours.start, hours.end);
  const made = by === 'hour' || areAllHours(hours) ? some : daysOf(some);
  const all = weekdays.length === 7 ? made : ofWeekdays(made, weekdays.join(''));
  const wanted = { measure, before, occasions };
  if (by === 'hour') return hourlyPicture(all, view, wanted);
  if (by === 'day') return dailyPicture(all, view, wanted);
  const { from, to } = extentOf(made);
  return totalsPicture(wholly(all, by, from, to), view, by, wanted);
}

const ofHours = kept((rows: Columns, start: number, end: number) =>
  chosen(rows, (i) => {
    const hour = ((rows.local[i] ?? 0) % DAY) / HOUR;
    return hour >= start && hour < end;
  }),
);

const daysOf = kept(sumHours);

const ofWeekdays = kept((rows: Columns, weekdays: string) => {
  const isChosen = WEEKDAYS.map((day) => weekdays.includes(String(day)));
  return chosen(rows, (i) => isChosen[weekdayOf(rows.local[i] ?? 0) - 1] === true);
});

const extentOf = ({ time }: Columns): Range => ({ from: time[0] ?? 0, to: time.at(-1) ?? 0 });

/** The days of weeks or months that the history holds from their first day to their last. */
const wholly = kept((days: Columns, by: Total, first: number, last: number) =>
  chosen(days, (i) => {
    const time = days.time[i] ?? 0;
    const { from, to } = stretched({ from: time, to: time }, by);
    return from >= first && to <= last;
  }),
);

/** Daily rows of one store or sensor, whole history → the days of `range`, and the line that reads best over them. */
export function dailyPicture(all: Columns, range: Range, also: Partial<Wanted> = {}): Picture {
  const wanted = { ...PLAIN, ...also };
  const unit = lineUnit(range);
  const gaps = gapsWithin(gapsOf(all), range);
  const points = pointsWithin(all, range, 'day', wanted);
  const isDrawn = ({ time }: LinePoint) => time >= range.from && time <= range.to + DAY;
  const averages = unit === 'day' ? [] : averagesOf(all, unit, wanted.measure);
  const later = averages.map(({ time, value }) => ({ time: yearLater(time, unit), value }));
  const line = unit === 'day' ? points : lineOf(brokenAt(averages, gaps).filter(isDrawn));
  const ghost = unit === 'day' ? beforeLine(points) : lineOf(later.filter(isDrawn));
  return {
    ...frameless(points, 'day', wanted),
    from: range.from,
    to: range.to + DAY,
    unit,
    line,
    ghost: wanted.before ? ghost : NO_LINE,
    gaps,
    clock: () => 0,
  };
}

const gapsOf = kept((days: Columns) => longGaps(rowsOf(days)));

/** Daily rows of whole weeks or months → those that `range` touches. */
function totalsPicture(all: Columns, range: Range, by: Total, wanted: Wanted): Picture {
  const { from, to } = stretched(range, by);
  const totals = totalsOf(all, by);
  const points = pointsWithin(totals, { from, to }, by, wanted);
  return {
    ...frameless(points, by, wanted),
    from,
    to: to + DAY,
    unit: by,
    line: points,
    ghost: wanted.before ? beforeLine(points) : NO_LINE,
    gaps: gapsWithin(gapsOf(all), { from, to }),
    clock: () => 0,
  };
}

const totalsOf = kept((days: Columns, by: Total) =>
  sumDays(days, by === 'week' ? startOfWeek : startOfMonth),
);

/** Hourly rows of one store or sensor → the hours of the local dates in `range`. */
export function hourlyPicture(all: Columns, range: Range, also: Partial<Wanted> = {}): Picture {
  const wanted = { ...PLAIN, ...also };
  const points = pointsWithin(all, range, 'hour', wanted);
  const first = points.start;
  const end = first + points.length;
  return {
    ...frameless(points, 'hour', wanted),
    from: (points.length > 0 ? all.time[first] : undefined) ?? range.from,
    to: points.length > 0 ? (all.time[end - 1] ?? 0) + HOUR : range.to + DAY,
    unit: 'hour',
    line: points,
    ghost: wanted.before ? beforeLine(points) : NO_LINE,
    gaps: [],
    clock: (time) => {
      if (points.length === 0) return 0;
      const after = firstFrom(all.time, time + 1);
      const row = Math.min(end, Math.max(first + 1, after)) - 1;
      return (all.local[row] ?? 0) - (all.time[row] ?? 0);
    },
  };
}

export const legendOf = kept((picture: Picture): Legend => {
  const { by, unit, measure } = picture;
  return { by, unit, measure, keys: keysOf(picture) };
});

function keysOf({ points, by, unit, ghost, gaps, occasions }: Picture): Key[] {
  const keys: Key[] = [];
  if (by !== 'hour') keys.push('point');
  for (const mark of ['guessed', 'estimated'] as const) if (holds(points, mark)) keys.push(mark);
  if (by === 'hour' || unit !== by) keys.push('line');
  if (ghost.time.length > 0) keys.push('ghost');
  for (const kind of ['closed', 'unmeasured'] as const)
    if (gaps.some((gap) => gap.kind === kind)) keys.push(kind);
  if (occasions.length > 0) keys.push('occasion');
  return keys;
}

const holds = (points: Points, mark: Mark) =>
  points.mark.some((one, i) => MARKS[one] === mark && !Number.isNaN(points.value[i]));

function lineUnit({ from, to }: Range) {
  const days = (to - from) / DAY;
  if (days <= 62) return 'day';
  return days <= 550 ? 'week' : 'month';
}

/** The points whose local dates lie in a range. */
function pointsWithin(
  all: Columns,
  { from, to }: Range,
  by: Step,
  { measure, before, occasions }: Wanted,
): Points {
  const extent = [firstFrom(all.local, from), firstFrom(all.local, to + DAY)] as const;
  const named = by === 'hour' || by === 'day' ? namesOf(occasions) : NO_NAMES;
  return pointsOf(all, extent, { by, measure, before, occasions: named });
}

const NO_NAMES: Named = new Map();

const namesOf = kept(
  (occasions: Occasions): Named =>
    new Map(Object.entries(occasions).map(([date, name]) => [Date.parse(date), name])),
);

const beforeLine = ({ time, before }: Points): Line => ({ time, value: before });

/** Averages of a measure; of a change, that of the sums, never of the changes. */
const averagesOf = kept((days: Columns, unit: Unit, measure: Measure): LinePoint[] => {
  const rows = rowsOf(days);
  const line = (value: (row: Row) => number | null) => {
    const valued = rows.map((row) => ({ ...row, estimated: value(row) }));
    return averageLine(buckets(valued, unit));
  };
  if (measure !== 'change') return line((row) => valueAs(row, measure));
  const isCompared = (row: Row) => valueAs(row, measure) !== null;
  const usual = line((row) => (isCompared(row) ? row.baseline : null));
  return line((row) => (isCompared(row) ? row.visits : null)).map(({ time, value }, index) => ({
    time,
    value: changeOf(value, usual[index]?.value ?? null),
  }));
});

/** The longest range on which single days are marked: on more of them a mark says nothing. */
const MARKED = 400;

function frameless(points: Points, by: Step, { measure }: Wanted) {
  let [least, most] = [0, 1];
  for (const values of [points.value, points.before])
    for (const value of values) {
      if (value < least) least = value;
      if (value > most) most = value;
    }
  return { by, measure, least, most, points, occasions: occasionsOf(points, by) };
}

/** The named days, each once, at its middle. */
function occasionsOf(points: Points, by: Step): Picture['occasions'] {
  const { time, length, columns, start, occasions } = points;
  if (occasions.size === 0 || (time[length - 1] ?? 0) - (time[0] ?? 0) > MARKED * DAY) return [];
  const days = new Map<number, { first: number; last: number }>();
  time.forEach((at, i) => {
    const date = dateOf(columns.local[start + i] ?? 0);
    if (!occasions.get(date)) return;
    days.set(date, { first: days.get(date)?.first ?? at, last: at });
  });
  return [...days].map(([date, { first, last }]) => ({
    time: by === 'day' ? first : (first + last) / 2,
    name: occasions.get(date) ?? '',
  }));
}

/** The parts of the gaps that lie within the range. */
const gapsWithin = (gaps: readonly Gap[], { from, to }: Range): Gap[] =>
  gaps
    .map((gap) => ({ ...gap, from: Math.max(gap.from, from), to: Math.min(gap.to, to + DAY) }))
    .filter((gap) => gap.from < gap.to);
