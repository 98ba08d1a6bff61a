import { join, relative, sep } from 'node:path';
import { version as duckdbVersion } from '@duckdb/node-api';
import { analysisFolder, type MartsState, martsState, martsStatePath } from '../contract/marts.ts';
import { type Files, isTemporary } from '../effects.ts';
import { codeFingerprint } from '../fingerprint.ts';
import { readJsonMaybe } from '../json-file.ts';
import type { Estimator } from './estimates.ts';

/**
 * Of all but the lake that decides what the marts hold: the models, who estimates, DuckDB and the zones it knows.
 */
export const modelsFingerprint = ({ code }: Estimator) =>
  codeFingerprint(import.meta.dirname, [code, duckdbVersion()]);

/** undefined: there are no marts, or other models made them. */
export async function readState(
  marts: string,
  models: string,
  files: Files,
): Promise<MartsState | undefined> {
  const state = await readJsonMaybe(martsState, martsStatePath(marts), files);
  return state?.models === models ? state : undefined;
}

/**
 * Writes the state, and then removes the files of stores and years that are no more and what a killed run left. The
 * analysis looks after its own folder.
 */
export async function writeState(marts: string, state: MartsState, files: Files): Promise<void> {
  // Parsed, so that its keys have one order whether they were read or made.
  const text = JSON.stringify(martsState.parse(state), null, 1);
  await files.replace(martsStatePath(marts), `${text}\n`);
  const known = new Set(
    Object.values(state.stores).flatMap((store) => [
      ...Object.keys(store.files),
      ...Object.keys(store.estimates),
    ]),
  );
  const analysis = `${relative(marts, analysisFolder(marts))}${sep}`;
  for (const path of await files.list(marts)) {
    const isGone = isTemporary(path) || (path.endsWith('.parquet') && !known.has(path));
    if (isGone && !path.startsWith(analysis)) await files.remove(join(marts, path));
  }
}
