import { expect, it } from 'vitest';
import { sensorDaily } from '../testing/arrow.ts';
import { DAY, isoDate, parseDate } from './calendar.ts';
import { createFormat } from './format.ts';
import { readRows } from './rows.ts';

const written = Array.from({ length: 500 }, (_, n) => ({
  sensor: n < 250 ? 'paris-01' : 'paris-02',
  date: isoDate(parseDate('2024-01-01') + (n % 250) * DAY),
  visits: n % 50 === 7 ? null : (n * 37) % 900,
}));
const bytes = sensorDaily(written);

it('reads the rows of one sensor, in order', () => {
  const rows = readRows(bytes)('paris-02');
  expect(rows).toHaveLength(250);
  expect(rows[0]).toMatchObject({ time: parseDate('2024-01-01'), visits: written[250]?.visits });
  expect(rows.map(({ visits }) => visits)).toEqual(written.slice(250).map(({ visits }) => visits));
  expect(readRows(bytes)('paris-03')).toEqual([]);
});

it('keeps null apart from zero', () => {
  const [zero, lost] = readRows(
    sensorDaily([
      { sensor: 'a', date: '2024-01-01', visits: 0 },
      { sensor: 'a', date: '2024-01-02', visits: null },
    ]),
  )('a');
  expect([zero?.visits, lost?.visits]).toEqual([0, null]);
});

it('reads a share as the decimal that was written, not as the float32 below it', () => {
  const shares = Array.from({ length: 100 }, (_, n) => n / 100);
  const rows = readRows(
    sensorDaily(
      shares.map((coverage, n) => ({
        ...{ sensor: 'a', visits: 5, coverage },
        date: isoDate(parseDate('2024-01-01') + n * DAY),
      })),
    ),
  )('a');
  expect(rows.map(({ coverage }) => coverage)).toEqual(shares);
  const { share } = createFormat('en-GB');
  expect(rows.map(({ coverage }) => share(coverage ?? 0))).toEqual(shares.map((_, n) => `${n}%`));
});

it('takes a door for open when another one of the store counted', () => {
  const lost = { sensor: 'a', visits: null, estimated: 100, baseline: 900 };
  const read = readRows(
    sensorDaily([
      { ...lost, date: '2025-12-24' },
      { ...lost, date: '2025-12-25' },
      { sensor: 'b', date: '2025-12-24', visits: 3 },
    ]),
  );
  expect(read('a').map(({ trading }) => trading)).toEqual([true, false]);
});
