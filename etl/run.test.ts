import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'run-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** The command line as an operator meets it: exit code and what was said. */
function etl(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', './mocks/node.ts', 'etl/run.ts', ...args],
    {
      cwd: ROOT,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        TZ: 'America/Los_Angeles',
        SENSOR_API_TOKEN: 'hunter2',
        FOOTFALL_LAKE: join(folder, 'lake'),
        FOOTFALL_DATA: join(folder, 'data'),
      },
    },
  );
  return { status, stdout, stderr };
}

it('explains itself', () => {
  const { status, stdout } = etl('--help');
  expect(status).toBe(0);
  for (const word of ['--as-of', 'FOOTFALL_LAKE', 'SENSOR_API_TOKEN', 'Exit codes'])
    expect(stdout).toContain(word);
});

it('exits with 2 when the command line is wrong, and says what to do', () => {
  const { status, stderr } = etl('--as-of', 'yesterday');
  expect(status).toBe(2);
  expect(stderr).toMatch(/UsageError: --as-of takes .* not yesterday\n→ npm run etl -- --help/);
});

it('exits with 1 when the work fails, publishes nothing, and keeps the token to itself', () => {
  const { status, stdout, stderr } = etl('--stage', 'transform', '--json');
  expect(status).toBe(1);
  expect(JSON.parse(stderr)).toMatchObject({ level: 'error', error: 'NoInputError' });
  expect(stdout + stderr).not.toContain('hunter2');
  expect(existsSync(join(folder, 'data'))).toBe(false);
});

it('reads the embedded API, ends by itself, and gives a JSON object a line', () => {
  // The first six weeks of the oldest store; the others are not yet open.
  const { status, stdout } = etl('--as-of', '2014-02-15', '--json');
  expect(status).toBe(0);
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const { stages, rows } = lines.at(-1);
  expect(stages.map(({ name }: { name: string }) => name)).toEqual([
    'extract',
    'transform',
    'analyse',
    'publish',
  ]);
  expect(rows.in).toBeGreaterThan(8000);
  expect(existsSync(join(folder, 'data/store-daily/madrid.csv'))).toBe(true);
});

it('says at the end what became of the rows', () => {
  const { status, stdout } = etl('--as-of', '2014-02-15', '--stage', 'extract');
  expect(status).toBe(0);
  expect(stdout).toMatch(/rows in +rows kept +rows corrected +rows rejected +rows missing\n/);
});
