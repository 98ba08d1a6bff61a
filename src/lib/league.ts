import { ofStore, type Trend } from './analysis.ts';
import { alive } from './chain.ts';
import { type Figure, figureOf } from './course.ts';
import type { Language } from './language.ts';
import { BUILT, type Entry, inOrder } from './league-order.ts';
import { lastDays } from './period.ts';
import { needsAttention, type StoreSensors } from './sensors.ts';
import { comparisonWords, periodWords, place } from './sentences.ts';
import type { Summary } from './summary.ts';
import { leadTrend, trendNote } from './trend-words.ts';

/** What the analysis says of the stores, by their ids; empty where nothing was analysed. */
export interface LeagueAnalysis {
  readonly trends: ReadonlyMap<string, readonly Trend[]>;
  readonly sensors: ReadonlyMap<string, StoreSensors>;
}

/** A store as the table of all stores shows it, with what it is put in order by. */
export type LeagueRow = ReturnType<typeof leagueRow>;

/** The stores with most visits in the last four weeks first; those of which nothing is known last. */
export const leagueRows = (
  all: readonly Summary[],
  lastDay: number,
  analysis: LeagueAnalysis,
  language: Language,
): LeagueRow[] =>
  inOrder(
    all.map((summary) => leagueRow(summary, lastDay, analysis, language)),
    BUILT,
    new Intl.Collator(language.locale).compare,
  );

function leagueRow(
  summary: Summary,
  lastDay: number,
  { trends, sensors }: LeagueAnalysis,
  language: Language,
) {
  const { overview } = language.say;
  const { store, doors, lastYear, fourWeeks } = summary;
  const day = figureOf(alive(summary), lastDays(lastDay, 1));
  const { now, before, comparison } = fourWeeks;
  const change = comparison.kind === 'change' ? comparison.change : null;
  const trend = leadTrend(ofStore(trends.get(store.id) ?? []));
  const entry: Entry = {
    name: place(store),
    visits: now.visits,
    day: day.now.visits,
    change,
    trend: trend?.pct_per_year ?? null,
  };
  return {
    ...entry,
    id: store.id,
    lastYear,
    words: {
      doors: overview.doors(language.counted(doors)),
      day: day.now.visits === null ? '–' : language.count(day.now.visits),
      dayChange: dayChange(day, language),
      visits: now.visits === null ? '–' : language.count(now.visits),
      now: periodWords(now, language),
      change: change === null ? '–' : language.change(change),
      before:
        change === null
          ? comparisonWords(comparison, language)
          : overview.before({ period: periodWords(before, language) }),
      trend: trend && trendNote(trend, language),
      health: healthWords(sensors.get(store.id), language),
    },
  };
}

/** "+3.2% on a year before", or that the store was closed; else the empty text. */
function dayChange({ now, comparison }: Figure, language: Language): string {
  const { onYearBefore } = language.say.overview;
  if (comparison.kind === 'change')
    return onYearBefore({ change: language.change(comparison.change) });
  return now.days > 0 && now.tradingDays === 0 ? language.say.figures.period.closed : '';
}

/** How many sensors of a store need attention: "6 of 20 in trouble"; the empty text when none does. */
export function healthWords(store: StoreSensors | undefined, language: Language): string {
  if (store === undefined) return '';
  const hanging = store.sensors.filter(({ hangs }) => hangs);
  const troubled = hanging.filter((sensor) => needsAttention(sensor, store)).length;
  if (troubled === 0) return '';
  return language.say.overview.troubled({
    troubled: language.count(troubled),
    sensors: language.count(hanging.length),
  });
}
