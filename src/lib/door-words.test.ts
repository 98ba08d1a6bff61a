import { expect, it } from 'vitest';
import { de } from '../messages/de.ts';
import { fr } from '../messages/fr.ts';
import { trend } from '../testing/analysis.ts';
import { doors, sensor } from '../testing/door.ts';
import { english } from '../testing/english.ts';
import { day, days, unknown } from '../testing/rows.ts';
import { lastDayOf } from './door.ts';
import {
  barelyUsed,
  doorCells,
  doorFacts,
  doorsDescription,
  doorsFinding,
  shareSentence,
} from './door-words.ts';
import { speak } from './language.ts';

const language = english;
const END = '2025-12-31';
const steady = (visits: number, from = '2024-01-01', count = 731) =>
  days(from, count, (date) => day(date, visits));
const named = (visits: Readonly<Record<string, number>>) =>
  doors(
    Object.entries(visits).map(([name, count]) => [sensor(name), steady(count)] as const),
    END,
  );
const one = (all: ReturnType<typeof doors>, name: string) => {
  const door = all.find((candidate) => candidate.sensor.name === name);
  if (!door) throw new Error(`There is no door ${name}.`);
  return door;
};
const cells = (all: ReturnType<typeof doors>, name: string, trends = [trend()]) =>
  doorCells(one(all, name), { trends, last: lastDayOf(all) }, language);

it('says where a door is, and since when or how long it was counted', () => {
  const all = doors(
    [
      [sensor('Corso'), steady(30)],
      [sensor('Cortile', { removed_on: '2025-07-01' }), steady(10, '2024-01-01', 547)],
      [sensor('Galleria', { installed_on: '2026-02-01' }), []],
    ],
    END,
  );
  expect(all.map((door) => doorFacts(door, language))).toEqual([
    'A door of Roma Via del Corso, counted since 1 January 2019. Its sensor is corso.',
    'A door of Roma Via del Corso, counted from 1 January 2019 to 30 June 2025. Its sensor is cortile.',
    'A door of Roma Via del Corso, to be counted from 1 February 2026; no day of it is in the data. Its sensor is galleria.',
  ]);
});

it('ranks a door among the others', () => {
  const all = named({ Corso: 60, Galleria: 30, Cortile: 10 });
  const told = (name: string) => shareSentence(one(all, name), all, language);
  expect(told('Corso')).toBe(
    'In the 52 weeks to 31 December 2025 it had 60.0% of the visits: the busiest of 3 doors.',
  );
  expect(told('Cortile')).toMatch(/it had 10\.0% of the visits: number 3 of 3 doors\.$/);
  const alone = named({ Corso: 60 });
  expect(shareSentence(one(alone, 'Corso'), alone, language)).toBe('');
});

it.each([
  ['a few doors', { Corso: 60, Galleria: 40 }, 'Corso has 60.0% of the visits'],
  [
    'many doors',
    { A: 30, B: 30, C: 10, D: 10, E: 10, F: 10 },
    'A has 30.0% of the visits, the 2 busiest of 6 doors more than half',
  ],
  ['the only door', { Corso: 60 }, 'Corso is the only door'],
  ['doors without visits', { Corso: 0, Galleria: 0 }, /^Too little is known of the doors/],
])('finds the busiest of %s', (_, visits, words) => {
  const finding = doorsFinding(named(visits), language);
  expect(finding).toMatch(words);
});

it('says what is compared: new doors over their own days, poorly known ones not', () => {
  const all = doors(
    [
      [sensor('Corso'), steady(30)],
      [sensor('Galleria', { installed_on: '2025-12-01' }), steady(10, '2025-12-01', 31)],
      [sensor('Cortile'), days('2024-01-01', 731, unknown)],
    ],
    END,
  );
  expect(doorsDescription(all, language)).toBe(
    'What part of the visits came through each door in the 52 weeks to 31 December 2025, on the days on which something is known of all that are compared. A door that is new is compared over its own days. Too little is known to compare Cortile with the others.',
  );
  expect(cells(all, 'Galleria')).toMatchObject({
    ...{ since: 'since 1 December 2025', share: '25.0%', average: '10' },
    ...{ change: 'not compared', why: 'not there a year before' },
  });
  expect(cells(all, 'Cortile')).toMatchObject({
    ...{ since: '', share: '–', average: '–', measured: '0%' },
    ...{ change: 'not compared', why: '0% measured' },
  });
});

it('names the doors that hardly anyone uses', () => {
  expect(barelyUsed(named({ Corso: 9965, Galleria: 32, Cortile: 3 }), language)).toEqual([
    'Galleria has 0.3% of the visits: 32 on an average open day.',
    'Cortile has less than 0.1% of the visits: 3 on an average open day.',
  ]);
});

it('tells a door in a row: its share, its open day, its year before, its trend', () => {
  const growing = days('2024-01-01', 731, (date) => day(date, date < '2025-01-02' ? 20 : 30));
  const all = doors(
    [
      [sensor('Corso'), growing],
      [sensor('Galleria'), steady(10)],
    ],
    END,
  );
  expect(cells(all, 'Corso', [trend(), trend({ sensor_id: 'corso' })])).toEqual({
    ...{ name: 'Corso', since: '', share: '75.0%', average: '30' },
    ...{ change: '+50.0%', why: '', measured: '100%' },
    trend: { verdict: 'falling, −3.2% a year', interval: '−4.5% to −1.9%' },
  });
  expect(cells(all, 'Galleria').trend).toBeUndefined();
});

it('is said in the order and with the plurals of other languages', () => {
  const all = named({ Corso: 60, Galleria: 30, Cortile: 10 });
  expect(shareSentence(one(all, 'Cortile'), all, speak('de-DE', de))).toBe(
    'In den 52 Wochen bis zum 31. Dezember 2025 kamen hier 10,0\u00a0% der Besuche herein: Platz 3 von 3 Eingängen.',
  );
  expect(shareSentence(one(all, 'Corso'), all, speak('fr-FR', fr))).toMatch(
    /^Sur les 52 semaines jusqu’au 31 décembre 2025, elle a reçu 60,0\s%\sdes visites\u202f: c’est la plus fréquentée sur 3 entrées\.$/,
  );
  const [removed] = doors([[sensor('Corso', { removed_on: '2025-07-01' }), steady(10)]], END);
  expect(removed && doorFacts(removed, speak('de-DE', de))).toBe(
    'Ein Eingang der Filiale Roma Via del Corso, gezählt vom 1. Januar 2019 bis zum 30. Juni 2025. Sein Sensor ist corso.',
  );
});
