import { medianOf } from '../median.ts';
import type { Cells } from './cells.ts';
import { countOf } from './judge.ts';
import type { Usual } from './usual.ts';

/** Days before a day that say how the level has moved. */
const DAYS = 14;
/** Fewer days say nothing. */
const LEAST = 4;
/** People that were to be expected in those days; with fewer, chance would say more than the level. */
const ENOUGH = 500;

/** A level by local day: visits as a multiple of what the weeks before would let expect. */
export type Level = (day: number) => number;

/**
 * How far the two weeks before a day were above or below their own usual: in December everything is. The median of the
 * days, so that a strange one says nothing; holidays are left out. Looks back only.
 * @param otherwise where too few days or too few people say it
 */
export function levelOf(
  { day }: Pick<Cells, 'day'>,
  { whole, median }: Usual,
  holidays: ReadonlyMap<number, string>,
  otherwise: Level,
): Level {
  const first = day[0] ?? 0;
  const days = (day[day.length - 1] ?? first) - first + 1;
  const counted = new Float64Array(days);
  const expected = new Float64Array(days);
  for (let cell = 0; cell < day.length; cell++) {
    const usual = countOf(median[cell] as number);
    const date = day[cell] as number;
    if (!(usual > 0) || holidays.has(date)) continue;
    counted[date - first] = (counted[date - first] as number) + (whole[cell] as number);
    expected[date - first] = (expected[date - first] as number) + usual;
  }
  const ratios = new Float64Array(DAYS);
  return (today) => {
    let found = 0;
    let people = 0;
    for (let n = Math.max(0, today - first - DAYS); n < today - first; n++) {
      const usual = expected[n] as number;
      if (!(usual > 0)) continue;
      ratios[found++] = (counted[n] as number) / usual;
      people += usual;
    }
    if (found < LEAST || people < ENOUGH) return otherwise(today);
    const level = medianOf(ratios, found);
    return level > 0 ? level : otherwise(today);
  };
}
