import { expect, it } from 'vitest';
import { CATALOGUE } from '../messages/catalogue.ts';
import { de } from '../messages/de.ts';
import { it as italian } from '../messages/it.ts';
import { english } from '../testing/english.ts';
import { closed, day, days, unknown } from '../testing/rows.ts';
import { summary } from '../testing/store.ts';
import { briefFinding, description, finding, storeSubject } from './finding.ts';
import { type Language, speak } from './language.ts';
import type { Summary } from './summary.ts';

const language = english;
const german = speak('de-DE', de);
const END = '2026-11-23';

const storeFinding = (shop: Summary, speaker: Language) =>
  finding(storeSubject(shop), shop, speaker);

/** A store of so many visits a day in 2024, in 2025 and since then. */
const years = (first: number, second: number, now: number, coverage = 1) =>
  summary(
    days('2024-01-01', 1058, (date) => {
      const visits = date < '2025' ? first : date < '2025-11-25' ? second : now;
      return day(date, visits, date < '2025' ? { coverage } : {});
    }),
    END,
    { opened_on: '2024-01-01' },
  );

it.each([
  ['a decline', years(100, 80, 90), '10.0% fewer than in 2024, its busiest full calendar year'],
  ['a record', years(90, 80, 99), '10.0% more than in 2024, its busiest full calendar year'],
  ['a tie', years(100, 80, 99.5), 'about as many as in 2024, its busiest full calendar year'],
  [
    'two best years',
    years(100, 100.9, 90),
    '10.0% fewer than in 2024, one of its busiest full calendar years',
  ],
])('compares the last 52 weeks with the best year: %s', (_, shop, words) => {
  const { average } = shop.year.now;
  expect(storeFinding(shop, language)).toBe(
    `Roma Via del Corso had ${language.count(average ?? 0)} visits on an average open day in the 52 weeks to 23 November 2026, ${words} by that average.`,
  );
});

it('leaves years out that were poorly measured, and ranks no single one', () => {
  expect(storeFinding(years(200, 100, 90, 0.5), language)).toMatch(
    /^Roma Via del Corso had 90 visits on .* 23 November 2026, 9\.\d% fewer than in 2025\.$/,
  );
});

const young = (make: (date: string) => ReturnType<typeof day>) =>
  storeFinding(summary(days('2026-11-01', 23, make), END, { opened_on: '2026-11-01' }), language);

it('says of a young store what there is, from its opening', () => {
  expect(young((date) => day(date, 10))).toBe(
    'Roma Via del Corso had 10 visits on an average open day from its opening to 23 November 2026.',
  );
});

it('tells a closed store from one that was not measured', () => {
  expect(young(closed)).toMatch(/^Roma Via del Corso was closed from its opening to/);
  expect(young(unknown)).toMatch(/^Nothing is known of Roma Via del Corso from its opening to/);
});

it.each(['en', 'fr', 'de', 'es', 'it'] as const)('fits where pages are listed: %s', (code) => {
  const speaker = speak(code, CATALOGUE[code]);
  const shop = years(11_000, 11_010, 12_345);
  const subject = (name: string) => ({ name, start: 'opening' }) as const;
  const brief = (name: string) => briefFinding(subject(name), shop, speaker);
  expect(brief('London Oxford Street')).toMatch(/^London Oxford Street .*12[.,\s]?345.* 2025\.$/);
  expect(finding(subject('London Oxford Street'), shop, speaker).length).toBeGreaterThan(160);
  for (const name of ['London Oxford Street', 'Gotham & Sons Department Store, New York'])
    expect(brief(name).length).toBeLessThanOrEqual(160);
});

it('names the busiest and the quietest month', () => {
  const rows = days('2025-12-01', 90, (date) => day(date, date < '2026-01-01' ? 90 : 40));
  expect(description(summary(rows, '2026-02-28'), language)).toBe(
    'Visits a day from 1 December 2025 to 28 February 2026. The busiest month was December 2025 (90 on an average open day), the quietest January 2026 (40 on an average open day).',
  );
});

it('is said in the order of other languages', () => {
  expect(storeFinding(years(100, 80, 90), german)).toMatch(
    /^Roma Via del Corso hatte in den 52 Wochen bis zum 23\. November 2026 im Durchschnitt 90 Besuche je Öffnungstag, 10,0\u00a0% weniger als 2024, nach diesem Maß dem stärksten vollen Kalenderjahr\.$/,
  );
  const rows = days('2025-12-08', 83, (date) => day(date, date < '2026-01-01' ? 90 : 40));
  expect(description(summary(rows, '2026-02-28'), speak('it-IT', italian))).toMatch(
    /^Visite al giorno dall’8 dicembre 2025 al 28 febbraio 2026\. Il mese più frequentato è stato dicembre 2025 \(90 /,
  );
});
