import { ofStore, type Trend } from './analysis.ts';
import type { Language } from './language.ts';
import { BUILT, type Entry, inOrder } from './league-order.ts';
import { type StoreSensors, TROUBLES, troubleOf } from './sensors.ts';
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
  analysis: LeagueAnalysis,
  language: Language,
): LeagueRow[] =>
  inOrder(
    all.map((summary) => leagueRow(summary, analysis, language)),
    BUILT,
    new Intl.Collator(language.locale).compare,
  );

function leagueRow(
  { store, doors, lastYear, fourWeeks }: Summary,
  { trends, sensors }: LeagueAnalysis,
  language: Language,
) {
  const { overview } = language.say;
  const { now, before, comparison } = fourWeeks;
  const change = comparison.kind === 'change' ? comparison.change : null;
  const trend = leadTrend(ofStore(trends.get(store.id) ?? []));
  const entry: Entry = {
    name: place(store),
    visits: now.visits,
    change,
    trend: trend?.pct_per_year ?? null,
  };
  return {
    ...entry,
    id: store.id,
    lastYear,
    words: {
      doors: overview.doors(language.counted(doors)),
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

/**
 * How many sensors of a store need attention, each for one reason: "1 silent, 2 worth replacing"; the
 * empty text when none does.
 */
export function healthWords(store: StoreSensors | undefined, language: Language): string {
  if (store === undefined) return '';
  const { troubles } = language.say.overview;
  const reasons = store.sensors.map((sensor) => troubleOf(sensor, store));
  return TROUBLES.flatMap((kind) => {
    const count = reasons.filter((one) => one === kind).length;
    return count > 0 ? troubles[kind](language.counted(count)) : [];
  }).join(', ');
}
