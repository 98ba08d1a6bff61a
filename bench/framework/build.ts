import { execFile } from 'node:child_process';
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { fillNpmCache } from './npm-cache.ts';
import { CONFIG, FORMATS, frameworkPage } from './page.ts';

const run = promisify(execFile);

export const FRAMEWORK = '1.13.4';
/** What the pages import, and what Framework imports for them. */
const IMPORTED = {
  '@observablehq/plot': '0.6.17',
  'apache-arrow': '21.2.0',
  'd3-dsv': '3.0.2',
  fzstd: '0.1.1',
  htl: '1.0.0',
  'parquet-wasm': '0.8.0',
};
const WASM = ['parquet-wasm', 'esm/parquet_wasm_bg.wasm'] as const;

export interface Store {
  readonly id: string;
  readonly name: string;
  readonly opened_on: string;
}

/** The store with the longest history. */
export async function oldestStore(data: string): Promise<Store> {
  const file = await readFile(join(data, 'stores.json'), 'utf8');
  const { stores } = JSON.parse(file) as { stores: Store[] };
  const [oldest] = stores.toSorted((a, b) => a.opened_on.localeCompare(b.opened_on));
  if (!oldest) throw new Error(`There is no store in ${data}.`);
  return oldest;
}

/** The site of this project. @returns its folder */
export async function buildOurs(home: string, data: string): Promise<string> {
  const folder = join(home, 'ours');
  const env = { ...process.env, FOOTFALL_DATA: data, ASTRO_TELEMETRY_DISABLED: '1' };
  const astro = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', folder];
  await run(process.execPath, astro, { env });
  return folder;
}

/** A Framework site of one store, a page for each format: `/csv.html` and so on. @returns its folder */
export async function buildFramework(home: string, data: string, store: Store): Promise<string> {
  const project = join(home, 'framework');
  const root = join(project, 'src');
  await mkdir(join(root, 'hours'), { recursive: true });
  const dependencies = { '@observablehq/framework': FRAMEWORK, ...IMPORTED };
  const manifest = { name: 'footfall-framework', private: true, type: 'module', dependencies };
  await writeFile(join(project, 'package.json'), JSON.stringify(manifest));
  await writeFile(join(project, 'observablehq.config.js'), CONFIG);
  await run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: project });
  await fillNpmCache(project, root, Object.keys(IMPORTED), [WASM]);
  const years = await copyData(data, store.id, root);
  for (const format of FORMATS)
    await writeFile(join(root, `${format}.md`), frameworkPage(store.name, format, years));
  // Framework wants a first page.
  await copyFile(join(root, 'csv.md'), join(root, 'index.md'));
  const env = { ...process.env, OBSERVABLE_TELEMETRY_DISABLE: '1' };
  await run('npx', ['observable', 'build'], { cwd: project, env });
  return join(project, 'dist');
}

/** The published days, and the hours of each year. @returns the years */
async function copyData(data: string, store: string, root: string): Promise<number[]> {
  for (const format of FORMATS)
    await copyFile(join(data, 'store-daily', `${store}.${format}`), join(root, `days.${format}`));
  const hourly = join(data, 'store-hourly', store);
  for (const file of await readdir(hourly)) {
    const copy = join(root, 'hours', file.replace(/\.gz$/, ''));
    const bytes = await readFile(join(hourly, file));
    await writeFile(copy, file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
  }
  const names = (await readdir(hourly)).filter((file) => /^\d+\.arrow$/.test(file));
  return names.map((file) => Number.parseInt(file, 10)).sort((a, b) => b - a);
}
