import { expect, it } from 'vitest';
import { createFormat } from './format.ts';

const format = createFormat('en-GB');

it('never rounds a share up to all of it', () => {
  expect(format.share(1)).toBe('100%');
  expect(format.share(0.9999)).toBe('99%');
  expect(format.share(0.29)).toBe('29%');
});

it('signs a change, with a true minus', () => {
  expect(format.change(0.0324)).toBe('+3.2%');
  expect(format.change(-0.0324)).toBe('−3.2%');
  expect(format.change(0)).toBe('0.0%');
  expect(format.size(-0.0324)).toBe('3.2%');
});

it('writes a mean with a decimal where it would be much of it', () => {
  expect([0, 0.44, 9.94, 9.96, 1234.5].map(format.mean)).toEqual([
    '0.0',
    '0.4',
    '9.9',
    '10',
    '1,235',
  ]);
});

it('gives sizes of files in decimal units', () => {
  expect(format.bytes(12)).toBe('1 kB');
  expect(format.bytes(61_674)).toBe('62 kB');
  expect(format.bytes(22_830_000)).toBe('22.8 MB');
});

it('writes dates as UTC, whatever the zone of the machine', () => {
  expect(format.day(Date.UTC(2026, 10, 23))).toMatch(/^Monday,? 23 November 2026$/);
  expect(format.clock(Date.UTC(2026, 10, 23))).toBe('00:00');
});

it('says of two dates once what they have in common', () => {
  const between = (from: string, to: string) =>
    format.dates(Date.parse(from), Date.parse(to)).replace(/\s/g, ' ');
  expect(between('2023-03-01', '2023-03-20')).toBe('1 – 20 March 2023');
  expect(between('2022-12-28', '2023-01-03')).toBe('28 December 2022 – 3 January 2023');
  expect(between('2023-03-01', '2023-03-01')).toBe('1 March 2023');
});

it('writes the first of a month as the French do', () => {
  const french = createFormat('fr-FR');
  const [first, second] = [Date.UTC(2024, 2, 1), Date.UTC(2024, 2, 2)];
  expect(french.date(first)).toBe('1er mars 2024');
  expect(french.day(first)).toBe('vendredi 1er mars 2024');
  expect(french.dayOfMonth(first)).toBe('1er mars');
  expect(french.dates(first, second).replace(/\s/g, ' ')).toBe('1er–2 mars 2024');
  expect(french.date(second)).toBe('2 mars 2024');
  expect(french.month(first)).toBe('mars 2024');
  expect(createFormat('it-IT').date(first)).toBe('1 marzo 2024');
});
