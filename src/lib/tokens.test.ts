import { expect, it } from 'vitest';
import { colour } from './tokens.ts';

it('reads both colours of a token, and knows no other', () => {
  expect(colour('paper', 'light')).toMatch(/^#f/);
  expect(colour('paper', 'dark')).toMatch(/^#1/);
  expect(() => colour('gold', 'light')).toThrow('no colour "gold"');
});
