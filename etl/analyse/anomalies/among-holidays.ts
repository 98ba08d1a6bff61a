import { medianOf } from '../median.ts';
import { judge, type Limits, rootOf, type Verdict } from './judge.ts';

const MOST = 12;
const LEAST = 3;
/** Holidays are less alike than Mondays. */
const LIMITS: Limits = { z: 3.5, less: 0.5, more: 1.5, spread: 0.2 };

/**
 * A judge of one store's or door's holidays, to be asked in order of time: each by the last 12 before it, by what they had
 * of an ordinary day of their weekday.
 */
export function judgeOfHolidays() {
  const earlier: number[] = [];
  /**
   * @param ordinary root of what an ordinary day would have had
   * @returns null when there were less than 3 before
   */
  return (visits: number, ordinary: number): Verdict | null => {
    const ratios = Float64Array.from(earlier);
    earlier.push(rootOf(visits) / ordinary);
    if (earlier.length > MOST) earlier.shift();
    if (ratios.length < LEAST) return null;
    const median = medianOf(ratios);
    const deviation = medianOf(ratios.map((ratio) => Math.abs(ratio - median)));
    return judge(visits, ordinary * median, ordinary * deviation, LIMITS);
  };
}
