import { z } from 'zod';
import { type LakeStoreState, lakeState, lakeStatePath, lakeStoresPath } from '../contract/lake.ts';
import { type Store, store } from '../contract/sensor-api.ts';
import type { Files } from '../effects.ts';
import { LakeDamagedError, LakeVersionError } from './errors.ts';

/** Store → what `state.json` says of it. */
export type StoreStates = Map<string, LakeStoreState>;

/**
 * `state.json`; empty when there is none.
 *
 * @throws LakeVersionError, LakeDamagedError
 */
export async function readState(folder: string, files: Files): Promise<StoreStates> {
  const path = lakeStatePath(folder);
  const remedy = `Remove ${path}: the next run asks for the whole history again and keeps what the lake holds.`;
  const found = await readJson(path, remedy, files);
  if (found === undefined) return new Map();
  const version = versionOf(found);
  if (version !== undefined && version !== 1) throw new LakeVersionError(path, version);
  return new Map(Object.entries(parse(lakeState, found, path, remedy).stores));
}

/** Writes `state.json`, a line a store: a thousand stores are saved a thousand times in the first run. */
export function createStateWriter(folder: string, states: StoreStates, files: Files) {
  const lines = new Map([...states].map(([id, state]) => [id, toStableJson(state)]));
  return async (id: string, state: LakeStoreState): Promise<void> => {
    states.set(id, state);
    lines.set(id, toStableJson(state));
    const stores = [...lines]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, line]) => `${JSON.stringify(id)}: ${line}`);
    const text = `{"version": 1, "stores": {\n${stores.join(',\n')}\n}}\n`;
    await replaceIfChanged(lakeStatePath(folder), text, files);
  };
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
