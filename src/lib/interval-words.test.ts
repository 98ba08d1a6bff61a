import { expect, it } from 'vitest';
import { parseDate } from './calendar.ts';
import { createFormat } from './format.ts';
import { dateSpan, percent, percentSpan } from './interval-words.ts';

const format = createFormat('en-GB');
const between = (from: string, to: string) => dateSpan(parseDate(from), parseDate(to), format);

it('writes percents with their sign, and a dash for what is not known', () => {
  expect([3.14, -0.04, 0, null].map((value) => percent(value, format))).toEqual([
    '+3.1%',
    '0.0%',
    '0.0%',
    '–',
  ]);
  expect(percentSpan({ low: -4, high: 1.71 }, format)).toBe('−4.0% to +1.7%');
  expect(percentSpan({ low: null, high: null }, format)).toBe('–');
});

it('says the year of two dates once where it is the same', () => {
  expect(between('2023-03-01', '2023-03-20')).toBe('1 March to 20 March 2023');
  expect(between('2022-12-28', '2023-01-03')).toBe('28 December 2022 to 3 January 2023');
  expect(between('2023-03-01', '2023-03-01')).toBe('1 March 2023');
});
