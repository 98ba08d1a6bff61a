import type { z } from 'zod';
import { type LakeState, lakeState, lakeStatePath, lakeStoresPath } from '../contract/lake.ts';
import { type Store, storesAnswer } from '../contract/sensor-api.ts';
import type { Files } from '../effects.ts';
import { LakeDamagedError, LakeVersionError } from './errors.ts';

/**
 * `state.json`; an empty state when there is none.
 *
 * @throws LakeVersionError, LakeDamagedError
 */
export async function readState(folder: string, files: Files): Promise<LakeState> {
  const path = lakeStatePath(folder);
  const remedy = `Remove ${path}: the next run asks for the whole history again and keeps what the lake holds.`;
  const found = await readJson(path, remedy, files);
  if (found === undefined) return { version: 1, stores: {} };
  const version = versionOf(found);
  if (version !== undefined && version !== 1) throw new LakeVersionError(path, version);
  return parse(lakeState, found, path, remedy);
}

/**
 * `stores.json`; empty when there is none.
 *
 * @throws LakeDamagedError
 */
export async function readStores(folder: string, files: Files): Promise<Store[]> {
  const path = lakeStoresPath(folder);
  const remedy = `Remove ${path}: the next run writes it again.`;
  const found = await readJson(path, remedy, files);
  return found === undefined ? [] : parse(storesAnswer, found, path, remedy).stores;
}

/** JSON whose bytes depend on the values alone: keys sorted, two spaces, a final newline. */
export const toStableJson = (value: unknown): string => `${JSON.stringify(value, sorted, 2)}\n`;

const sorted = (_key: string, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

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
