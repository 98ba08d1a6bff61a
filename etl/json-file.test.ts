import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { realFiles } from './effects.ts';
import { readJsonMaybe } from './json-file.ts';

const schema = z.object({ version: z.literal(1) });

async function read(text: string) {
  const path = join(await mkdtemp(join(tmpdir(), 'footfall-')), 'state.json');
  await writeFile(path, text);
  return readJsonMaybe(schema, path, realFiles);
}

it('reads what the schema says', async () => {
  expect(await read('{ "version": 1 }')).toEqual({ version: 1 });
});

it.each(['{ "version": 2 }', '{ "version"', ''])('takes %j for nothing', async (text) => {
  expect(await read(text)).toBeUndefined();
});

it('takes no file for nothing', async () => {
  expect(await readJsonMaybe(schema, '/nowhere/state.json', realFiles)).toBeUndefined();
});
