import type { AnalysisRow } from '../../contract/analysis.ts';
import { type DaySeries, weekdayOf } from '../day-series.ts';
import { judgeOfHolidays } from './among-holidays.ts';
import type { Cells } from './cells.ts';
import { isUnusual, judge, type Limits } from './judge.ts';
import { type Level, levelOf } from './level.ts';
import { type Usual, usualOf } from './usual.ts';

/** Coverage from which on a day of a door can be compared. */
const COVERED = 0.75;
const LIMITS: Limits = { z: 3.5, less: 0.75, more: 1.25, spread: 0.1 };

/**
 * The unusual days of a store and of each of its doors, from what was counted; estimates do not enter.
 * @param doors of one store; several may have different lives
 */
export function unusualDays(
  doors: readonly DaySeries[],
  holidays: ReadonlyMap<number, string>,
): AnalysisRow<'anomalies'>[] {
  const store = doors[0]?.store;
  if (store === undefined) return [];
  const cells = cellsOf(doors);
  const usual = usualOf(cells, holidays);
  const level = levelOf(cells, usual, holidays, () => 1);
  return [
    ...judgeDays({ store_id: store, sensor_id: null }, cells, usual, level, holidays),
    ...doors.flatMap(({ sensor }, n) => {
      const own = { ...cells, doors: cells.doors.slice(n, n + 1) };
      const ofDoor = usualOf(own, holidays);
      const ownLevel = levelOf(own, ofDoor, holidays, level);
      return judgeDays({ store_id: store, sensor_id: sensor }, own, ofDoor, ownLevel, holidays);
    }),
  ];
}

/** All days from the first to the last of any door. */
function cellsOf(doors: readonly DaySeries[]): Cells {
  const first = Math.min(...doors.map(({ firstDay }) => firstDay));
  const end = Math.max(...doors.map(({ firstDay, visits }) => firstDay + visits.length));
  const day = Int32Array.from({ length: end - first }, (_, n) => first + n);
  return {
    day,
    slot: Uint8Array.from(day, (date) => weekdayOf(date) - 1),
    slots: 7,
    doors: doors.map(({ firstDay, visits, coverage }) => {
      const counted = new Float64Array(day.length).fill(Number.NaN);
      const whole = counted.slice();
      for (let n = 0; n < visits.length; n++) {
        const covered = coverage[n] as number;
        if (!(covered >= COVERED)) continue;
        counted[firstDay - first + n] = visits[n] as number;
        whole[firstDay - first + n] = (visits[n] as number) / covered;
      }
      return { counted, whole };
    }),
  };
}

function judgeDays(
  entity: Pick<AnalysisRow<'anomalies'>, 'store_id' | 'sensor_id'>,
  { day }: Cells,
  { counted, whole, median, deviation }: Usual,
  level: Level,
  holidays: ReadonlyMap<number, string>,
): AnalysisRow<'anomalies'>[] {
  const judgeHoliday = judgeOfHolidays();
  const rows: AnalysisRow<'anomalies'>[] = [];
  for (let cell = 0; cell < day.length; cell++) {
    const visits = whole[cell] as number;
    if (Number.isNaN(visits)) continue;
    const date = day[cell] as number;
    const holiday = holidays.get(date) ?? null;
    const moved = Math.sqrt(level(date));
    const middle = moved * (median[cell] as number);
    const verdict =
      holiday === null
        ? judge(visits, middle, moved * (deviation[cell] as number), LIMITS)
        : judgeHoliday(visits, middle);
    if (verdict === null || !isUnusual(visits, verdict)) continue;
    const measured = visits === 0 ? 1 : (counted[cell] as number) / visits;
    rows.push({
      ...entity,
      resolution: 'day',
      date,
      hour: null,
      local_time: null,
      visits: counted[cell] as number,
      expected: measured * verdict.expected,
      low: measured * verdict.low,
      high: measured * verdict.high,
      z: verdict.z,
      among: holiday === null ? 'weekday' : 'holidays',
      holiday,
    });
  }
  return rows;
}
