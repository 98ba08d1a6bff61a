import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDataset } from './dataset.ts';

it('says what to do when there is no data', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'footfall-'));
  await expect(openDataset(folder)).rejects.toThrow(/manifest\.json.*\n→ Run "npm run etl" first/);
});
