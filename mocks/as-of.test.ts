import { expect, it } from 'vitest';
import { clockOf, optionOf } from './as-of.ts';

const at = (args: string[], environment: NodeJS.ProcessEnv = {}) =>
  clockOf(args, environment)().toISOString();

it('stands still at a date or an instant, from the flag before the environment', () => {
  expect(at(['--as-of', '2024-07-01'])).toBe('2024-07-01T00:00:00.000Z');
  expect(at(['--as-of=2024-07-01T05:00:00Z'])).toBe('2024-07-01T05:00:00.000Z');
  expect(at([], { FOOTFALL_AS_OF: '2024-07-01' })).toBe('2024-07-01T00:00:00.000Z');
  expect(at(['--as-of', '2023-01-01'], { FOOTFALL_AS_OF: '2024-07-01' })).toContain('2023-01-01');
});

it('is the real clock otherwise', () => {
  const before = Date.now();
  expect(clockOf(['--as-of', 'yesterday'], {})().getTime()).toBeGreaterThanOrEqual(before);
  expect(clockOf([], {})().getTime()).toBeGreaterThanOrEqual(before);
});

it('finds the last value of an option', () => {
  expect(optionOf(['--api', 'a', '--api=b'], 'api')).toBe('b');
  expect(optionOf(['--apis', 'a'], 'api')).toBeUndefined();
});
