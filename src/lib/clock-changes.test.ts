import { expect, it } from 'vitest';
import { isoDate, parseDate } from './calendar.ts';
import { clockChanges } from './clock-changes.ts';

const of = (zone: string, from: string, to: string) =>
  [...clockChanges(zone, { from: parseDate(from), to: parseDate(to) })].map(
    ([date, hours]) => `${isoDate(date)} ${hours}`,
  );

it('finds the days of 23 and of 25 hours', () => {
  expect(of('Europe/Paris', '2023-03-26', '2024-10-26')).toEqual([
    '2023-03-26 23',
    '2023-10-29 25',
    '2024-03-31 23',
  ]);
  expect(of('America/New_York', '2024-01-01', '2024-12-31')).toEqual([
    '2024-03-10 23',
    '2024-11-03 25',
  ]);
  expect(of('Australia/Lord_Howe', '2024-01-01', '2024-05-01')).toEqual(['2024-04-07 24.5']);
});

it('finds none where clocks stay', () => {
  expect(of('Asia/Tokyo', '2020-01-01', '2024-12-31')).toEqual([]);
});
