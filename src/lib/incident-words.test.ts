import { expect, it } from 'vitest';
import { DOORS, incident } from '../testing/analysis.ts';
import { createFormat } from './format.ts';
import { incidentSentence, recentIncidents } from './incident-words.ts';

const format = createFormat('en-GB');
const sentence = (rest: Parameters<typeof incident>[0]) =>
  incidentSentence(incident(rest), { doors: DOORS, timeZone: 'Europe/Rome' }, format);

it('says which door, what, since when on its clock, and what was lost', () => {
  expect(sentence({})).toBe(
    'Galleria: nothing measured, since 28 June 2024, 09:00 (30 trading hours, about 420 visits not counted).',
  );
});

it('says from when to when of what is over, and of the whole store', () => {
  const closed = Date.parse('2024-06-28T08:00:00Z');
  expect(sentence({ sensor_id: null, closed, hours: 1, value: null })).toBe(
    'All doors: nothing measured, from 28 June 2024, 09:00 to 28 June 2024, 10:00 (1 trading hour).',
  );
});

it.each([
  ['dead', 420, null, 'zeros counted while people came'],
  ['flat', 12, null, 'the same count again and again (12)'],
  ['share', 12.7, 20, 'counts 12.7% of the store’s visits, before it was 20.0%'],
  ['clock', 1, null, 'its clock is 1 hour ahead of the other doors'],
  ['clock', -2, null, 'its clock is 2 hours behind the other doors'],
  [
    'failing',
    12.7,
    2,
    'fails more and more often: 12.7% of its trading hours failed in eight weeks, 2.0% in the year before',
  ],
  [
    'worn',
    30,
    null,
    'worth replacing: 30.0% of its trading hours failed in eight weeks, an unknown part in the year before',
  ],
] as const)('has words for %s', (kind, value, usual, words) => {
  expect(sentence({ kind, value, usual })).toContain(`Galleria: ${words}, since 28 June 2024`);
});

it('keeps what is open, and what ended in the last twelve months, the newest first', () => {
  const at = (opened: string, closed: string | null) =>
    incident({ opened: Date.parse(opened), closed: closed === null ? null : Date.parse(closed) });
  const old = at('2023-06-01', '2023-06-02');
  const [early, late] = [at('2023-08-01', '2023-08-02'), at('2024-05-01', '2024-05-02')];
  const open = at('2023-01-01', null);
  expect(recentIncidents([old, open, early, late], Date.parse('2024-07-01'))).toEqual({
    open: [open],
    over: [late, early],
  });
});
