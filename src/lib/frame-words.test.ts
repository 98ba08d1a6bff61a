import { expect, it } from 'vitest';
import { english } from '../testing/english.ts';
import { store } from '../testing/store.ts';
import { parseDate } from './calendar.ts';
import { ageWords, behindWords, lateWords } from './frame-words.ts';

const language = english;
const AS_OF = Date.parse('2026-11-24T02:00:00Z');
const behind = (name: string) => ({
  store: store({ name, city: name }),
  since: parseDate('2026-11-20'),
});

it('says how old the data is, and when it should be newer', () => {
  expect(ageWords(AS_OF, language)).toBe('Data up to Tuesday, 24 November 2026, 02:00 UTC');
  expect(lateWords(AS_OF, language)).toContain('ends on Tuesday, 24 November 2026, 02:00 UTC.');
});

it('names the stores of which nothing arrives, not all of many', () => {
  expect(behindWords([], language)).toBeNull();
  expect(behindWords([behind('Roma')], language)).toBe(
    'Nothing has been measured at Roma since Friday, 20 November 2026.',
  );
  expect(behindWords(['A', 'B', 'C', 'D', 'E', 'F'].map(behind), language)).toBe(
    'Nothing is being measured at A (since 20 November 2026), B (since 20 November 2026), C (since 20 November 2026), D (since 20 November 2026) and 2 more.',
  );
});
