import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { version as duckdbVersion } from '@duckdb/node-api';
import {
  type AnalysisState,
  analysisFolder,
  analysisState,
  analysisStatePath,
  type MartsState,
  martsState,
  martsStatePath,
} from '../contract/marts.ts';
import { type Files, isTemporary } from '../effects.ts';
import { FootfallError } from '../errors.ts';
import { codeFingerprint } from '../fingerprint.ts';
import { readJsonMaybe } from '../json-file.ts';
import { memoFiles } from './memo.ts';

/** There is nothing to analyse. */
export class NoMartsError extends FootfallError {}

/** Of all but the marts that decides what is found: this code, the engine, and the libraries that compute or know holidays. */
export function analysisFingerprint(): string {
  const { resolve } = createRequire(import.meta.url);
  const versions = ['@bsull/augurs/ets', 'date-holidays'].map((name) => versionAt(resolve(name)));
  return codeFingerprint(import.meta.dirname, [process.versions.v8, duckdbVersion(), ...versions]);
}

/** Of the package to which a file belongs. */
function versionAt(file: string): string {
  const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? [];
  return readFileSync(join(folder ?? file, 'package.json'), 'utf8');
}

/** @throws NoMartsError */
export async function readMarts(marts: string, files: Files): Promise<MartsState> {
  const state = await readJsonMaybe(martsState, martsStatePath(marts), files);
  if (state === undefined)
    throw new NoMartsError(`There are no marts to analyse in ${marts}.`, {
      remedy: 'Run npm run etl without --stage, or with --stage transform before.',
    });
  return state;
}

/** undefined: nothing was analysed yet, or another version did it. */
export const readAnalysis = (marts: string, files: Files): Promise<AnalysisState | undefined> =>
  readJsonMaybe(analysisState, analysisStatePath(marts), files);

/** Writes the state, and then removes what a killed run left and what is known of stores that are no more. */
export async function writeAnalysis(
  marts: string,
  state: AnalysisState,
  stores: readonly string[],
  files: Files,
): Promise<void> {
  const text = `${JSON.stringify(analysisState.parse(state), null, 1)}\n`;
  await files.replace(analysisStatePath(marts), text);
  const known = new Set(stores.flatMap((store) => memoFiles(store)));
  const folder = analysisFolder(marts);
  for (const path of await files.list(folder))
    if (isTemporary(path) || (path.startsWith('memo/') && !known.has(path)))
      await files.remove(join(folder, path));
}
