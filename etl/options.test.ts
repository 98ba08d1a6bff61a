import { expect, it } from 'vitest';
import { parseOptions, UsageError } from './options.ts';

const now = new Date('2026-11-24T22:47:13.123Z');
const parse = (args: string[], env = {}) => {
  const options = parseOptions(args, env, now);
  if (options === 'help') throw new Error('help');
  return options;
};

it('covers the last full hour by default', () => {
  expect(parse([]).asOf).toEqual(new Date('2026-11-24T22:00:00Z'));
});

it('takes an as_of as a date or an instant, and keeps it as given', () => {
  expect(parse(['--as-of', '2024-07-01']).asOf).toEqual(new Date('2024-07-01T00:00:00Z'));
  expect(parse(['--as-of', '2024-07-01T08:30:00+02:00']).asOf).toEqual(
    new Date('2024-07-01T06:30:00Z'),
  );
});

it('lets a flag win over the environment, and takes an empty variable for an unset one', () => {
  expect(parse(['--lake', 'a'], { FOOTFALL_LAKE: 'b' }).lake).toBe('a');
  expect(parse([], { FOOTFALL_LAKE: 'b', FOOTFALL_AS_OF: '2020-01-01' })).toMatchObject({
    lake: 'b',
    asOf: new Date('2020-01-01T00:00:00Z'),
  });
  expect(parse([], { FOOTFALL_LAKE: '', SENSOR_API_TOKEN: '' })).toMatchObject({
    lake: '.footfall/lake',
    token: undefined,
  });
});

it('runs every stage, or those that are named, in order', () => {
  expect(parse([]).stages).toEqual(['extract', 'transform', 'analyse', 'publish']);
  expect(parse(['--stage', 'publish', '--stage', 'transform']).stages).toEqual([
    'transform',
    'publish',
  ]);
});

it('asks for help', () => {
  expect(parseOptions(['--help'], {}, now)).toBe('help');
});

it.each([
  [['--as-of', 'yesterday']],
  [['--as-of', '2024-02-30']],
  [['--as-of', '2024-02-30T00:00:00+01:00']],
  [['--as-of', '2024-07-01T25:00:00Z']],
  [['--as-of', '2024-07-01 06:00']],
  [['--from', '2024-13-01']],
  [['--stage', 'load']],
  [['--api', 'ftp://host']],
  [['--webhook', 'ftp://host']],
  [['--webhook', 'https://user:word@host']],
  [['--colour']],
  [['extra']],
])('refuses %j', (args) => {
  expect(() => parse(args)).toThrow(UsageError);
});

it('does not repeat an address that may hold a password', () => {
  for (const flag of ['--api', '--webhook'])
    for (const address of [
      'ftp://user:se/cret@host',
      'host?token=se/cret',
      'http://x:secret@host:y',
    ])
      expect(() => parse([flag, address])).toThrow(/^(?!.*cret)/s);
  expect(() => parse(['--webhook', 'https://user:secret@host'])).toThrow(/^(?!.*cret)/s);
});

it('takes a webhook from the flag or the environment, and none by default', () => {
  expect(parse([]).webhook).toBeUndefined();
  expect(parse([], { FOOTFALL_WEBHOOK: '' }).webhook).toBeUndefined();
  const env = { FOOTFALL_WEBHOOK: 'https://hooks.test/b' };
  expect(parse([], env).webhook).toBe('https://hooks.test/b');
  expect(parse(['--webhook', 'https://hooks.test/a'], env).webhook).toBe('https://hooks.test/a');
});

it('takes an empty flag for none: the working directory is no place to publish', () => {
  expect(parse(['--out', '', '--lake', ''])).toMatchObject({
    out: 'public/data',
    lake: '.footfall/lake',
  });
});
