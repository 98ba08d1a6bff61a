import { expect, it } from 'vitest';
import { jsonLog, textLog } from './log.ts';

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
