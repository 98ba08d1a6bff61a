import { expect, it } from 'vitest';
import { de } from '../messages/de.ts';
import { fr } from '../messages/fr.ts';
import { change, DOORS } from '../testing/analysis.ts';
import { english } from '../testing/english.ts';
import { parseDate } from './calendar.ts';
import { changeSentence, lastChangeSentence } from './change-words.ts';
import { speak } from './language.ts';

const language = english;
/** A range of dates has narrow spaces. */
const plain = (text: string) => text.replace(/\s/g, ' ');
const sentence = (rest: Parameters<typeof change>[0]) =>
  plain(changeSentence(change(rest), DOORS, language));
const near = (event: Parameters<typeof change>[0]) =>
  sentence({ ...event, event_date: parseDate('2023-03-08') })
    .split('. ')
    .at(-1);
const AT_DOOR = {
  event_kind: 'door',
  event: 'said in English',
  event_date: parseDate('2023-03-08'),
  event_sensor_id: 'rome-02',
} as const;

it('says when the level changed, from what to what, and how sure both are', () => {
  expect(sentence({})).toBe(
    '12 March 2023 (95% interval 1 – 20 March 2023): the level fell from 512 to 430 visits an average trading day, −16.0% (95% interval −20.1% to −11.8%). Nothing is known to have happened then.',
  );
  const day = parseDate('2023-03-12');
  expect(sentence({ earliest: day, latest: day, after: 600, change_pct: 17.1 })).toMatch(
    /^12 March 2023 \(to the day\): the level rose from 512 to 600 visits/,
  );
});

it('says how the pace changed, as far as it is known', () => {
  const at = 'at 430 visits an average trading day. Nothing';
  expect(sentence({ kind: 'pace' })).toContain(
    `: the pace changed from +2.2% to −5.1% a year, ${at}`,
  );
  expect(sentence({ kind: 'pace', pace_before: null })).toContain(
    `: the pace changed to −5.1% a year, ${at}`,
  );
  expect(sentence({ kind: 'pace', pace_after: null })).toContain(
    `: the pace changed from +2.2% a year, ${at}`,
  );
  expect(sentence({ kind: 'pace', pace_before: null, pace_after: null })).toContain(
    `: the pace changed, ${at}`,
  );
});

it('names what happened about then', () => {
  expect(near({ event_kind: 'annotation', event: 'Street works' })).toBe(
    'About then: “Street works” (owner’s note, 8 March 2023).',
  );
  expect(near({ event_kind: 'closure', event: 'closed' })).toBe(
    'About then: a closure from 8 March 2023.',
  );
  expect(near({ event_kind: 'holiday', event: 'Women’s Day' })).toBe(
    'About then: Women’s Day, 8 March 2023.',
  );
  const outage = { event_kind: 'outage', event: 'said in English' } as const;
  expect(near({ ...outage, event_sensor_id: 'rome-02' })).toBe(
    'About then: an outage from 8 March 2023 (Cortile).',
  );
  expect(near(outage)).toBe('About then: an outage from 8 March 2023 (all doors).');
  expect(near({ ...AT_DOOR, event_change: 'added' })).toBe(
    'About then: Cortile counted for the first time, 8 March 2023.',
  );
  expect(near({ ...AT_DOOR, event_change: 'removed' })).toBe(
    'About then: Cortile no longer counted, 8 March 2023.',
  );
});

it('tells the last change, or that there was none', () => {
  const last = change({ date: parseDate('2024-01-07'), event: null });
  expect(plain(lastChangeSentence([change(), last], DOORS, language))).toBe(
    'The last change came on 7 January 2024 (95% interval 1 – 20 March 2023): the level fell from 512 to 430 visits an average trading day, −16.0% (95% interval −20.1% to −11.8%).',
  );
  expect(lastChangeSentence([], DOORS, language)).toBe('No lasting change of the level was found.');
});

it('says it in German and French', () => {
  const [german, french] = [speak('de-DE', de), speak('fr-FR', fr)];
  const came = change({ ...AT_DOOR, event_change: 'added' });
  expect(plain(changeSentence(came, DOORS, german))).toBe(
    '12. März 2023 (95-%-Intervall 1.–20. März 2023): Das Niveau fiel von 512 auf 430 Besuche an einem durchschnittlichen Öffnungstag, −16,0 % (95-%-Intervall −20,1 % bis −11,8 %). Um diese Zeit: erste Zählung am Eingang „Cortile“, 8. März 2023.',
  );
  expect(plain(changeSentence(change({ kind: 'pace' }), DOORS, french))).toBe(
    '12 mars 2023 (intervalle à 95 % : 1er–20 mars 2023) : le rythme a changé de +2,2 % à −5,1 % par an, à 430 visites par jour d’ouverture moyen. Aucun événement n’est connu à cette date.',
  );
});
