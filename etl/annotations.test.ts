import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readAnnotations } from './annotations.ts';
import { realFiles } from './effects.ts';

async function read(text: string) {
  const path = join(await mkdtemp(join(tmpdir(), 'footfall-')), 'annotations.json');
  await writeFile(path, text);
  return readAnnotations(path, realFiles);
}

it('without a file there are no annotations', async () => {
  expect(await readAnnotations('/nowhere/annotations.json', realFiles)).toEqual([]);
});

it('annotations are read as the owner wrote them', async () => {
  const noted = [
    { store: 'paris', from: '2024-02-01', to: '2024-03-01', text: 'Street works' },
    { from: '2024-12-01', text: 'Late opening' },
  ];
  expect(await read(JSON.stringify(noted))).toEqual(noted);
});

it.each([
  ['[', 'is not JSON'],
  ['{}', 'the whole'],
  ['[{ "from": "2024-02-30", "text": "a" }]', '0.from'],
  ['[{ "from": "2024-02-01", "to": "2024-01-01", "text": "a" }]', 'before its first'],
  ['[{ "from": "2024-02-01", "txt": "a" }]', '0'],
])('%s is refused with what is wrong', async (text, problem) => {
  await expect(read(text)).rejects.toThrow(problem);
});
