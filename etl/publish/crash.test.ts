import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { settings } from '../contract/settings.ts';
import { type Files, realEffects, realFiles } from '../effects.ts';
import { sha256OfFile } from '../fingerprint.ts';
import { writeTestMarts } from '../testing/marts.ts';
import { quiet } from '../testing/quiet.ts';
import { sampleMarts } from '../testing/sample-marts.ts';
import { publish } from './publish.ts';

const run = (folder: string, files: Files) =>
  publish(
    {
      marts: join(folder, 'marts'),
      stores: [],
      out: join(folder, 'data'),
      settings: settings.parse({ formats: { 'store-daily': ['arrow', 'parquet'] } }),
    },
    { ...realEffects(quiet), files },
  );

/** Two tables are enough to meet every operation. */
const writeMarts = (folder: string, salt: number) =>
  writeTestMarts(
    join(folder, 'marts'),
    '2024-07-01T06:00:00Z',
    sampleMarts(salt).filter(
      ({ resolution, store }) => /^store/.test(resolution) && store === 'paris',
    ),
  );

/** The machine goes down at an operation: a write is left half done, and nothing works from then on. */
function crashingFiles(operationsBefore: number) {
  let left = operationsBefore;
  const files = new Proxy(realFiles, {
    get:
      (_, name: keyof Files) =>
      async (path: string, ...rest: string[]) => {
        if (left-- > 0) return Reflect.apply(realFiles[name], realFiles, [path, ...rest]);
        if (left === -1 && name === 'write') await realFiles.write(path, 'ha');
        throw new Error('The machine went down.');
      },
  });
  return { files, isDown: () => left < 0 };
}

async function contents(folder: string): Promise<string> {
  const paths = await realFiles.list(folder);
  const lines = paths.map(async (path) => `${path} ${await sha256OfFile(join(folder, path))}`);
  return (await Promise.all(lines)).join('\n');
}

it('shows the old folder or the new one, whole, wherever a run dies, and the next run completes it', async () => {
  const start = await mkdtemp(join(tmpdir(), 'crash-'));
  await writeMarts(start, 0);
  await run(start, realFiles);
  const before = await contents(join(start, 'data'));
  await writeMarts(start, 1);
  const whole = `${start}-whole`;
  await cp(start, whole, { recursive: true });
  await run(whole, realFiles);
  const after = await contents(join(whole, 'data'));
  expect(after).not.toBe(before);

  const seen = new Set<string>();
  for (let operations = 0, down = true; down; operations++) {
    const folder = `${start}-${operations}`;
    await cp(start, folder, { recursive: true });
    const { files, isDown } = crashingFiles(operations);
    await run(folder, files).catch(() => undefined);
    down = isDown();
    const shown = await contents(join(folder, 'data'));
    expect([before, after, ''], `after ${operations} operations`).toContain(shown);
    seen.add(shown);
    await run(folder, realFiles);
    expect(await contents(join(folder, 'data')), `after ${operations} operations`).toBe(after);
    expect(new Set((await realFiles.list(folder)).map((path) => path.split('/')[0]))).toEqual(
      new Set(['data', 'marts']),
    );
    await rm(folder, { recursive: true });
  }
  expect(seen).toEqual(new Set([before, '', after]));
  await rm(start, { recursive: true });
  await rm(whole, { recursive: true });
});
