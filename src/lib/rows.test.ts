import { expect, it } from 'vitest';
import { sensorDaily } from '../testing/arrow.ts';
import { DAY, isoDate, parseDate } from './calendar.ts';
import { readRows } from './rows.ts';
import { unzstd as inBrowser } from './zstd.browser.ts';
import { unzstd as inNode } from './zstd.ts';

const written = Array.from({ length: 500 }, (_, n) => ({
  sensor: n < 250 ? 'paris-01' : 'paris-02',
  date: isoDate(parseDate('2024-01-01') + (n % 250) * DAY),
  visits: n % 50 === 7 ? null : (n * 37) % 900,
}));
const bytes = sensorDaily(written);

it('reads the rows of one sensor, in order', () => {
  const rows = readRows(bytes, inNode)('paris-02');
  expect(rows).toHaveLength(250);
  expect(rows[0]).toMatchObject({ time: parseDate('2024-01-01'), visits: written[250]?.visits });
  expect(rows.map(({ visits }) => visits)).toEqual(written.slice(250).map(({ visits }) => visits));
  expect(readRows(bytes, inNode)('paris-03')).toEqual([]);
});

it('reads the same in the browser as at build', () => {
  expect(readRows(bytes, inBrowser)('paris-01')).toEqual(readRows(bytes, inNode)('paris-01'));
});

it('keeps null apart from zero', () => {
  const [zero, lost] = readRows(
    sensorDaily([
      { sensor: 'a', date: '2024-01-01', visits: 0 },
      { sensor: 'a', date: '2024-01-02', visits: null },
    ]),
    inNode,
  )('a');
  expect([zero?.visits, lost?.visits]).toEqual([0, null]);
});
