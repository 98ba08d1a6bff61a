import { expect, it } from 'vitest';
import { english } from '../testing/english.ts';
import { percent, percentSpan } from './interval-words.ts';

const language = english;

it('writes percents with their sign, and a dash for what is not known', () => {
  expect([3.14, -0.04, 0, null].map((value) => percent(value, language))).toEqual([
    '+3.1%',
    '0.0%',
    '0.0%',
    '–',
  ]);
  expect(percentSpan({ low: -4, high: 1.71 }, language)).toBe('−4.0% to +1.7%');
  expect(percentSpan({ low: null, high: null }, language)).toBe('–');
});
