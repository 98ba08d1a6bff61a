import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Files, realFiles } from '../effects.ts';
import { LakeBusyError } from './errors.ts';
import { lockLake } from './lock.ts';

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lock-'));
  path = join(folder, '.lock');
});
afterEach(() => rm(folder, { recursive: true }));

const sleeper = async () => {
  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  await once(child, 'spawn');
  const end = async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return { pid: child.pid as number, end };
};

it('is held by one, and can be taken again when it is given back', async () => {
  const held = await lockLake(folder, { files: realFiles });
  const second = lockLake(folder, { files: realFiles });
  await expect(second).rejects.toBeInstanceOf(LakeBusyError);
  await expect(second).rejects.toThrow(`process ${process.pid}`);
  await held[Symbol.asyncDispose]();
  {
    await using _again = await lockLake(folder, { files: realFiles });
  }
  expect(await realFiles.list(folder)).toEqual([]);
});

it('respects a living process, and takes over from one that was killed', async () => {
  const { pid, end } = await sleeper();
  await writeFile(path, JSON.stringify({ pid, started: null }));
  await expect(lockLake(folder, { files: realFiles })).rejects.toThrow(`process ${pid}`);
  await end();
  await lockLake(folder, { files: realFiles });
  expect(JSON.parse(await readFile(path, 'utf8'))).toHaveProperty('pid', process.pid);
});

it('takes over from a process whose number is used again', async () => {
  await writeFile(path, JSON.stringify({ pid: process.pid, started: '1' }));
  // Only Linux tells when a process started.
  const taken = lockLake(folder, { files: realFiles });
  if (process.platform === 'linux') await taken;
  else await expect(taken).rejects.toBeInstanceOf(LakeBusyError);
});

it.each(['', '{"pid":', '{"pid":0,"started":null}', '{"pid":99999999,"started":null}'])(
  'takes over a lock that says %o',
  async (text) => {
    await writeFile(path, text);
    await lockLake(folder, { files: realFiles });
    expect(await realFiles.list(folder)).toEqual(['.lock']);
  },
);

it('leaves it to a run that took it over at the same time', async () => {
  await writeFile(path, '{"pid":99999999,"started":null}');
  const theirs = JSON.stringify({ pid: process.pid, started: null });
  const files: Files = {
    ...realFiles,
    async rename(from, to) {
      if (from === path) await writeFile(path, theirs);
      await realFiles.rename(from, to);
    },
  };
  await expect(lockLake(folder, { files })).rejects.toBeInstanceOf(LakeBusyError);
  expect(await readFile(path, 'utf8')).toBe(theirs);
});
