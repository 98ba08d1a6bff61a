import { averageLine, buckets, type LinePoint, type Unit } from './average.ts';
import { DAY, HOUR } from './calendar.ts';
import { brokenAt, type Gap, longGaps } from './gaps.ts';
import { changeOf, type Measure, valueAs } from './measure.ts';
import { ENOUGH_COVERAGE, type Range, within } from './period.ts';
import type { Row } from './rows.ts';
import { sumDays, sumHours } from './sum.ts';
import { areAllHours, type Step, stretched, type View, weekdayOf, yearLater } from './view.ts';

/**
 * How a point is drawn: `guessed` when less than 90 % of its hours were measured, `estimated` when none was, so that the
 * whole value is an estimate.
 */
export type Mark = 'point' | 'guessed' | 'estimated';

export interface Point {
  /** The middle of the hour, day, week or month. */
  readonly time: number;
  /** null: closed or unknown; nothing is drawn. */
  readonly value: number | null;
  readonly mark: Mark;
  readonly row: Row;
  /** The value a year before; null: closed or unknown then, or not asked for. */
  readonly before: number | null;
  /** What is special about its day, such as the name of a holiday; empty: nothing. */
  readonly occasion: string;
}

/** What a footfall chart shows, whatever its size. */
export interface Picture {
  readonly from: number;
  readonly to: number;
  /** The least value, or 0 if that is less. */
  readonly least: number;
  /** The largest value, at least 1. */
  readonly most: number;
  readonly points: readonly Point[];
  /** What one point stands for. */
  readonly by: Step;
  readonly measure: Measure;
  /** What one point of the line stands for. */
  readonly unit: Step;
  readonly line: readonly LinePoint[];
  /** The same a year before; empty when it was not asked for. */
  readonly ghost: readonly LinePoint[];
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

/** The marks that a picture uses, for its key. */
export type Key = Mark | 'line' | 'ghost' | 'occasion' | Gap['kind'];

/** What the key of a chart explains. */
export interface Legend extends Pick<Picture, 'by' | 'unit' | 'measure'> {
  readonly keys: readonly Key[];
}

/** Rows of one entity, hourly where the view needs hours and daily elsewhere → what the view shows of them. */
export function pictureOf(rows: readonly Row[], view: View, occasions: Occasions): Picture {
  const { weekdays, hours, by, measure, before } = view;
  const isChosenHour = ({ local }: Row) => {
    const hour = (local % DAY) / HOUR;
    return hour >= hours.start && hour < hours.end;
  };
  const chosen = areAllHours(hours) ? rows : rows.filter(isChosenHour);
  const made = by === 'hour' || areAllHours(hours) ? chosen : sumHours(chosen);
  const all =
    weekdays.length === 7 ? made : made.filter(({ local }) => weekdays.includes(weekdayOf(local)));
  const wanted = { measure, before, occasions };
  if (by === 'hour') return hourlyPicture(all, view, wanted);
  if (by === 'day') return dailyPicture(all, view, wanted);
  return totalsPicture(all.filter(wholly(made, by)), view, by, wanted);
}

/** The days of weeks or months that the history holds from their first day to their last. */
function wholly(history: readonly Row[], by: 'week' | 'month') {
  const first = history[0]?.time ?? 0;
  const last = history.at(-1)?.time ?? 0;
  return ({ time }: Row) => {
    const { from, to } = stretched({ from: time, to: time }, by);
    return from >= first && to <= last;
  };
}

/** Daily rows of one store or sensor, whole history → the days of `range`, and the line that reads best over them. */
export function dailyPicture(
  all: readonly Row[],
  range: Range,
  also: Partial<Wanted> = {},
): Picture {
  const wanted = { ...PLAIN, ...also };
  const unit = lineUnit(range);
  const gaps = gapsWithin(longGaps(all), range);
  const points = pointsOf(within(all, range), all, 'day', wanted);
  const isDrawn = ({ time }: LinePoint) => time >= range.from && time <= range.to + DAY;
  const averages = unit === 'day' ? [] : averagesOf(all, unit, wanted.measure);
  const later = averages.map(({ time, value }) => ({ time: yearLater(time, unit), value }));
  const line = unit === 'day' ? points : brokenAt(averages, gaps).filter(isDrawn);
  const ghost = unit === 'day' ? beforeLine(points) : later.filter(isDrawn);
  return {
    ...frameless(points, 'day', wanted),
    from: range.from,
    to: range.to + DAY,
    unit,
    line,
    ghost: wanted.before ? ghost : [],
    gaps,
    clock: () => 0,
  };
}

/** Daily rows of whole weeks or months → those that `range` touches. */
function totalsPicture(
  all: readonly Row[],
  range: Range,
  by: 'week' | 'month',
  wanted: Wanted,
): Picture {
  const { from, to } = stretched(range, by);
  const totals = totalsOf(all, by);
  const points = pointsOf(within(totals, { from, to }), totals, by, wanted);
  return {
    ...frameless(points, by, wanted),
    from,
    to: to + DAY,
    unit: by,
    line: points,
    ghost: wanted.before ? beforeLine(points) : [],
    gaps: gapsWithin(longGaps(all), { from, to }),
    clock: () => 0,
  };
}

function totalsOf(rows: readonly Row[], by: 'week' | 'month'): Row[] {
  const days = Map.groupBy(rows, ({ time }) => stretched({ from: time, to: time }, by).from);
  return [...days].map(([start, parts]) => sumDays(parts, start));
}

/** Hourly rows of one store or sensor → the hours of the local dates in `range`. */
export function hourlyPicture(
  all: readonly Row[],
  range: Range,
  also: Partial<Wanted> = {},
): Picture {
  const wanted = { ...PLAIN, ...also };
  const rows = all.filter(({ local }) => local >= range.from && local < range.to + DAY);
  const points = pointsOf(rows, all, 'hour', wanted);
  const first = rows[0];
  const last = rows.at(-1);
  return {
    ...frameless(points, 'hour', wanted),
    from: first?.time ?? range.from,
    to: last ? last.time + HOUR : range.to + DAY,
    unit: 'hour',
    line: points,
    ghost: wanted.before ? beforeLine(points) : [],
    gaps: [],
    clock: (time) => {
      const row = lastBy(rows, time) ?? first;
      return row ? row.local - row.time : 0;
    },
  };
}

/** The last row that does not begin after a time. */
function lastBy(rows: readonly Row[], time: number): Row | undefined {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.time ?? time) <= time) low = middle + 1;
    else high = middle;
  }
  return rows[low - 1];
}

export function legendOf(picture: Picture): Legend {
  const { by, unit, measure } = picture;
  return { by, unit, measure, keys: keysOf(picture) };
}

function keysOf({ points, by, unit, ghost, gaps, occasions }: Picture): Key[] {
  const keys: Key[] = [];
  if (by !== 'hour') keys.push('point');
  for (const mark of ['guessed', 'estimated'] as const)
    if (points.some((point) => point.value !== null && point.mark === mark)) keys.push(mark);
  if (by === 'hour' || unit !== by) keys.push('line');
  if (ghost.length > 0) keys.push('ghost');
  for (const kind of ['closed', 'unmeasured'] as const)
    if (gaps.some((gap) => gap.kind === kind)) keys.push(kind);
  if (occasions.length > 0) keys.push('occasion');
  return keys;
}

function lineUnit({ from, to }: Range) {
  const days = (to - from) / DAY;
  if (days <= 62) return 'day';
  return days <= 550 ? 'week' : 'month';
}

/** Points of `rows`; `all` holds those of the year before too. */
function pointsOf(
  rows: readonly Row[],
  all: readonly Row[],
  by: Step,
  { measure, before, occasions }: Wanted,
): Point[] {
  const earlier = before ? earlierOf(all, by, measure) : () => null;
  const dates = datesOf(occasions);
  return rows.map((row) => ({
    time: row.time + lengthOf(row, by) / 2,
    value: valueAs(row, measure),
    mark: markOf(row, measure),
    row,
    before: earlier(row),
    occasion: (by === 'hour' || by === 'day' ? dates.get(dateOf(row)) : undefined) ?? '',
  }));
}

/** The value a year before each row, when asked in order of time: all rows are gone through once. */
function earlierOf(all: readonly Row[], by: Step, measure: Measure) {
  let index = 0;
  return ({ local }: Row): number | null => {
    let earlier = all[index];
    while (earlier && yearLater(earlier.local, by) < local) earlier = all[++index];
    const isIt = earlier && yearLater(earlier.local, by) === local;
    return earlier && isIt ? valueAs(earlier, measure) : null;
  };
}

const dateOf = ({ local }: Row) => Math.floor(local / DAY) * DAY;

const datesOf = (occasions: Occasions) =>
  new Map(Object.entries(occasions).map(([date, name]) => [Date.parse(date), name]));

function lengthOf({ time }: Row, by: Step): number {
  if (by === 'hour') return HOUR;
  if (by === 'day') return DAY;
  return stretched({ from: time, to: time }, by).to + DAY - time;
}

function markOf({ visits, coverage }: Row, measure: Measure): Mark {
  if (measure === 'usual') return 'point';
  if (visits === null) return 'estimated';
  return (coverage ?? 1) < ENOUGH_COVERAGE ? 'guessed' : 'point';
}

const beforeLine = (points: readonly Point[]): LinePoint[] =>
  points.map(({ time, before }) => ({ time, value: before }));

/** Averages of a measure; of a change, that of the sums, never of the changes. */
function averagesOf(rows: readonly Row[], unit: Unit, measure: Measure): LinePoint[] {
  const line = (value: (row: Row) => number | null) => {
    const valued = rows.map((row) => ({ ...row, visits: value(row), estimated: null }));
    return averageLine(buckets(valued, unit));
  };
  if (measure !== 'change') return line((row) => valueAs(row, measure));
  const isCompared = (row: Row) => valueAs(row, measure) !== null;
  const usual = line((row) => (isCompared(row) ? row.baseline : null));
  return line((row) => (isCompared(row) ? row.visits : null)).map(({ time, value }, index) => ({
    time,
    value: changeOf(value, usual[index]?.value ?? null),
  }));
}

/** The longest range on which single days are marked: on more of them a mark says nothing. */
const MARKED = 400;

function frameless(points: readonly Point[], by: Step, { measure }: Wanted) {
  let [least, most] = [0, 1];
  for (const { value, before } of points) {
    least = Math.min(least, value ?? 0, before ?? 0);
    most = Math.max(most, value ?? 0, before ?? 0);
  }
  return { by, measure, least, most, points, occasions: occasionsOf(points, by) };
}

/** The named days, each once, at its middle. */
function occasionsOf(points: readonly Point[], by: Step): Picture['occasions'] {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last || last.time - first.time > MARKED * DAY) return [];
  const days = Map.groupBy(
    points.filter(({ occasion }) => occasion !== ''),
    ({ row }) => dateOf(row),
  );
  return [...days.values()].flatMap((parts) => {
    const [start, end] = [parts[0], parts.at(-1)];
    if (!start || !end) return [];
    return { time: by === 'day' ? start.time : (start.time + end.time) / 2, name: start.occasion };
  });
}

/** The parts of the gaps that lie within the range. */
const gapsWithin = (gaps: readonly Gap[], { from, to }: Range): Gap[] =>
  gaps
    .map((gap) => ({ ...gap, from: Math.max(gap.from, from), to: Math.min(gap.to, to + DAY) }))
    .filter((gap) => gap.from < gap.to);
