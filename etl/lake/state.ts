import { z } from 'zod';
import {
  type LakeSource,
  type LakeStoreState,
  lakeState,
  lakeStatePath,
  lakeStoresPath,
} from '../contract/lake.ts';
import { type Store, store } from '../contract/sensor-api.ts';
import type { Effects, Files } from '../effects.ts';
import { LakeDamagedError, LakeVersionError } from './errors.ts';

/** Milliseconds between two writes of `state.json` while a run goes on. */
const WRITE_EVERY = 1000;

/** Store → what `state.json` says of it. */
export type StoreStates = Map<string, LakeStoreState>;

export interface LakeState {
  /** undefined: nobody knows. */
  readonly source: LakeSource | undefined;
  readonly stores: StoreStates;
}

/**
 * `state.json`; knows nothing when there is none.
 *
 * @throws LakeVersionError, LakeDamagedError
 */
export async function readLakeState(folder: string, files: Files): Promise<LakeState> {
  const path = lakeStatePath(folder);
  const remedy = `Remove ${path}: the next run asks for the whole history again and keeps what the lake holds.`;
  const found = await readJson(path, remedy, files);
  if (found === undefined) return { source: undefined, stores: new Map() };
  const version = versionOf(found);
  if (version !== undefined && version !== 1) throw new LakeVersionError(path, version);
  const { source, stores } = parse(lakeState, found, path, remedy);
  return { source, stores: new Map(Object.entries(stores)) };
}

/** What `state.json` says of the stores. */
export const readState = async (folder: string, files: Files): Promise<StoreStates> =>
  (await readLakeState(folder, files)).stores;

/** `state.json` with what a run changes. Saves must not overlap. */
export interface StateFile {
  ids(): Iterable<string>;
  get(store: string): LakeStoreState | undefined;
  set(store: string, state: LakeStoreState): void;
  setSource(source: LakeSource): void;
  /** Writes what is not written. */
  save(): Promise<void>;
  /** The same, unless the last write is less than a second ago. */
  saveWhenDue(): Promise<void>;
}

export function createStateFile(
  folder: string,
  { source: known, stores }: LakeState,
  { files, now }: Pick<Effects, 'files' | 'now'>,
): StateFile {
  const states = new Map(stores);
  const lines = new Map([...states].map(([id, state]) => [id, toStableJson(state)]));
  let source = known;
  let isSaved = true;
  let savedAt = Number.NEGATIVE_INFINITY;

  async function save(): Promise<void> {
    if (isSaved) return;
    await files.replace(lakeStatePath(folder), toText(source, lines));
    isSaved = true;
    savedAt = now().getTime();
  }

  return {
    ids: () => states.keys(),
    get: (id) => states.get(id),
    set(id, state) {
      const line = toStableJson(state);
      if (lines.get(id) === line) return;
      states.set(id, state);
      lines.set(id, line);
      isSaved = false;
    },
    setSource(other) {
      isSaved &&= source === other;
      source = other;
    },
    save,
    async saveWhenDue() {
      if (now().getTime() - savedAt >= WRITE_EVERY) await save();
    },
  };
}

/** A line a store. */
function toText(source: LakeSource | undefined, lines: ReadonlyMap<string, string>): string {
  const stores = [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, line]) => `${JSON.stringify(id)}: ${line}`);
  const filledBy = source === undefined ? '' : `"source": ${JSON.stringify(source)}, `;
  return `{"version": 1, ${filledBy}"stores": {\n${stores.join(',\n')}\n}}\n`;
}

const lakeStores = z.object({ stores: z.array(store) });

/**
 * `stores.json`; empty when there is none.
 *
 * @throws LakeDamagedError
 */
export async function readStores(folder: string, files: Files): Promise<Store[]> {
  const path = lakeStoresPath(folder);
  const remedy = `Remove ${path}: the next run writes it again.`;
  const found = await readJson(path, remedy, files);
  return found === undefined ? [] : parse(lakeStores, found, path, remedy).stores;
}

export async function writeStores(folder: string, stores: Store[], files: Files): Promise<void> {
  const text = `${toStableJson({ stores }, 2)}\n`;
  await replaceIfChanged(lakeStoresPath(folder), text, files);
}

/** JSON whose bytes depend on the values alone: keys are sorted. */
const toStableJson = (value: unknown, indent = 0): string => JSON.stringify(value, sorted, indent);

const sorted = (_key: string, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

async function replaceIfChanged(path: string, text: string, files: Files): Promise<void> {
  const old = await files.readMaybe(path);
  if (old?.toString('utf8') !== text) await files.replace(path, text);
}

async function readJson(path: string, remedy: string, files: Files): Promise<unknown> {
  const bytes = await files.readMaybe(path);
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    throw new LakeDamagedError(path, 'it is not JSON', remedy, cause);
  }
}

function parse<T>(schema: z.ZodType<T>, value: unknown, path: string, remedy: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const what = `${issue?.path.join('.') || 'its content'}: ${issue?.message}`;
  throw new LakeDamagedError(path, what, remedy, result.error);
}

const versionOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'version' in value ? value.version : undefined;
