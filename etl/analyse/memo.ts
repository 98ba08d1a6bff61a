import { join } from 'node:path';
import type { AnalysisRow } from '../contract/analysis.ts';
import { analysisFolder } from '../contract/marts.ts';
import type { Files } from '../effects.ts';
import { sha256 } from '../fingerprint.ts';
import type { HourFact } from './health/facts.ts';
import type { Trend } from './trend/trends.ts';

/**
 * What the last run found for a store, with the fingerprint of what it was found from. What would be found from the same is
 * not computed again. Lost, it costs only time.
 */
export interface StoreMemo {
  /** Of the code that found it. */
  readonly code: string;
  /** From whole months. */
  readonly months: { readonly source: string; readonly trends: readonly Trend[] };
  /** From whole weeks. */
  readonly weeks: {
    readonly source: string;
    readonly changepoints: readonly AnalysisRow<'changepoints'>[];
    readonly forecast: readonly AnalysisRow<'forecast'>[];
    /** sha256 of the file of the store's decomposition. */
    readonly decomposition: string;
  };
  /** Local year → what its hours tell. */
  readonly years: Readonly<Record<string, YearMemo>>;
}

export interface YearMemo {
  readonly source: string;
  readonly anomalies: readonly AnalysisRow<'anomalies'>[];
  readonly facts: readonly HourFact[];
}

/** Below the folder of the analysis: the memo, and the rows of the store's decomposition as a table of the analysis. */
export const memoFiles = (store: string): [memo: string, decomposition: string] => [
  `memo/${store}.json`,
  `memo/${store}.parquet`,
];

export const decompositionPath = (marts: string, store: string) =>
  join(analysisFolder(marts), memoFiles(store)[1]);

const memoPath = (marts: string, store: string) => join(analysisFolder(marts), memoFiles(store)[0]);

/** @returns undefined when there is none, or it was not written whole, or other code wrote it */
export async function readMemo(
  marts: string,
  store: string,
  code: string,
  files: Files,
): Promise<StoreMemo | undefined> {
  const text = (await files.readMaybe(memoPath(marts, store)))?.toString();
  if (text === undefined) return undefined;
  const [seal, body = ''] = text.split('\n');
  if (seal !== sha256(body)) return undefined;
  const memo: StoreMemo = JSON.parse(body);
  return memo.code === code ? memo : undefined;
}

/** The first line is the fingerprint of the second: a damaged memo is none. */
export function writeMemo(
  marts: string,
  store: string,
  memo: StoreMemo,
  files: Files,
): Promise<void> {
  const body = JSON.stringify(memo);
  return files.replace(memoPath(marts, store), `${sha256(body)}\n${body}\n`);
}
