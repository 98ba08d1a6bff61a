import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { partitionHashPath, partitionPath } from '../contract/lake.ts';
import { type Files, realFiles } from '../effects.ts';
import { LakeDamagedError } from '../lake/errors.ts';
import { fillLake, NIGHTS } from './testing/fill-lake.ts';

/** A process number that no system gives. */
const NOBODY = '{"pid":99999999,"started":null}';

let root: string;
/** The lake before the first night, after it, and so on, all undisturbed. */
let before: string[];

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'resume-'));
  before = [join(root, '0'), ...NIGHTS.map((_, night) => join(root, String(night + 1)))];
  for (const night of NIGHTS.keys()) {
    const [from, to] = [before[night], before[night + 1]] as [string, string];
    if (night > 0) await cp(from, to, { recursive: true });
    await fillLake(to, night);
  }
});
afterAll(() => rm(root, { recursive: true }));

/** Path → sha256. */
async function contentOf(folder: string): Promise<Record<string, string>> {
  const paths = await realFiles.list(folder);
  const hash = async (path: string) =>
    createHash('sha256')
      .update(await readFile(join(folder, path)))
      .digest('hex');
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await hash(path)])));
}

async function copyOf(folder: string, name: string): Promise<string> {
  const copy = join(root, name);
  await rm(copy, { recursive: true, force: true });
  if (await realFiles.exists(folder)) await cp(folder, copy, { recursive: true });
  return copy;
}

/** Files that do as they should for some operations, and then nothing any more, as those of a dead process. */
function dyingFiles(operations: number): { files: Files; isDead: () => boolean } {
  let left = operations;
  const files = Object.fromEntries(
    Object.entries(realFiles).map(([name, operation]) => [
      name,
      async (...args: unknown[]) => {
        if (left-- <= 0) throw new Error('dead');
        return (operation as (...args: unknown[]) => unknown)(...args);
      },
    ]),
  ) as unknown as Files;
  return { files, isDead: () => left < 0 };
}

it('fills a lake with three years of two stores, and corrects one of them', async () => {
  const paths = Object.keys(await contentOf(before[2] as string));
  expect(paths).toEqual(
    [
      'state.json',
      'stores.json',
      'store=paris/year=2022/readings.parquet',
      'store=paris/year=2022/readings.sha256',
      'store=paris/year=2023/readings.parquet',
      'store=paris/year=2023/readings.sha256',
      'store=paris/year=2024/readings.parquet',
      'store=paris/year=2024/readings.sha256',
      'store=rome/year=2023/readings.parquet',
      'store=rome/year=2023/readings.sha256',
      'store=rome/year=2024/readings.parquet',
      'store=rome/year=2024/readings.sha256',
    ].sort(),
  );
  const [first, second] = [
    await contentOf(before[1] as string),
    await contentOf(before[2] as string),
  ];
  const changed = paths.filter((path) => first[path] !== second[path]);
  expect(changed).not.toContain('store=paris/year=2022/readings.parquet');
  expect(changed).toContain('store=paris/year=2023/readings.parquet');
});

it.each([0, 1])('ends with the same lake, wherever night %i died', async (night) => {
  const expected = await contentOf(before[night + 1] as string);
  let deaths = 0;
  for (let operations = 1; ; operations++) {
    const lake = await copyOf(before[night] as string, 'crashed');
    const { files, isDead } = dyingFiles(operations);
    await fillLake(lake, night, { files }).catch(() => undefined);
    if (!isDead()) break;
    deaths++;
    // The process that holds the lock is this one, and alive.
    if (await realFiles.exists(join(lake, '.lock'))) await writeFile(join(lake, '.lock'), NOBODY);
    await fillLake(lake, night);
    expect(await contentOf(lake), `after ${operations} operations`).toEqual(expected);
  }
  expect(deaths).toBeGreaterThan(20);
});

it('goes on with --full when it is run again without, wherever it died', async () => {
  const untouched = await contentOf(before[2] as string);
  const expected = await contentOf(before[3] as string);
  let begun = 0;
  for (let operations = 1; ; operations++) {
    const lake = await copyOf(before[2] as string, 'crashed');
    const { files, isDead } = dyingFiles(operations);
    await fillLake(lake, 2, { files }).catch(() => undefined);
    if (!isDead()) break;
    const hasBegun = (await contentOf(lake))['state.json'] !== untouched['state.json'];
    if (await realFiles.exists(join(lake, '.lock'))) await writeFile(join(lake, '.lock'), NOBODY);
    await fillLake(lake, 2, { full: false });
    begun += Number(hasBegun);
    expect(await contentOf(lake), `after ${operations} operations`).toEqual(
      hasBegun ? expected : untouched,
    );
  }
  expect(begun).toBeGreaterThan(10);
});

it('ends with the same lake after kill -9', async () => {
  const program = fileURLToPath(new URL('./testing/killed-night.ts', import.meta.url));
  for (const [night, operation] of [
    [0, 9],
    [0, 14],
    [0, 23],
    [1, 12],
    [1, 20],
  ] as const) {
    const lake = await copyOf(before[night] as string, 'killed');
    const args = [program, lake, String(night), String(operation)];
    const signal = await new Promise((resolve) => {
      execFile(process.execPath, args, (error) => resolve(error?.signal));
    });
    expect(signal).toBe('SIGKILL');
    expect(await realFiles.list(lake)).toContain('.lock');
    await fillLake(lake, night);
    expect(await contentOf(lake)).toEqual(await contentOf(before[night + 1] as string));
  }
});

it('ends with the same lake, wherever it died that began with one without hashes', async () => {
  const expected = await contentOf(before[2] as string);
  for (let operations = 1; ; operations++) {
    const lake = await copyOf(before[1] as string, 'older');
    const hashes = (await realFiles.list(lake)).filter((path) => path.endsWith('.sha256'));
    for (const path of hashes) await rm(join(lake, path));
    const { files, isDead } = dyingFiles(operations);
    await fillLake(lake, 1, { files }).catch(() => undefined);
    if (!isDead()) break;
    if (await realFiles.exists(join(lake, '.lock'))) await writeFile(join(lake, '.lock'), NOBODY);
    await fillLake(lake, 1);
    expect(await contentOf(lake), `after ${operations} operations`).toEqual(expected);
  }
});

it('makes a damaged file anew once it is removed, as the error says', async () => {
  const expected = await contentOf(before[1] as string);
  const lake = await copyOf(before[1] as string, 'damaged');
  const path = partitionPath(lake, 'paris', 2022);
  const bytes = await readFile(path);
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  await writeFile(path, bytes);
  const damaged = await contentOf(lake);
  for (const _ of [1, 2]) await expect(fillLake(lake, 0)).rejects.toThrow(LakeDamagedError);
  expect(await contentOf(lake)).toEqual(damaged);
  for (const removed of [path, partitionHashPath(path)]) await rm(removed);
  await fillLake(lake, 0);
  expect(await contentOf(lake)).toEqual(expected);
});

it('asks for little again after it was killed in its last year', async () => {
  const lake = await copyOf(before[0] as string, 'late');
  let renames = 0;
  const rename: Files['rename'] = async (from, to) => {
    // Paris has three files, Rome one that comes last or not.
    if (to.includes('paris') && ++renames === 3) throw new Error('dead');
    await realFiles.rename(from, to);
  };
  await fillLake(lake, 0, { files: { ...realFiles, rename } }).catch(() => undefined);
  const { added, unchanged } = await fillLake(lake, 0);
  expect(added).toBeLessThan(100);
  expect(unchanged).toBeLessThan(100);
  expect(await contentOf(lake)).toEqual(await contentOf(before[1] as string));
});
