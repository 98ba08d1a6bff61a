import type { Store } from '../../etl/contract/sensor-api.ts';
import { startOfYear } from './calendar.ts';
import { type Figure, figureOf } from './course.ts';
import { lastDays, type Period, type Range, summarise, within } from './period.ts';
import type { Row } from './rows.ts';
import type { Summary } from './summary.ts';

/** The periods that the overview counts. */
const SPANS = ['day', 'week', 'four weeks', 'year to date'] as const;
type Span = (typeof SPANS)[number];

/** One store in a period of the chain. */
export interface Share {
  readonly store: Store;
  readonly figure: Figure;
}

export interface ChainFigure {
  readonly span: Span;
  readonly range: Range;
  /** All stores together; `days` are days of stores. */
  readonly now: Period;
  /** Stores that were open in the period or in that a year before. */
  readonly shares: readonly Share[];
}

/** One day, and the periods up to the last day that every store has. */
export const chainFigures = (all: readonly Summary[], day: number, today: number): ChainFigure[] =>
  SPANS.map((span) => chainFigure(all, span, rangeOf(span, span === 'day' ? day : today)));

/** The last 52 weeks beside the 52 before them. */
export const chainYear = (all: readonly Summary[], today: number): ChainFigure =>
  chainFigure(all, 'year to date', lastDays(today, 364));

function chainFigure(all: readonly Summary[], span: Span, range: Range): ChainFigure {
  const shares = all
    .map((one) => ({ store: one.store, figure: figureOf(alive(one), range) }))
    .filter(({ figure }) => figure.now.tradingDays + figure.before.tradingDays > 0);
  return { span, range, now: summarise(chainRows(all, range)), shares };
}

function rangeOf(span: Span, today: number): Range {
  if (span === 'year to date') return { from: startOfYear(today), to: today };
  return lastDays(today, { day: 1, week: 7, 'four weeks': 28 }[span]);
}

/** Like for like: the stores whose two periods can be compared. */
export const comparedShares = ({ shares }: ChainFigure): Share[] =>
  shares.filter(({ figure }) => figure.comparison.kind === 'change');

/** Days of all stores within a range. */
export const chainRows = (all: readonly Summary[], range: Range): Row[] =>
  all.flatMap((one) => within(alive(one), range));

/** The days of a store from its opening to its end. */
export const alive = ({ rows, history }: Summary): Row[] => within(rows, history);
