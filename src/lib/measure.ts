import { visitsOf } from './period.ts';
import type { Row } from './rows.ts';

/**
 * - `estimated`: visits, completed by estimates
 * - `counted`: visits, measured ones only
 * - `usual`: the data set's baseline, a mean of four weeks: measured visits of this row and of the three before it of the same
 *   weekday (and hour)
 * - `change`: counted against that mean, percent
 */
export const MEASURES = ['estimated', 'counted', 'usual', 'change'] as const;
export type Measure = (typeof MEASURES)[number];

/** null: closed, or nothing can be said. */
export function valueAs(row: Row, measure: Measure): number | null {
  if (!row.trading) return null;
  if (measure === 'estimated') return visitsOf(row);
  if (measure === 'counted') return row.visits;
  return measure === 'usual' ? row.baseline : changeOf(row.visits, row.baseline);
}

export const changeOf = (visits: number | null, usual: number | null): number | null =>
  visits === null || !usual ? null : 100 * (visits / usual - 1);
