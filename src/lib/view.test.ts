import { expect, it } from 'vitest';
import { isoDate, parseDate } from './calendar.ts';
import { fitted, presetRange, presetsFor, yearsOf } from './view.ts';

const history = { from: parseDate('2018-01-01'), to: parseDate('2026-11-23') };
const view = (from: string, to: string, hourly = false) => ({
  ...{ from: parseDate(from), to: parseDate(to) },
  ...{ hourly, sensor: null },
});
const dates = ({ from, to }: { from: number; to: number }) => [isoDate(from), isoDate(to)];

it('keeps a view within the history, the right way round', () => {
  expect(dates(fitted(view('2026-12-24', '2017-05-05'), history, 'to'))).toEqual([
    '2018-01-01',
    '2026-11-23',
  ]);
});

it('draws hours for three months at most, else for four weeks at the end that was chosen', () => {
  expect(dates(fitted(view('2020-01-01', '2020-03-31', true), history, 'to'))).toEqual([
    '2020-01-01',
    '2020-03-31',
  ]);
  expect(dates(fitted(view('2018-01-01', '2020-03-31', true), history, 'to'))).toEqual([
    '2020-03-04',
    '2020-03-31',
  ]);
  expect(dates(fitted(view('2018-01-01', '2020-03-31', true), history, 'from'))).toEqual([
    '2018-01-01',
    '2018-01-28',
  ]);
});

it('needs the files of the local years that a range touches', () => {
  expect(yearsOf(view('2019-12-31', '2021-01-01'))).toEqual([2019, 2020, 2021]);
  expect(yearsOf(view('2020-01-01', '2020-12-31'))).toEqual([2020]);
});

it('offers ranges that end with the history and are no longer than it', () => {
  const [week] = presetsFor(true, history);
  expect(week && dates(presetRange(week, history))).toEqual(['2026-11-17', '2026-11-23']);
  const young = { from: parseDate('2026-09-01'), to: history.to };
  expect(presetsFor(false, young).map(({ label }) => label)).toEqual(['All']);
});
