import type { Alerts } from '../contract/alerts.ts';
import { ANALYSIS_NAMES, type AnalysisTable } from '../contract/analysis.ts';
import {
  type AnalysisFile,
  type AnalysisState,
  analysisPath,
  analysisState,
  analysisStatePath,
} from '../contract/marts.ts';
import type { Files } from '../effects.ts';
import { AnalysisError } from './errors.ts';
import { findOther } from './marts.ts';

/** A table of the whole chain. */
export interface AnalysisMart {
  readonly table: AnalysisTable;
  /** On disk. */
  readonly path: string;
  readonly file: AnalysisFile;
}

export interface Analysis {
  readonly alerts: Alerts;
  /** In the order of ANALYSIS_TABLES. */
  readonly marts: readonly AnalysisMart[];
}

/**
 * The analysis among the marts; undefined when none was made.
 * @throws AnalysisError when there is no valid state, or a file is not as the state says
 */
export async function readAnalysis(marts: string, files: Files): Promise<Analysis | undefined> {
  const state = await readAnalysisState(marts, files);
  if (state === undefined) return undefined;
  const { as_of, alerts, tables } = state;
  const list = ANALYSIS_NAMES.map((table) => ({
    table,
    path: analysisPath(marts, table),
    file: tables[table],
  }));
  for (const mart of list) await checkFile(mart, files);
  return { alerts: { as_of, alerts }, marts: list };
}

/** @throws AnalysisError when the state is not a valid one */
export async function readAnalysisState(
  marts: string,
  files: Files,
): Promise<AnalysisState | undefined> {
  const path = analysisStatePath(marts);
  const text = await files.readMaybe(path);
  if (text === undefined) return undefined;
  try {
    return analysisState.parse(JSON.parse(text.toString()));
  } catch (cause) {
    throw new AnalysisError(`${path} is not a state of an analysis.`, cause);
  }
}

async function checkFile({ path, file }: AnalysisMart, files: Files): Promise<void> {
  const found = await findOther(path, file.bytes, files);
  if (found === undefined) return;
  throw new AnalysisError(`${path} ${found}; the state of the analysis says ${file.bytes} bytes.`);
}
