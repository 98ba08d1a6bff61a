import { PassThrough } from 'node:stream';
import type { WriteStream } from 'node:tty';
import { expect, it } from 'vitest';
import { jsonLog, terminalLog, textLog } from './log.ts';

function written(make: typeof textLog, use: (log: ReturnType<typeof textLog>) => void) {
  let text = '';
  use(
    make((more) => {
      text += more;
    }),
  );
  return text;
}

it('says each further tenth of a stage once, in plain lines', () => {
  const text = written(textLog, (log) => {
    const stage = log.stage('extract');
    stage.expect(1000);
    for (let n = 0; n < 40; n++) stage.advance(10);
    stage.advance(600);
    stage.end();
  });
  expect(text).toBe([10, 20, 30, 40].map((p) => `extract ${p} % (${p * 10} of 1,000)\n`).join(''));
});

it('marks a warning', () => {
  expect(written(textLog, (log) => log.warn('late'))).toBe('warning: late\n');
});

it('gives one JSON object a line', () => {
  const text = written(jsonLog, (log) => {
    log.info('hello');
    const stage = log.stage('publish');
    stage.expect(5);
    stage.advance(5);
    stage.end();
  });
  expect(
    text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    { level: 'info', message: 'hello' },
    { level: 'info', stage: 'publish', done: 5, expected: 5 },
  ]);
});

it('draws a bar in a terminal, and lets go of it even when a stage fails half way', () => {
  const stream = Object.assign(new PassThrough(), { isTTY: true, columns: 100 });
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  const log = terminalLog(stream as Pick<PassThrough, 'write'> as WriteStream);
  const stage = log.stage('extract');
  stage.expect(2000);
  stage.advance(1000);
  log.warn('late');
  log.close();
  const text = String(stream.read());
  expect(text).toContain('warning: late\n');
  expect(text).toMatch(/extract .* 50 % · 1,000 of 2,000/);
  expect(timers()).toBe(before);
});
