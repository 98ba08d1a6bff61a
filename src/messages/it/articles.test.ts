import { expect, it } from 'vitest';
import { al, dal, del } from './articles.ts';

it.each([
  ['1 gennaio 2025', 'al 1 gennaio 2025', 'dal 1 gennaio 2025'],
  ['8 marzo 2025', 'all’8 marzo 2025', 'dall’8 marzo 2025'],
  ['11 giugno 2025', 'all’11 giugno 2025', 'dall’11 giugno 2025'],
  ['18 giugno 2025', 'al 18 giugno 2025', 'dal 18 giugno 2025'],
])('goes by how the day of %s is read', (date, to, from) => {
  expect([al(date), dal(date)]).toEqual([to, from]);
  expect(del(date)).toBe(from.replace('da', 'de'));
});
