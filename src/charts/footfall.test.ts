import { expect, it } from 'vitest';
import { canvas } from '../lib/canvas.ts';
import { columnsOf } from '../lib/columns.ts';
import { createFormat } from '../lib/format.ts';
import { dailyPicture, hourlyPicture, type Picture } from '../lib/picture.ts';
import { allOf } from '../lib/points.ts';
import { closed, day, days, hours, unknown } from '../testing/rows.ts';
import { footfallChart } from './footfall.ts';

const format = createFormat('en-GB');
const words = {
  ...{ unit: 'Visits a day', label: 'Rome', description: 'A dot a day.' },
  gapWords: { closed: 'closed', unmeasured: 'not measured' },
};
const draw = (picture: Picture, size: 'narrow' | 'wide' = 'narrow') =>
  footfallChart(picture, { size, format, ...words }, canvas);

/** Three years: Sundays and a long closure, an outage, estimates, a summer dip. */
const history = days('2024-01-01', 1000, (date, n) => {
  if (n % 7 === 6 || (n > 300 && n < 340)) return closed(date);
  if (n > 500 && n < 520) return unknown(date);
  const visits = Math.round(400 + 200 * Math.cos(n / 58) + (n % 7) * 20);
  if (n % 89 === 0) return day(date, null, { estimated: visits, coverage: 0, status: 'missing' });
  if (n % 97 === 0) return day(date, visits / 2, { estimated: visits, coverage: 0.5 });
  return day(date, visits);
});
const range = { from: history[0]?.time ?? 0, to: history.at(-1)?.time ?? 0 };
const picture = dailyPicture(columnsOf(history), range);

it.each(['narrow', 'wide'] as const)('draws a history, %s', async (size) => {
  const markup = draw(picture, size).outerHTML.replaceAll('><', '>\n<');
  await expect(`${markup}\n`).toMatchFileSnapshot(`output/history-${size}.svg`);
});

it('draws hours', async () => {
  const rows = hours('2024-10-24T22:00:00Z', 97, (n) => (n < 51 ? 2 : 1)).map((row) => {
    const hour = (row.local / 3_600_000) % 24;
    const isOpen = hour >= 8 && hour < 18;
    const visits = isOpen ? Math.round(30 + 20 * Math.sin(hour)) : null;
    return { ...row, visits, estimated: visits, trading: isOpen };
  });
  const hourly = hourlyPicture(columnsOf(rows), {
    from: Date.UTC(2024, 9, 25),
    to: Date.UTC(2024, 9, 28),
  });
  const svg = draw(hourly);
  expect(svg.querySelector('.area')?.getAttribute('d')?.match(/M/g)).toHaveLength(4);
  const markup = svg.outerHTML.replaceAll('><', '>\n<');
  await expect(`${markup}\n`).toMatchFileSnapshot('output/hours.svg');
});

it('draws a dot a measured day, a ring or a cross for an estimate, and nothing where nothing is known', () => {
  const svg = draw(picture);
  const marks = (name: string) =>
    svg
      .querySelector(`.${name}`)
      ?.getAttribute('d')
      ?.match(/h0|a|l/g)?.length ?? 0;
  const drawn = allOf(picture.points).filter(({ value }) => value !== null);
  const expected = (wanted: string) => drawn.filter(({ mark }) => mark === wanted).length;
  expect(marks('dots')).toBe(expected('point'));
  expect(marks('rings') / 2).toBe(expected('guessed'));
  expect(marks('crosses') / 2).toBe(expected('estimated'));
  expect(expected('guessed')).toBeGreaterThan(5);
  expect(expected('estimated')).toBeGreaterThan(5);
  expect(drawn.length).toBeLessThan(picture.points.length);
});

it('shades a closure and an outage, and breaks the line there', () => {
  const svg = draw(picture);
  expect(svg.querySelectorAll('.gap')).toHaveLength(2);
  expect(svg.querySelector('.line')?.getAttribute('d')?.match(/M/g)?.length).toBe(3);
});

it('says in a band what it is, in the words that it is given', () => {
  const [from, to] = [history[290]?.time ?? 0, history[530]?.time ?? 0];
  const near = dailyPicture(columnsOf(history), { from, to });
  const gapWords = { closed: 'zu', unmeasured: 'fehlt' };
  const svg = footfallChart(near, { size: 'wide', format, ...words, gapWords }, canvas);
  const said = [...svg.querySelectorAll('.gap-word text')].map(({ textContent }) => textContent);
  expect(said).toEqual(['zu', 'fehlt']);
});

it('writes names over all that is drawn', () => {
  const months = { from: history[280]?.time ?? 0, to: history[360]?.time ?? 0 };
  const occasions = { '2024-12-25': 'Christmas Day' };
  const svg = draw(dailyPicture(columnsOf(history), months, { before: true, occasions }));
  const names = [...svg.children].map((part) => part.getAttribute('class'));
  expect(names.slice(names.indexOf('line'))).toEqual(['line', 'gap-word', 'occasion', 'ending']);
});

it('draws the year before as a ghost, and marks named days of a range that is short enough', () => {
  const weeks = { from: history[900]?.time ?? 0, to: history[960]?.time ?? 0 };
  const occasions = { '2026-07-01': 'Ferragosto', '2026-07-04': 'Palio', '2024-01-05': 'Long ago' };
  const drawn = draw(dailyPicture(columnsOf(history), weeks, { before: true, occasions }), 'wide');
  expect(drawn.querySelectorAll('.ghost')).toHaveLength(1);
  expect(drawn.querySelectorAll('.occasion path')).toHaveLength(2);
  expect(drawn.querySelector('.occasion text')?.textContent).toBe('Ferragosto');
  expect(
    draw(dailyPicture(columnsOf(history), range, { occasions })).querySelector('.occasion'),
  ).toBeNull();
});

it('draws a change below and above the line of no change', () => {
  const rows = days('2024-01-01', 40, (date, n) => day(date, n % 2 ? 50 : 200, { baseline: 100 }));
  const from = rows[0]?.time ?? 0;
  const svg = draw(
    dailyPicture(columnsOf(rows), { from, to: rows[39]?.time ?? 0 }, { measure: 'change' }),
  );
  const labels = [...svg.querySelectorAll('.axis [text-anchor=end] text')];
  expect(labels.map(({ textContent }) => textContent)).toEqual([
    ...['−40%', '−20%', '0%', '+20%', '+40%', '+60%', '+80%', '+100%'],
  ]);
});

it('draws years of hours with a few points a pixel column', () => {
  const rows = hours('2020-01-01T00:00:00Z', 40_000, () => 0);
  const { local } = rows[39_999] ?? { local: 0 };
  const all = hourlyPicture(columnsOf(rows), { from: Date.UTC(2020, 0, 1), to: local });
  expect(draw(all).querySelector('.line')?.getAttribute('d')?.match(/L/g)?.length).toBeLessThan(
    4 * 2 * 360,
  );
});

it('obeys a strict content policy and has a name', () => {
  const svg = draw(picture);
  expect(svg.querySelector('style, script, [style]')).toBeNull();
  expect(svg.getAttribute('role')).toBe('img');
  expect(svg.getAttribute('aria-label')).toBe('Rome');
  expect(svg.querySelector('desc')?.textContent).toBe('A dot a day.');
});

it('draws a store of one day', () => {
  const one = [day('2024-01-01', 0)];
  const svg = draw(
    dailyPicture(columnsOf(one), { from: one[0]?.time ?? 0, to: one[0]?.time ?? 0 }),
  );
  expect(svg.outerHTML).not.toContain('NaN');
});

it('draws a history of which nothing is known', () => {
  const rows = days('2024-01-01', 100, unknown);
  const svg = draw(
    dailyPicture(columnsOf(rows), { from: rows[0]?.time ?? 0, to: rows[99]?.time ?? 0 }),
  );
  expect(svg.outerHTML).not.toContain('NaN');
});
