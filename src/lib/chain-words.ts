import { type ChainFigure, comparedShares, type Share } from './chain.ts';
import { differenceOf } from './difference.ts';
import type { Language } from './language.ts';
import { ENOUGH_COVERAGE } from './period.ts';
import { reasonWords } from './reason-words.ts';
import { isWithinEstimates, place } from './sentences.ts';
import { total } from './total.ts';

/** What the key figures are held against. */
export const likeForLike = (language: Language): string =>
  language.say.chain.likeForLike({ share: language.share(ENOUGH_COVERAGE) });

/** A key figure of the chain, ready to be shown. */
export function figureWords(figure: ChainFigure, language: Language) {
  const { visits } = figure.now;
  return {
    label: spanWords(figure, language),
    value: visits === null ? '–' : language.count(visits),
    change: chainChange(comparedShares(figure), language),
    note: noteWords(figure, language),
  };
}

/** "compared: 1 of 2 stores, 95% measured" */
function noteWords(figure: ChainFigure, language: Language): string {
  const { notes } = language.say.chain;
  const { now, shares } = figure;
  const compared = comparedShares(figure);
  const numbers = {
    compared: language.count(compared.length),
    stores: language.counted(shares.length),
  };
  return [
    ...(compared.length > 0 && compared.length < shares.length ? [notes.compared(numbers)] : []),
    now.coverage === null ? notes.closed : notes.measured({ share: language.share(now.coverage) }),
    ...(now.unknownDays > 0 ? [notes.unknown(language.counted(now.unknownDays))] : []),
    ...(isDoubtful(compared) ? [notes.doubt] : []),
  ].join(', ');
}

const isDoubtful = (shares: readonly Share[]): boolean =>
  shares.length > 0 && isWithinEstimates(shares.map(({ figure }) => figure));

function spanWords({ span, range }: ChainFigure, language: Language): string {
  const { spans } = language.say.chain;
  if (span === 'day') return language.weekday(range.to);
  if (span === 'year to date') return spans.since({ date: language.dayOfMonth(range.from) });
  return span === 'week' ? spans.week : spans.fourWeeks;
}

/** "4.7% fewer than a year before, with 2 open days fewer". */
function chainChange(shares: readonly Share[], language: Language): string {
  const { change } = language.say.chain;
  if (shares.length === 0) return change.none;
  const difference = differenceOf(shareChange(shares), language);
  const balance = total(shares, ({ figure }) => figure.now.tradingDays - figure.before.tradingDays);
  if (balance === 0) return change.yearBefore(difference);
  const days = language.counted(Math.abs(balance));
  return balance > 0
    ? change.moreDays({ difference, days })
    : change.fewerDays({ difference, days });
}

const shareChange = (shares: readonly Share[]): number =>
  total(shares, ({ figure }) => figure.now.visits ?? 0) /
    total(shares, ({ figure }) => figure.before.visits ?? 0) -
  1;

/** Each store that some figures leave out of their comparison: which, and why. */
export function leftOut(figures: readonly ChainFigure[], language: Language): string[] {
  const { chain } = language.say;
  const gaps = figures.flatMap((figure) =>
    figure.shares.flatMap(({ store, figure: { comparison } }) => {
      if (comparison.kind !== 'none') return [];
      const words = {
        store: place(store),
        reason: reasonWords(comparison.reason, language.say.chain.reasons, language),
      };
      return { ...words, label: spanWords(figure, language) };
    }),
  );
  return [...Map.groupBy(gaps, (gap) => chain.leftOut(gap))].flatMap(([text, of]) => {
    if (of.length === figures.length) return text;
    const labels = language.list(of.map(({ label }) => label));
    return of.slice(0, 1).map((gap) => chain.leftOutOf({ ...gap, figures: labels }));
  });
}

/** The title of the chart of the whole history: the last 52 weeks beside those before them. */
export function historyFinding(year: ChainFigure, language: Language): string {
  const { history } = language.say.chain;
  if (year.now.visits === null) return history.plain;
  const visits = language.counted(year.now.visits);
  const compared = comparedShares(year);
  if (compared.length === 0) return history.visits({ visits });
  const difference = differenceOf(shareChange(compared), language);
  return compared.length === year.shares.length
    ? history.visitsAgainst({ visits, difference })
    : history.visitsAgainstSome({ visits, difference });
}
