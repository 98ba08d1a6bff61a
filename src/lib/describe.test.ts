import { expect, it } from 'vitest';
import { de } from '../messages/de.ts';
import { fr } from '../messages/fr.ts';
import { english } from '../testing/english.ts';
import { closed, day, hours } from '../testing/rows.ts';
import { columnsOf } from './columns.ts';
import { describe } from './describe.ts';
import { speak } from './language.ts';
import type { Measure } from './measure.ts';
import { dailyPicture, hourlyPicture } from './picture.ts';
import { pointAt, someOf } from './points.ts';
import type { Row } from './rows.ts';

const language = english;
const DAYS = { by: 'day', measure: 'estimated' } as const;

function said(row: Row, speaker = language) {
  const point = pointAt(dailyPicture(columnsOf([row]), { from: row.time, to: row.time }).points, 0);
  return point && describe(point, DAYS, speaker);
}

it('says what was counted', () => {
  expect(said(day('2026-11-23', 4310))).toEqual({
    when: expect.stringMatching(/^Monday,? 23 November 2026$/),
    count: '4,310 visits',
    ...{
      note: '',
      usual: 'Mean of four weeks: 4,310; measured 0.0% against it',
      before: '',
      occasion: '',
    },
  });
  expect(said(day('2026-11-23', 1))?.count).toBe('1 visit');
  expect(said(day('2026-11-23', 0))?.count).toBe('0 visits');
});

it('says how much of it is estimated', () => {
  const row = day('2026-11-23', 4000, { estimated: 4310, coverage: 0.93, status: 'partial' });
  expect(said(row)).toMatchObject({
    count: '4,310 visits',
    note: '4,000 counted, 310 estimated; 93% of the hours measured',
  });
});

it('knows nothing of the zero of a dead counter that cannot be estimated', () => {
  expect(said(day('2026-11-23', 0, { estimated: null }))).toMatchObject({
    count: 'No count',
    note: 'nothing was measured',
  });
});

it('tells closed from not measured', () => {
  expect(said(closed('2026-11-22'))?.count).toBe('Closed');
  const lost = day('2026-11-23', null, { estimated: 4310, coverage: 0, status: 'missing' });
  expect(said(lost)).toMatchObject({
    count: '4,310 visits',
    note: 'nothing was measured: all of it estimated',
  });
  expect(said({ ...lost, status: 'failed', estimated: null })).toMatchObject({
    count: 'No count',
    note: 'the sensor failed',
  });
});

it('tells the two hours apart that a clock change gives one name', () => {
  // Europe/Paris, 2024-10-27: at 01:00 UTC the clock goes back from 03:00 to 02:00.
  const rows = hours('2024-10-26T22:00:00Z', 25, (n) => (n < 3 ? 2 : 1));
  const midnight = Date.UTC(2024, 9, 27);
  const { points } = hourlyPicture(columnsOf(rows), { from: midnight, to: midnight });
  expect(
    someOf(points, 2, 4).map(
      (point) => describe(point, { by: 'hour', measure: 'estimated' }, language).when,
    ),
  ).toEqual(['Sun, 27 Oct 2024, 02:00 UTC+2', 'Sun, 27 Oct 2024, 02:00 UTC+1']);
  expect(points).toHaveLength(25);
});

it.each([
  [5.5, 'Mon, 1 Jan 2024, 17:30 UTC+5:30'],
  [-3.5, 'Mon, 1 Jan 2024, 08:30 UTC−3:30'],
])('says how far a clock that is not whole hours from UTC is from it: %d', (offset, words) => {
  const columns = columnsOf(hours('2024-01-01T12:00:00Z', 1, () => offset));
  const date = Date.UTC(2024, 0, 1);
  const { points } = hourlyPicture(columns, { from: date, to: date });
  const [point] = someOf(points, 0, 1);
  expect(point && describe(point, { by: 'hour', measure: 'estimated' }, language).when).toBe(words);
});

it('says what a week or a month is, and what it was a year before', () => {
  const row = day('2026-11-23', 4310, { baseline: 4000 });
  const point = pointAt(dailyPicture(columnsOf([row]), { from: row.time, to: row.time }).points, 0);
  if (!point) throw new Error('There is no point.');
  const before = { ...point, before: 5000, occasion: 'clock change, 25 hours' };
  expect(describe(before, { by: 'week', measure: 'estimated' }, language)).toEqual({
    ...{
      when: expect.stringMatching(/^23\s?–\s?29 November 2026$/),
      occasion: 'clock change, 25 hours',
      count: '4,310 visits',
    },
    ...{
      note: '',
      usual: 'Mean of four weeks: 4,000; measured +7.7% against it',
      before: 'A year before: 5,000',
    },
  });
  expect(describe(point, { by: 'month', measure: 'estimated' }, language).when).toBe(
    'November 2026',
  );
});

it('says the measure that is shown', () => {
  const row = day('2026-11-23', 4000, { estimated: 4310, coverage: 0.93, baseline: 5000 });
  const say = (measure: Measure, of = row) => {
    const { points } = dailyPicture(columnsOf([of]), { from: of.time, to: of.time }, { measure });
    const point = pointAt(points, 0);
    return point && describe(point, { by: 'day', measure }, language);
  };
  expect(say('counted')).toMatchObject({
    count: '4,000 visits',
    note: '93% of the hours measured',
  });
  expect(say('usual')).toMatchObject({ count: 'Mean of four weeks: 5,000 visits', note: '' });
  expect(say('change')?.count).toBe('Measured −20.0% against the mean of four weeks');
  expect(say('change', { ...row, baseline: null })).toMatchObject({
    count: 'No count',
    note: 'nothing to compare with',
  });
});

it('says it in other languages', () => {
  const row = day('2026-11-23', 4000, { estimated: 4310, coverage: 0.93, baseline: 5000 });
  expect(said(row, speak('de-DE', de))).toMatchObject({
    when: 'Montag, 23. November 2026',
    count: '4.310 Besuche',
    note: expect.stringMatching(/^4.000 gezählt, 310 geschätzt; 93\s% der Stunden gemessen$/),
    usual: expect.stringMatching(/^Vierwochenmittel: 5.000; gemessen −20,0\s% dagegen$/),
  });
  expect(said(day('2026-11-23', 0), speak('fr-FR', fr))?.count).toBe('0 visite');
});
