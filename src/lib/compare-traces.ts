import { DAY, WEEK } from './calendar.ts';
import type { Alignment, Comparison } from './compare.ts';
import type { Language } from './language.ts';

/** What a line shows at each week of the axis, small enough to travel with the page. */
export interface Trace {
  readonly name: string;
  /** null: a gap. */
  readonly values: readonly (number | null)[];
  /** Share of each week's hours that was measured, 0 to 1; null where nothing is known. */
  readonly measured: readonly (number | null)[];
}

/** Rounded down: what is not complete is not 1. */
const hundredths = (value: number) => Math.floor(value * 100 + 1e-6) / 100;

export const tracesOf = ({ lines }: Pick<Comparison, 'lines'>): Trace[] =>
  lines.map(({ name, weeks }) => ({
    name,
    values: weeks.map(({ value }) => (value === null ? null : hundredths(value))),
    measured: weeks.map(({ week }) => week && hundredths(week.coverage)),
  }));

/** What one line shows at a week, in words. */
interface Reading {
  /** Of the line among all of them. */
  readonly n: number;
  readonly name: string;
  readonly value: number | null;
  /** Empty in a gap. */
  readonly count: string;
  readonly note: string;
}

type Speaker = Language<'compare'>;

/** A week in words, for the tooltip and for those who hear it: the lines from the highest to the lowest, gaps last. */
export const readingsAt = (traces: readonly Trace[], at: number, language: Speaker): Reading[] =>
  traces
    .map(({ name, values, measured }, n) => {
      const value = values[at] ?? null;
      return { n, name, value, ...what(value, measured[at] ?? null, language) };
    })
    .sort((a, b) => (b.value ?? -1) - (a.value ?? -1));

function what(value: number | null, measured: number | null, language: Speaker) {
  const { reading } = language.say.compare;
  if (value === null || measured === null) return { count: '', note: reading.unknown };
  const share = language.share(1 - measured);
  const note = measured < 1 ? reading.part({ share }) : reading.whole;
  return { count: language.mean(value), note };
}

/** Which week stands at a place of the axis. */
export const placeWords = (place: number, align: Alignment, language: Speaker): string =>
  align === 'date'
    ? language.dates(place, place + WEEK - DAY)
    : language.say.compare.reading.week({ week: language.count(place / WEEK + 1) });
