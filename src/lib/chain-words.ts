import { type ChainFigure, comparedShares, type Share } from './chain.ts';
import type { Language } from './language.ts';
import type { Reason } from './period.ts';
import { changeWords, isWithinEstimates, place, plural } from './sentences.ts';
import { total } from './total.ts';

/** What the key figures are held against. */
export const LIKE_FOR_LIKE =
  'Each beside the same weekdays of last year, 364 days before, at the stores that were open and at least 90% measured in both.';

/** A key figure of the chain, ready to be shown. */
export function figureWords(figure: ChainFigure, language: Language) {
  const { now, shares } = figure;
  const compared = comparedShares(figure);
  return {
    label: spanWords(figure, language),
    value: now.visits === null ? '–' : language.count(now.visits),
    change:
      compared.length > 0 ? chainChange(compared, language) : 'not compared with a year before',
    note: [
      compared.length > 0 && compared.length < shares.length
        ? `compared: ${language.count(compared.length)} of ${plural(shares.length, 'store', language)}`
        : '',
      now.coverage === null ? 'closed' : `${language.share(now.coverage)} measured`,
      now.unknownDays > 0
        ? `nothing known of ${plural(now.unknownDays, 'open day', language)}`
        : '',
      isDoubtful(compared) ? `the difference is smaller than what is estimated` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  };
}

const isDoubtful = (shares: readonly Share[]): boolean =>
  shares.length > 0 && isWithinEstimates(shares.map(({ figure }) => figure));

function spanWords({ span, range }: ChainFigure, language: Language): string {
  if (span === 'day') return language.weekday(range.to);
  if (span === 'year to date') return `Since ${language.dayOfMonth(range.from)}`;
  return span === 'week' ? 'Last 7 days' : 'Last 28 days';
}

/** "4.7% fewer than a year before, with 2 open days fewer". */
function chainChange(shares: readonly Share[], language: Language): string {
  const words = `${changeWords(shareChange(shares), language)} a year before`;
  const days = total(shares, ({ figure }) => figure.now.tradingDays - figure.before.tradingDays);
  if (days === 0) return words;
  return `${words}, with ${plural(Math.abs(days), 'open day', language)} ${days > 0 ? 'more' : 'fewer'}`;
}

const shareChange = (shares: readonly Share[]): number =>
  total(shares, ({ figure }) => figure.now.visits ?? 0) /
    total(shares, ({ figure }) => figure.before.visits ?? 0) -
  1;

/** Each store that some figures leave out of their comparison: which, and why. */
export function leftOut(figures: readonly ChainFigure[], language: Language): string[] {
  const gaps = figures.flatMap((figure) =>
    figure.shares.flatMap(({ store, figure: { comparison } }) =>
      comparison.kind === 'none'
        ? {
            label: spanWords(figure, language),
            text: `${place(store)} is left out: ${reasonWords(comparison.reason, language)}`,
          }
        : [],
    ),
  );
  return [...Map.groupBy(gaps, ({ text }) => text)].map(([text, of]) =>
    of.length === figures.length
      ? `${text}.`
      : `${text} (${language.list(of.map(({ label }) => label))}).`,
  );
}

function reasonWords(reason: Reason, language: Language): string {
  if (reason.why === 'too-young') return 'it was not open a year before';
  if (reason.why === 'ended') return 'it has closed for good since';
  const when = reason.period === 'now' ? '' : ' a year before';
  if (reason.why === 'closed') return `it was closed${when}`;
  if (reason.why === 'unknown')
    return `nothing is known of ${plural(reason.days, 'open day', language)}${when}`;
  return `only ${language.share(reason.coverage)} of its hours were measured${when}`;
}

/** The title of the chart of the whole history: the last 52 weeks beside those before them. */
export function historyFinding(year: ChainFigure, language: Language): string {
  const { now, shares } = year;
  if (now.visits === null) return 'All stores, week by week';
  const visits = `The last 52 weeks brought ${language.count(now.visits)} visits`;
  const compared = comparedShares(year);
  if (compared.length === 0) return `${visits}.`;
  const change = changeWords(shareChange(compared), language);
  if (compared.length === shares.length) return `${visits}, ${change} the 52 weeks before.`;
  return `${visits}; stores that can be compared had ${change} in the 52 weeks before.`;
}
