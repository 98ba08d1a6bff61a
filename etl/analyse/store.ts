import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { Annotation } from '../contract/annotations.ts';
import type { MartStore } from '../contract/marts.ts';
import type { Store } from '../contract/sensor-api.ts';
import { realFiles, temporaryName } from '../effects.ts';
import { wholeWeeks } from './cut.ts';
import { readDays } from './days.ts';
import { holidaysOf } from './holidays.ts';
import { analyseYears } from './hours.ts';
import { decompositionPath, type StoreMemo } from './memo.ts';
import type { DaysAnswer, DaysQuestion, HoursAnswer, HoursQuestion } from './questions.ts';
import { writeLines } from './table.ts';
import { readUnmeasured } from './unmeasured.ts';

export interface StoreInput {
  readonly store: Store;
  /** Folder of the marts. */
  readonly marts: string;
  readonly mart: Pick<MartStore, 'files' | 'estimates'>;
  readonly annotations: readonly Annotation[];
  /** Of the code, for the memo. */
  readonly code: string;
  /** What the last run found, when this code found it. */
  readonly memo: StoreMemo | undefined;
}

export interface StoreAnalysis extends Pick<DaysAnswer, 'anomalies' | 'incidents'> {
  readonly memo: StoreMemo;
  /** A temporary file with the rows of the decomposition; null when the one that the last run left still holds. */
  readonly fresh: string | null;
}

/** Who answers: this thread or another. */
export interface Analyst {
  askHours(question: HoursQuestion): Promise<HoursAnswer>;
  askDays(question: DaysQuestion): Promise<DaysAnswer>;
}

/** Days beyond the whole weeks for which holidays are asked: the forecast reaches 90 days ahead of the last day. */
const DAYS_AHEAD = 100;

/** All analyses of one store and its sensors; those whose input did not change come from the memo. */
export async function analyseStore(
  connection: DuckDBConnection,
  analyst: Analyst,
  input: StoreInput,
): Promise<StoreAnalysis> {
  const { store, marts, mart, annotations, code, memo } = input;
  const days = await readDays(connection, marts, store.id, mart);
  const { firstDay, visits } = wholeWeeks(days.store);
  const holidays = holidaysOf(store.country, firstDay, firstDay + visits.length + DAYS_AHEAD);
  const years = await analyseYears(connection, analyst, input, holidays);
  const estimates = Object.keys(mart.estimates).map((path) => join(marts, path));
  const { months, weeks, decomposition, anomalies, incidents } = await analyst.askDays({
    ...{ store, days, holidays, annotations },
    unmeasured: await readUnmeasured(connection, estimates),
    facts: Object.values(years).flatMap(({ facts }) => facts),
    known: memo,
  });
  const ofHours = Object.values(years).flatMap(({ anomalies }) => anomalies);
  const found = { anomalies: [...anomalies, ...ofHours], incidents };
  if (decomposition === null && memo !== undefined)
    return { ...found, memo: { code, months, weeks: memo.weeks, years }, fresh: null };
  const fresh = temporaryName(decompositionPath(marts, store.id));
  const { sha256 } = await writeLines(
    connection,
    fresh,
    'decomposition',
    decomposition ?? '',
    realFiles,
  );
  return {
    ...found,
    memo: { code, months, weeks: { ...weeks, decomposition: sha256 }, years },
    fresh,
  };
}
