import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { parseDate } from '../lib/calendar.ts';
import { canvas } from '../lib/canvas.ts';
import { yearDays } from '../lib/year-days.ts';
import { english } from '../testing/english.ts';
import { closed, day, days, unknown } from '../testing/rows.ts';
import { type CalendarSize, calendarHeatmap } from './calendar-heatmap.ts';

const words = { label: 'Visits of each day', description: 'A cell a day.' };
const language = english;

/** As many days from the middle of 2022 on; Sundays closed, two weeks lost, some days estimated, holidays. */
function draw(count: number, size: CalendarSize): SVGElement {
  const rows = days('2022-06-15', count, (date, n) => {
    if (n % 7 === 4) return closed(date);
    if (n >= 20 && n < 34) return unknown(date);
    if (n === 40) return day(date, null, { estimated: 3000, coverage: 0, status: 'missing' });
    if (n === 41) return day(date, 10, { estimated: 30, coverage: 0.5 });
    return day(date, Math.round(1500 + 900 * Math.sin(n * 1.7) + (n % 7) * 100));
  });
  const range = { from: rows[0]?.time ?? 0, to: rows.at(-1)?.time ?? 0 };
  const holidays = new Map([[parseDate('2022-07-14'), 'National Day']]);
  const { days: shown } = yearDays(rows, range, holidays);
  return calendarHeatmap(shown, { size, range, language, ...words }, canvas);
}

it.each(['narrow', 'wide'] as const)('draws some weeks, %s', async (size) => {
  const markup = draw(60, size).outerHTML.replaceAll('><', '>\n<');
  await expect(`${markup}\n`).toMatchFileSnapshot(`output/calendar-${size}.svg`);
});

it('has a strip a year where there is room, a half of one where there is none, and none without a day', () => {
  const years = (size: CalendarSize) =>
    [...draw(600, size).querySelectorAll('.year')].map(({ textContent }) => textContent);
  expect(years('wide')).toEqual(['2022', '2023', '2024']);
  expect(years('narrow')).toEqual(['2022', '2022', '2023', '2023', '2024']);
});

it('says what holidays brought, and days of which a count is estimated', () => {
  const titles = (size: CalendarSize) =>
    [...draw(60, size).querySelectorAll('title')].map((title) => title.textContent);
  expect(titles('wide')).toEqual([
    expect.stringMatching(/14 Jul, National Day: not measured$/),
    expect.stringMatching(/25 Jul: 3,000 visits, all of it estimated$/),
    expect.stringMatching(/26 Jul: 30 visits, part of it estimated$/),
  ]);
  expect(titles('narrow')).toEqual([]);
});

it('draws each day once, and marks what is estimated, unknown or a holiday', () => {
  const cells = (size: CalendarSize) =>
    [...draw(60, size).querySelectorAll('[class^=level], .closed, .unknown')]
      .map((path) => path.getAttribute('d')?.match(/z/g)?.length ?? 0)
      .reduce((sum, count) => sum + count, 0);
  expect([cells('narrow'), cells('wide')]).toEqual([60, 60]);
  const marks = [...draw(60, 'narrow').querySelectorAll('.hatches, .slashes, .crosses, .holidays')];
  expect(marks.map((mark) => mark.getAttribute('class'))).toEqual([
    ...['hatches', 'slashes', 'holidays', 'crosses on-deep'],
  ]);
});

it('stays light over three years: 4 kB with words, 3 kB without, gzip', () => {
  const weight = (size: CalendarSize) => gzipSync(draw(1096, size).outerHTML).length;
  expect(weight('wide')).toBeLessThan(4_000);
  expect(weight('narrow')).toBeLessThan(3_000);
});

it('obeys a strict content policy', () => {
  expect(draw(60, 'wide').querySelector('style, script, [style]')).toBeNull();
});
