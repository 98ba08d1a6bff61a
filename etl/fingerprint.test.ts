import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { codeFingerprint } from './fingerprint.ts';

const CODE = {
  'stage/stage.ts': `import { join } from 'node:path';\nimport {\n  a,\n  type B,\n} from '../shared/a.ts';\nimport type { C } from '../types.ts';\n`,
  'stage/models/one.sql': 'select 1;',
  'stage/stage.test.ts': 'it();',
  'shared/a.ts': `import { deep } from './deep.ts';\nexport * from './more.ts';\n`,
  'shared/deep.ts': `import { a } from './a.ts';\n`,
  'shared/more.ts': '',
  'types.ts': 'export interface C {}',
  'other/other.ts': '',
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fingerprint-'));
  for (const [path, text] of Object.entries(CODE)) await put(path, text);
});
afterEach(() => rm(folder, { recursive: true }));

async function put(path: string, text: string) {
  await mkdir(join(folder, path, '..'), { recursive: true });
  await writeFile(join(folder, path), text);
}
const found = (extra?: string[]) => codeFingerprint(join(folder, 'stage'), extra);

it.each([
  'stage/stage.ts',
  'stage/models/one.sql',
  'shared/a.ts',
  'shared/deep.ts',
  'shared/more.ts',
] as const)('code is other code when %s is another', async (path) => {
  const before = found();
  await put(path, `${CODE[path]}\n// Another line.\n`);
  expect(found()).not.toBe(before);
});

it.each(['stage/stage.test.ts', 'types.ts', 'other/other.ts'] as const)(
  'code is the same when only %s is another',
  async (path) => {
    const before = found();
    await put(path, 'another;');
    expect(found()).toBe(before);
  },
);

it('what else decides counts too', () => {
  expect(found(['1.0.0'])).not.toBe(found(['1.0.1']));
});
