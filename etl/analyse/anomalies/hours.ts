import type { AnalysisRow } from '../../contract/analysis.ts';
import { type GridSensor, HOUR, type HourGrid } from '../../hour-grid.ts';
import { medianOf } from '../median.ts';
import type { Cells, CellsOfDoor } from './cells.ts';
import { countOf, isUnusual, judge, type Limits } from './judge.ts';
import { type Level, levelOf } from './level.ts';
import { type Usual, usualOf } from './usual.ts';

const SLOTS = 168;
/** Hours scatter more than days, and there are many more of them. */
const LIMITS: Limits = { z: 4, less: 0.5, more: 1.75, spread: 0.15 };
/** Most hours of a local day, on the one that is an hour longer. */
const HOURS_PER_DAY = 25;
/** Two weeks say how the level has moved, 26 before each what is usual; and a day for the clock. */
const PAST_HOURS = (28 * 7 + 1) * 24;

type Entity = Pick<AnalysisRow<'anomalies'>, 'store_id' | 'sensor_id'>;

/**
 * The unusual hours of a store and of each of its doors. An hour must stand out of the same weekday and hour before and out
 * of its own day: what is unusual about a whole day is told by the day. Only days that are over are judged, and no holidays.
 * @param fromHour index of the first hour to be judged; 28 weeks and a day before it say all about it
 * @param store its id
 */
export function unusualHours(
  wholeGrid: HourGrid,
  fromHour: number,
  store: string,
  holidays: ReadonlyMap<number, string>,
): AnalysisRow<'anomalies'>[] {
  const start = Math.max(0, fromHour - PAST_HOURS);
  const grid = gridFrom(wholeGrid, start);
  const cells = { day: grid.day, slot: grid.slot, slots: SLOTS };
  const doors = grid.sensors.map(measuredOf);
  const all = { ...cells, doors };
  const usual = usualOf(all, holidays);
  const level = levelOf(all, usual, holidays, () => 1);
  const judgeAll = (entity: Entity, ofEntity: Usual, moved: Level) =>
    judgeHours(entity, grid, fromHour - start, ofEntity, moved, holidays);
  return [
    ...judgeAll({ store_id: store, sensor_id: null }, usual, level),
    ...grid.sensors.flatMap(({ id }, n) => {
      const own: Cells = { ...cells, doors: doors.slice(n, n + 1) };
      const ofDoor = usualOf(own, holidays);
      const moved = levelOf(own, ofDoor, holidays, level);
      return judgeAll({ store_id: store, sensor_id: id }, ofDoor, moved);
    }),
  ];
}

/** Views on the same memory. */
const gridFrom = ({ firstHour, day, slot, sensors }: HourGrid, start: number): HourGrid => ({
  firstHour: firstHour + start,
  day: day.subarray(start),
  slot: slot.subarray(start),
  sensors: sensors.map(({ id, counts, states }) => ({
    id,
    counts: counts.subarray(start),
    states: states.subarray(start),
  })),
});

function measuredOf({ counts, states }: GridSensor): CellsOfDoor {
  const counted = counts.map((count, hour) => (states[hour] === HOUR.ok ? count : Number.NaN));
  return { counted, whole: counted };
}

function judgeHours(
  entity: Entity,
  grid: HourGrid,
  fromHour: number,
  usual: Usual,
  level: Level,
  holidays: ReadonlyMap<number, string>,
): AnalysisRow<'anomalies'>[] {
  const { day } = grid;
  const rows: AnalysisRow<'anomalies'>[] = [];
  for (let from = fromHour; from < day.length; ) {
    const date = day[from] as number;
    let to = from + 1;
    while (to < day.length && day[to] === date) to++;
    if (isOver(grid, to) && !holidays.has(date))
      for (const row of judgeDay(grid, from, to, usual, level(date)))
        rows.push({ ...entity, ...row });
    from = to;
  }
  return rows;
}

/** Whether the local day that ends before an hour is all there. */
const isOver = ({ day, slot }: HourGrid, end: number): boolean =>
  end < day.length || (slot[end - 1] as number) % 24 === 23;

const ratios = new Float64Array(HOURS_PER_DAY);

function judgeDay(
  { firstHour, slot, day }: HourGrid,
  from: number,
  to: number,
  { counted: visits, median, deviation }: Usual,
  level: number,
): Omit<AnalysisRow<'anomalies'>, keyof Entity>[] {
  let found = 0;
  for (let hour = from; hour < to; hour++) {
    const usual = level * countOf(median[hour] as number);
    if (usual > 0) ratios[found++] = (visits[hour] as number) / usual;
  }
  if (found === 0) return [];
  const root = Math.sqrt(level);
  const rootOfDay = Math.sqrt(level * medianOf(ratios, found));
  const rows: Omit<AnalysisRow<'anomalies'>, keyof Entity>[] = [];
  for (let hour = from; hour < to; hour++) {
    const counted = visits[hour] as number;
    if (Number.isNaN(counted)) continue;
    const judgeAt = (moved: number) =>
      judge(counted, moved * (median[hour] as number), moved * (deviation[hour] as number), LIMITS);
    const verdict = judgeAt(root);
    if (!isUnusual(counted, verdict) || !isUnusual(counted, judgeAt(rootOfDay))) continue;
    rows.push({
      resolution: 'hour',
      date: day[hour] as number,
      hour: (firstHour + hour) * 3600,
      local_time: ((day[hour] as number) * 24 + ((slot[hour] as number) % 24)) * 3600,
      visits: counted,
      ...verdict,
      among: 'weekday',
      holiday: null,
    });
  }
  return rows;
}
