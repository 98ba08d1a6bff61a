import { DAY, startOfYear, WEEK } from './calendar.ts';
import { type ChainHistory, type ChainWeek, isGuessed, type Opening } from './chain-history.ts';
import type { ChainYear } from './chain-years.ts';
import type { Language } from './language.ts';

/** What the chart shows, for those who do not see it and for those who want to be sure. */
export function historyDescription({ weeks }: ChainHistory, language: Language): string {
  const { noWeek, line, busiest } = language.say.chain.history;
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (!first || !last) return noWeek;
  const span = line({
    from: language.date(first.start),
    to: language.date(last.start + WEEK - DAY),
  });
  const known = weeks.filter(({ visits }) => visits !== null);
  const most = known.reduce<ChainWeek | undefined>(busier, undefined);
  if (!most) return span;
  const visits = language.counted(most.visits ?? 0);
  return `${span} ${busiest({ from: language.date(most.start), visits })}`;
}

const busier = (best: ChainWeek | undefined, week: ChainWeek): ChainWeek =>
  best && (best.visits ?? 0) >= (week.visits ?? 0) ? best : week;

/** How the marks of the chart are to be read; only those that it has. */
export function historyKey({ weeks, openings }: ChainHistory, language: Language): string[] {
  const { key } = language.say.chain.history;
  return [
    ...(openings.some(({ kind }) => kind === 'opened') ? [key.opened] : []),
    ...(weeks.some(isGuessed) ? [key.ring] : []),
    ...(weeks.some(({ isClosed }) => isClosed) ? [key.band] : []),
    ...(weeks.some(({ visits, isClosed }) => visits === null && !isClosed) ? [key.gap] : []),
  ];
}

/** The name of a store where it opens, or closes for good. */
export const openingWords = ({ name, kind }: Opening, language: Language): string =>
  kind === 'opened' ? name : language.say.chain.history.closedStore({ store: name });

/** A row of the table by year. */
export function yearWords({ from, to, stores, period, change }: ChainYear, language: Language) {
  const { until } = language.say.chain.years;
  const isOver = startOfYear(to + DAY) > from;
  const year = language.year(from);
  return {
    year: isOver ? year : until({ year, date: language.dayOfMonth(to) }),
    stores: language.count(stores),
    visits: period.visits === null ? '–' : language.count(period.visits),
    change: change === null ? '–' : language.change(change),
    measured: period.coverage === null ? '–' : language.share(period.coverage),
  };
}
