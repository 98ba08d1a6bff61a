import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { askThreads } from './threads.ts';
import type { Score } from './truth/score.ts';
import { toMarkdown } from './truth/table.ts';

const DEFAULTS = { chains: '1000', seed: '1', threads: '2' };
const PAGE = new URL('../docs/truth.md', import.meta.url);

const { values } = parseArgs({
  options: {
    chains: { type: 'string', default: DEFAULTS.chains },
    seed: { type: 'string', default: DEFAULTS.seed },
    threads: { type: 'string', default: DEFAULTS.threads },
  },
});
const { chains, seed } = values;

const scores = await askThreads<number, Score>(
  new URL('truth/worker.ts', import.meta.url),
  { seed: Number(seed) },
  [...Array(Number(chains)).keys()],
  Number(values.threads),
  (done) => process.stderr.write(`\r${done} of ${chains} chains`),
);
process.stderr.write('\n');

const page = `# What the analysis gets right

${chains} simulated chains whose truth is known, seed ${seed}: \`npm run bench:truth\` makes them with the generator of the demo
([\`mocks/chain\`](../mocks/chain)), analyses them, compares, and writes this page.

Each chain is one store of 1 to 4 doors that is 1 to 12 years old, with 100 to 5,000 visits a day when it opened, the holidays of
its country, days with a tenth of the visits, lost rows, and counters that fail, go silent for days, or deliver zeros instead. Of
ten chains, two have no trend, one moves by 3 % a year for exactly 5 years, two by −10 to +10 % a year, and five do so with one
or two steps of 5 to 30 % besides. A good or bad week passes on 0 to 0.6 of itself to the next (φ; standard deviation 5 %, that of
a day 8 %). Some close for weeks. Trend, steps, unusual days and forecast are those of the store; outages, dead counters and
estimates those of its doors. Each chain is judged alone, so that a verdict needs p < 0.05: in a chain of many stores the
Benjamini–Hochberg correction asks for more. *Of* is how many intervals, verdicts, steps, hours, incidents, days, store-years or
visits were judged.

${toMarkdown(scores)}
`;
console.log(page);
// A run of other chains only prints.
if (chains === DEFAULTS.chains && seed === DEFAULTS.seed) await writeFile(PAGE, page);
