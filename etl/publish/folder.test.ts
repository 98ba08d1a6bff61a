import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Effects, realEffects, realFiles } from '../effects.ts';
import { quiet } from '../testing/quiet.ts';
import { OutputFolderError, SwapError } from './errors.ts';
import { startFolder, swapFolder } from './folder.ts';

const warnings: string[] = [];
const effects: Effects = realEffects({
  info() {},
  warn: (message) => warnings.push(message),
  stage: quiet.stage,
});

let folder: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'folder-'));
  out = join(folder, 'data');
  warnings.length = 0;
});
afterEach(() => rm(folder, { recursive: true }));

async function writeEdition(at: string, text: string): Promise<void> {
  for (const name of ['datapackage.json', 'manifest.json'])
    await realFiles.write(join(at, name), text);
}

const published = async () => (await realFiles.readMaybe(join(out, 'manifest.json')))?.toString();
const entries = async () => [
  ...new Set((await realFiles.list(folder)).map((p) => p.split('/')[0])),
];

it('publishes where nothing was', async () => {
  await writeEdition(await startFolder(out, realFiles), 'new');
  expect(await published()).toBeUndefined();
  await swapFolder(out, effects);
  expect(await published()).toBe('new');
});

it('replaces the whole folder and leaves nothing beside it', async () => {
  await writeEdition(out, 'old');
  await realFiles.write(join(out, 'store-daily/gone.csv'), 'old');
  await writeEdition(await startFolder(out, realFiles), 'new');
  expect(await published()).toBe('old');
  await swapFolder(out, effects);
  expect(await published()).toBe('new');
  expect(await realFiles.list(out)).toEqual(['datapackage.json', 'manifest.json']);
  expect(await entries()).toEqual(['data']);
});

it('puts the old folder back when a run died between the two renames', async () => {
  await writeEdition(`${out}.footfall-old`, 'old');
  await writeEdition(`${out}.footfall-next`, 'new');
  await startFolder(out, realFiles);
  expect(await published()).toBe('old');
  expect(await entries()).toEqual(['data']);
});

it('clears away what a run left that died after the swap', async () => {
  await writeEdition(out, 'new');
  await writeEdition(`${out}.footfall-old`, 'old');
  await startFolder(out, realFiles);
  expect(await published()).toBe('new');
  expect(await entries()).toEqual(['data']);
});

it('publishes into an empty folder, also one that holds a .gitkeep', async () => {
  await realFiles.write(join(out, '.gitkeep'), '');
  await writeEdition(await startFolder(out, realFiles), 'new');
  await swapFolder(out, effects);
  expect(await published()).toBe('new');
});

it.each(['holiday.jpg', '.git/config'])(
  'refuses a folder that it did not write, with %s in it, and touches nothing',
  async (name) => {
    await realFiles.write(join(out, name), 'precious');
    await expect(startFolder(out, realFiles)).rejects.toThrow(OutputFolderError);
    await expect(startFolder(out, realFiles)).rejects.toThrow(
      'data is not empty and was not written by this program',
    );
    expect(await realFiles.list(out)).toEqual([name]);
  },
);

it('knows its own folder when a file of it is lost', async () => {
  await realFiles.write(join(out, 'datapackage.json'), '{}');
  expect(await realFiles.exists(await startFolder(out, realFiles))).toBe(true);
});

it('puts the old folder back when the new one cannot be renamed', async () => {
  await writeEdition(out, 'old');
  await writeEdition(await startFolder(out, realFiles), 'new');
  const files = {
    ...realFiles,
    rename: (from: string, to: string) =>
      from.endsWith('.footfall-next')
        ? Promise.reject(new Error('EXDEV'))
        : realFiles.rename(from, to),
  };
  await expect(swapFolder(out, { ...effects, files })).rejects.toThrow(SwapError);
  expect(await published()).toBe('old');
});

it('only warns when the old folder cannot be removed', async () => {
  await writeEdition(out, 'old');
  await writeEdition(await startFolder(out, realFiles), 'new');
  const files = { ...realFiles, remove: () => Promise.reject(new Error('EBUSY')) };
  await swapFolder(out, { ...effects, files });
  expect(await published()).toBe('new');
  expect(warnings).toEqual([expect.stringContaining('data.footfall-old could not be removed')]);
});
