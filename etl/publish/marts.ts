import { join } from 'node:path';
import { filePath, RESOLUTIONS, type Resolution } from '../contract/dataset.ts';
import { type MartFile, martsState, martsStatePath } from '../contract/marts.ts';
import type { Files } from '../effects.ts';
import { MartsError } from './errors.ts';
import { compareIds } from './relation.ts';

/** A mart of one store: its full history (daily) or a local year (hourly). */
export interface Mart {
  readonly resolution: Resolution;
  readonly store: string;
  readonly year: number | null;
  /** On disk. */
  readonly path: string;
  readonly file: MartFile;
}

export interface Marts {
  /** The instant that they cover. */
  readonly asOf: string;
  /** Sorted by store and year within a resolution. */
  readonly list: readonly Mart[];
}

/** @throws MartsError when there is no state, or a file is not as the state says */
export async function readMarts(marts: string, files: Files): Promise<Marts> {
  const statePath = martsStatePath(marts);
  const text = await files.readMaybe(statePath);
  if (text === undefined) throw new MartsError(`There are no marts: ${statePath} is not there.`);
  const state = parseState(statePath, text.toString());
  const list = Object.values(state.stores)
    .flatMap((store) => Object.entries(store.files))
    .map(([path, file]) => ({ ...parsePath(statePath, path), path: join(marts, path), file }));
  for (const mart of list) await checkFile(mart, files);
  return { asOf: state.as_of, list: list.sort(inOrder) };
}

function parseState(path: string, text: string) {
  try {
    return martsState.parse(JSON.parse(text));
  } catch (cause) {
    throw new MartsError(`${path} is not a state of marts.`, cause);
  }
}

function parsePath(statePath: string, path: string): Pick<Mart, 'resolution' | 'store' | 'year'> {
  const match = /^([^/]+)\/([^/]+?)(?:\/(\d{4}))?\.parquet$/.exec(path);
  const resolution = RESOLUTIONS.find((name) => name === match?.[1]);
  if (match?.[2] !== undefined && resolution !== undefined) {
    const key = { resolution, store: match[2], year: match[3] ? Number(match[3]) : null };
    if (filePath({ ...key, format: 'parquet' }) === path) return key;
  }
  throw new MartsError(`${statePath} lists ${path}, which is no path of the data set.`);
}

async function checkFile({ path, file }: Mart, files: Files): Promise<void> {
  const found = await findOther(path, file.bytes, files);
  if (found === undefined) return;
  throw new MartsError(
    `The mart ${path} ${found}; the state of the marts says ${file.bytes} bytes.`,
  );
}

/** What is found where a file of so many bytes should be, in words; undefined when it is that file. */
export async function findOther(
  path: string,
  bytes: number,
  files: Files,
): Promise<string | undefined> {
  if (!(await files.exists(path))) return 'is not there';
  const size = await files.size(path);
  return size === bytes ? undefined : `has ${size} bytes`;
}

const inOrder = (a: Mart, b: Mart) => compareIds(a.store, b.store) || (a.year ?? 0) - (b.year ?? 0);
