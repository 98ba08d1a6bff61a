import { type Bucket, buckets } from './average.ts';
import type { Course } from './course.ts';
import { ENOUGH_COVERAGE, type Range, summarise, within } from './period.ts';

/** Which part of the trading hours of a calendar month or year was measured, 0 to 1. */
export interface Measured {
  readonly start: number;
  readonly share: number;
}

/** Which part of all its trading hours was measured, over its life so far. */
export interface Quality {
  readonly range: Range;
  /** It has closed for good. */
  readonly isOver: boolean;
  readonly share: number;
  /** Months with trading, in order. */
  readonly months: readonly Measured[];
  /** The month of which least was measured, the latest of several; undefined when all is measured, or there is no other month. */
  readonly worst: Measured | undefined;
  /** How many months are measured too little to be compared with others. */
  readonly poor: number;
  /** Each with the worst of its own months. */
  readonly years: readonly (Measured & { readonly worst: Measured })[];
}

/** Undefined where there was no trading. */
export function qualityOf({ rows, history, life, months }: Course): Quality | undefined {
  const alive = within(rows, history);
  const share = summarise(alive).coverage;
  if (share === null) return undefined;
  const measured = months.flatMap(measuredOf);
  return {
    range: history,
    isOver: life.to === history.to,
    ...{ share, months: measured },
    worst: measured.length > 1 && share < 1 ? worstOf(measured) : undefined,
    poor: measured.filter((month) => month.share < ENOUGH_COVERAGE).length,
    years: buckets(alive, 'year').flatMap((year) => {
      const worst = worstOf(
        measured.filter(({ start }) => start >= year.start && start < year.end),
      );
      return worst ? measuredOf(year).map((whole) => ({ ...whole, worst })) : [];
    }),
  };
}

const measuredOf = ({ start, coverage }: Bucket): Measured[] =>
  coverage === null ? [] : [{ start, share: coverage }];

const worstOf = (months: readonly Measured[]): Measured | undefined =>
  months.reduce<Measured | undefined>(
    (worst, month) => (worst && worst.share < month.share ? worst : month),
    undefined,
  );
