import { DAY, startOfYear, WEEK } from './calendar.ts';
import { type ChainHistory, type ChainWeek, isGuessed, type Opening } from './chain-history.ts';
import type { ChainYear } from './chain-years.ts';
import type { Language } from './language.ts';

/** What the chart shows, for those who do not see it and for those who want to be sure. */
export function historyDescription({ weeks }: ChainHistory, language: Language): string {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!first || !last) return 'There is no whole week yet.';
  const span = `from ${language.date(first.start)} to ${language.date(last.start + WEEK - DAY)}`;
  const line = `Visits a week, Monday to Sunday, at all stores together, ${span}.`;
  const known = weeks.filter(({ visits }) => visits !== null);
  const most = known.reduce<ChainWeek | undefined>(busier, undefined);
  const best = most
    ? ` The busiest week began on ${language.date(most.start)} and brought ${language.count(most.visits ?? 0)} visits.`
    : '';
  return `${line}${best}`;
}

const busier = (best: ChainWeek | undefined, week: ChainWeek): ChainWeek =>
  best && (best.visits ?? 0) >= (week.visits ?? 0) ? best : week;

/** How the marks of the chart are to be read; only those that it has. */
export function historyKey({ weeks, openings }: ChainHistory): string[] {
  const has = (kind: Opening['kind']) => openings.some((opening) => opening.kind === kind);
  return [
    ...(has('opened') ? ['A line down from a name: the store opened.'] : []),
    ...(weeks.some(isGuessed) ? ['A ring: over a tenth of the week is estimated.'] : []),
    ...(weeks.some(({ isClosed }) => isClosed) ? ['A band: all stores were closed.'] : []),
    ...(weeks.some(({ visits, isClosed }) => visits === null && !isClosed)
      ? ['A gap in the line: of an open day of a store nothing is known.']
      : []),
  ];
}

/** The name of a store where it opens, or closes for good. */
export const openingWords = ({ name, kind }: Opening): string =>
  kind === 'opened' ? name : `${name} closed`;

/** A row of the table by year. */
export function yearWords({ from, to, stores, period, change }: ChainYear, language: Language) {
  const isOver = startOfYear(to + DAY) > from;
  return {
    year: isOver ? language.year(from) : `${language.year(from)}, to ${language.dayOfMonth(to)}`,
    stores: language.count(stores),
    visits: period.visits === null ? '–' : language.count(period.visits),
    change: change === null ? '–' : language.change(change),
    measured: period.coverage === null ? '–' : language.share(period.coverage),
  };
}

/** What the chart counts. */
export const UNIT = 'Visits a week, all stores, estimates included';
