import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { launch } from '../e2e/browser.ts';
import {
  buildFramework,
  buildOurs,
  FRAMEWORK,
  oldestStore,
  type Store,
} from './framework/build.ts';
import { FORMATS } from './framework/page.ts';
import { type Subject, toMarkdown } from './framework/report.ts';
import { type Server, serve } from './framework/serve.ts';
import { type Condition, hasChartWithoutScript, type Visit, visit } from './framework/visit.ts';

const DEFAULTS = { rounds: '9' };
const PAGE = new URL('../docs/framework.md', import.meta.url);
const FAST: Condition = { name: 'As fast as the machine is', cpu: 1 };
const SLOW: Condition = {
  name: 'Processor 4 times slower, 10 Mbit/s, 40 ms',
  ...{ cpu: 4, network: { megabits: 10, latency: 40 } },
};
const CONDITIONS = [FAST, SLOW];

interface Place extends Pick<Subject, 'name' | 'kind'> {
  readonly url: string;
}

/** What is compared, and the servers that have it. */
async function prepare(home: string, data: string, store: Store) {
  const blank = join(home, 'blank');
  await mkdir(blank);
  await writeFile(join(blank, 'index.html'), '<!doctype html><title>Blank</title><p>Blank</p>');
  const ours = await serve(await buildOurs(home, data));
  const framework = await serve(await buildFramework(home, data, store));
  const floor = await serve(blank);
  const places: Place[] = [
    { name: 'This site', kind: 'ours', url: `${ours.url}stores/${store.id}/` },
    ...FORMATS.map((format) => ({
      ...{ name: `Framework, ${format}`, kind: 'framework' as const },
      url: `${framework.url}${format}.html`,
    })),
    { name: 'A page of one word', kind: 'floor', url: floor.url },
  ];
  return { places, servers: [ours, framework, floor] satisfies Server[] };
}

async function look(browser: Browser, places: readonly Place[], rounds: number) {
  const subjects = [];
  for (const place of places) {
    const hasChart = await hasChartWithoutScript(browser, place.url);
    // Not measured: the server compresses what it will serve.
    await visit(browser, place.url, FAST);
    const visits: [Visit[], Visit[]] = [[], []];
    subjects.push({ ...place, hasChartWithoutScript: hasChart, visits });
  }
  for (let round = 0; round < rounds; round++) {
    process.stderr.write(`\rround ${round + 1} of ${rounds}`);
    const start = round % subjects.length;
    for (const [n, condition] of CONDITIONS.entries())
      for (const { url, visits } of [...subjects.slice(start), ...subjects.slice(0, start)])
        visits[n]?.push(await visit(browser, url, condition));
  }
  process.stderr.write('\n');
  return subjects;
}

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: DEFAULTS.rounds } },
});
const { rounds } = values;
const data = resolve(process.env.FOOTFALL_DATA || 'public/data');
const home = await mkdtemp(join(tmpdir(), 'footfall-framework-'));
try {
  const store = await oldestStore(data);
  const { places, servers } = await prepare(home, data, store);
  const browser = await launch();
  const version = browser.version();
  const subjects = await look(browser, places, Number(rounds));
  const [, load] = loadavg();
  await browser.close();
  await Promise.all(servers.map((server) => server.close()));

  const page = `# Beside Observable Framework

\`npm run bench:framework\` makes this page: it builds this site and a site of Observable Framework ${FRAMEWORK} from the same
published files, serves both the same way (HTTP/2, gzip), and visits them in turn in one run of Chromium ${version}, ${rounds}
times each, 1440 × 900 pixels, with nothing in the cache. This run had ${cpus().length} cores, with ${load?.toFixed(1)} processes waiting for them: a busy
machine makes all times longer, and brings them closer to each other. A page of one word shows what no page can save.

All show ${store.name}, the store with the longest history. The pages of Framework
([\`bench/framework/page.ts\`](../bench/framework/page.ts)) are the least that does: a heading, the daily history drawn by Plot, and
the hours of a year when one is chosen; no fonts, no side bar, no words, no tables, nothing else. One reads the published CSV, one
the Arrow, one the Parquet. The page of this site is the whole page of the store. Packages that Framework gets from jsDelivr come
from npm, in the form that jsDelivr gives them, a minified module each.

The chart is there when a path of more than 1,000 characters is laid out and its frame is painted. What was asked for until then
counts whole, bytes as they come over the line; *in all* is what has come 2 seconds after a page has loaded. Numbers are medians;
the *quickest visit* is the one that the rest of the machine disturbed least.

${toMarkdown(
  CONDITIONS.map(({ name }) => name),
  subjects,
)}
`;
  console.log(page);
  // A run of another length only prints.
  if (rounds === DEFAULTS.rounds) await writeFile(PAGE, page);
} finally {
  await rm(home, { recursive: true, force: true });
}
