import type { DaySeries } from '../day-series.ts';
import { isMeasured } from './weeks.ts';

const YEAR = 364;
/** Last year's same weekday; where it was not measured, that of the week before or after. */
const SAME_WEEKDAY = [YEAR, YEAR + 7, YEAR - 7];
const RECENT_DAYS = 56;
const LEAST_DAYS = 14;

/**
 * What a forecast has to beat: the same weekday a year ago times the ratio of the last eight weeks to the same weeks a
 * year before.
 *
 * @returns visits of a day after the series; NaN when there is none to go by
 */
export function yardstickOf(series: DaySeries): (day: number) => number {
  const end = series.filled.length;
  const countOf = (index: number) =>
    isMeasured(series, index) ? (series.filled[index] as number) : Number.NaN;
  let now = 0;
  let then = 0;
  let days = 0;
  for (let index = end - RECENT_DAYS; index < end; index++) {
    const [visits, earlier] = [countOf(index), countOf(index - YEAR)];
    if (Number.isNaN(visits) || Number.isNaN(earlier)) continue;
    now += visits;
    then += earlier;
    days++;
  }
  const ratio = days < LEAST_DAYS ? Number.NaN : now / then;
  return (day) => {
    const known = SAME_WEEKDAY.map((back) => countOf(day - series.firstDay - back));
    return ratio * (known.find((visits) => !Number.isNaN(visits)) ?? Number.NaN);
  };
}
