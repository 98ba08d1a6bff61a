import { parseArgs } from 'node:util';
import { SERIES_PER_STORE, STAGES } from './speed/stages.ts';
import { askThreads } from './threads.ts';

/** Different stores; more than these are these again. */
const STORES = 8;

const { values } = parseArgs({
  options: {
    series: { type: 'string', default: '1000' },
    threads: { type: 'string', default: '2' },
  },
});
const most = Number(values.series);
const threads = Number(values.threads);

/** @returns seconds on the clock, and milliseconds of processor time of each stage */
async function time(series: number) {
  let start = 0;
  const answers = await askThreads<number, Record<string, number>>(
    new URL('speed/worker.ts', import.meta.url),
    { stores: STORES },
    [...Array(Math.ceil(series / SERIES_PER_STORE)).keys()],
    threads,
    (answered) => {
      if (answered === 0) start = performance.now();
      process.stderr.write(`\r${answered * SERIES_PER_STORE} of ${series} series `);
    },
  );
  process.stderr.write('\n');
  const seconds = (performance.now() - start) / 1000;
  const stages = Object.keys(STAGES).map((name) => ({
    name,
    milliseconds: answers.reduce((sum, answer) => sum + (answer[name] ?? 0), 0),
  }));
  return { seconds, stages };
}

type Timed = Awaited<ReturnType<typeof time>>;
const processorSeconds = ({ stages }: Timed) =>
  stages.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;

const few = await time(most / 4);
const many = await time(most);
const rows = many.stages.map(
  ({ name, milliseconds }) =>
    `| ${name} | ${(milliseconds / 1000).toFixed(1)} s | ${(milliseconds / most).toFixed(1)} ms |`,
);
const compare = (words: string, of: (timed: Timed) => number) =>
  `${words}: ${of(many).toFixed(1)} s for ${most} series, ${of(few).toFixed(1)} s for ${most / 4}, ` +
  `${(of(many) / of(few)).toFixed(2)} times as long for 4 times as many.`;
console.log(`| ${most} series of ten years of days | processor time | a series |
| --- | ---: | ---: |
${rows.join('\n')}

${compare('Processor time', processorSeconds)}
${compare(`On the clock with ${threads} threads`, ({ seconds }) => seconds)}`);
