import { dayOf, toDate, weekdayOf } from './dates.ts';

export interface Holiday {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly name: string;
}

/** Day number of a holiday, or null in a year without it. */
type Rule = (year: number) => number | null;
type Rules = readonly (readonly [name: string, rule: Rule])[];

const SATURDAY = 5;
const SUNDAY = 6;

const on =
  (month: number, day: number): Rule =>
  (year) =>
    dayOf(year, month, day);

const afterEaster =
  (days: number): Rule =>
  (year) =>
    easter(year) + days;

const since =
  (first: number, rule: Rule): Rule =>
  (year) =>
    year >= first ? rule(year) : null;

const once =
  (year: number, month: number, day: number): Rule =>
  (asked) =>
    asked === year ? dayOf(year, month, day) : null;

const except =
  (years: readonly number[], rule: Rule): Rule =>
  (year) =>
    years.includes(year) ? null : rule(year);

/** The nth such weekday of a month; n −1 is the last one. */
const nth =
  (n: number, weekday: number, month: number): Rule =>
  (year) => {
    if (n < 0) {
      const last = dayOf(year, month + 1, 0);
      return last - ((weekdayOf(last) - weekday + 7) % 7);
    }
    const first = dayOf(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
  };

/** The weekday given in lieu of a holiday at a weekend, `days` later. */
const inLieu =
  (month: number, day: number, days: Readonly<Record<number, number>>): Rule =>
  (year) => {
    const holiday = dayOf(year, month, day);
    const later = days[weekdayOf(holiday)];
    return later === undefined ? null : holiday + later;
  };

const SPAIN: Rules = [
  ['Año Nuevo', on(1, 1)],
  ['Epifanía del Señor', on(1, 6)],
  ['Viernes Santo', afterEaster(-2)],
  ['Fiesta del Trabajo', on(5, 1)],
  ['Asunción de la Virgen', on(8, 15)],
  ['Fiesta Nacional', on(10, 12)],
  ['Todos los Santos', on(11, 1)],
  ['Día de la Constitución', on(12, 6)],
  ['Inmaculada Concepción', on(12, 8)],
  ['Navidad', on(12, 25)],
];

const GERMANY: Rules = [
  ['Neujahr', on(1, 1)],
  ['Karfreitag', afterEaster(-2)],
  ['Ostermontag', afterEaster(1)],
  ['Tag der Arbeit', on(5, 1)],
  ['Christi Himmelfahrt', afterEaster(39)],
  ['Pfingstmontag', afterEaster(50)],
  ['Tag der Deutschen Einheit', on(10, 3)],
  ['Reformationstag', once(2017, 10, 31)],
  ['1. Weihnachtstag', on(12, 25)],
  ['2. Weihnachtstag', on(12, 26)],
];

const RULES: Readonly<Record<string, Rules>> = {
  ES: SPAIN,
  'ES-MD': [
    ...SPAIN,
    ['Jueves Santo', afterEaster(-3)],
    ['Fiesta de la Comunidad de Madrid', on(5, 2)],
    ['Fiesta de la Comunidad de Madrid (traslado)', inLieu(5, 2, { [SUNDAY]: 1 })],
    ['Todos los Santos (traslado)', inLieu(11, 1, { [SUNDAY]: 1 })],
    ['Día de la Constitución (traslado)', inLieu(12, 6, { [SUNDAY]: 1 })],
    ['Navidad (traslado)', inLieu(12, 25, { [SUNDAY]: 1 })],
  ],
  FR: [
    ["Jour de l'an", on(1, 1)],
    ['Lundi de Pâques', afterEaster(1)],
    ['Fête du Travail', on(5, 1)],
    ['Victoire 1945', on(5, 8)],
    ['Ascension', afterEaster(39)],
    ['Lundi de Pentecôte', afterEaster(50)],
    ['Fête nationale', on(7, 14)],
    ['Assomption', on(8, 15)],
    ['Toussaint', on(11, 1)],
    ['Armistice 1918', on(11, 11)],
    ['Noël', on(12, 25)],
  ],
  DE: GERMANY,
  'DE-BE': [
    ...GERMANY,
    ['Internationaler Frauentag', since(2019, on(3, 8))],
    ['75 Jahre Kriegsende', once(2020, 5, 8)],
    ['80 Jahre Kriegsende', once(2025, 5, 8)],
  ],
  IT: [
    ['Capodanno', on(1, 1)],
    ['Epifania', on(1, 6)],
    ["Lunedì dell'Angelo", afterEaster(1)],
    ['Festa della Liberazione', on(4, 25)],
    ['Festa dei Lavoratori', on(5, 1)],
    ['Festa della Repubblica', on(6, 2)],
    ['Ferragosto', on(8, 15)],
    ["San Francesco d'Assisi", since(2026, on(10, 4))],
    ['Ognissanti', on(11, 1)],
    ['Immacolata Concezione', on(12, 8)],
    ['Natale', on(12, 25)],
    ['Santo Stefano', on(12, 26)],
  ],
  'GB-ENG': [
    ["New Year's Day", on(1, 1)],
    ["New Year's Day (in lieu)", inLieu(1, 1, { [SATURDAY]: 2, [SUNDAY]: 1 })],
    ['Good Friday', afterEaster(-2)],
    ['Easter Monday', afterEaster(1)],
    ['Early May bank holiday', except([2020], nth(1, 0, 5))],
    ['Early May bank holiday', once(2020, 5, 8)],
    ['Coronation of King Charles III', once(2023, 5, 8)],
    ['Spring bank holiday', except([2012, 2022], nth(-1, 0, 5))],
    ['Spring bank holiday', once(2012, 6, 4)],
    ['Diamond Jubilee', once(2012, 6, 5)],
    ['Spring bank holiday', once(2022, 6, 2)],
    ['Platinum Jubilee', once(2022, 6, 3)],
    ['Summer bank holiday', nth(-1, 0, 8)],
    ['State funeral of Queen Elizabeth II', once(2022, 9, 19)],
    ['Christmas Day', on(12, 25)],
    ['Christmas Day (in lieu)', inLieu(12, 25, { [SATURDAY]: 2, [SUNDAY]: 2 })],
    ['Boxing Day', on(12, 26)],
    ['Boxing Day (in lieu)', inLieu(12, 26, { [SATURDAY]: 2, [SUNDAY]: 2 })],
  ],
  US: [
    ["New Year's Day", on(1, 1)],
    ['Memorial Day', nth(-1, 0, 5)],
    ['Independence Day', on(7, 4)],
    ['Labor Day', nth(1, 0, 9)],
    ['Thanksgiving Day', nth(4, 3, 11)],
    ['Christmas Day', on(12, 25)],
  ],
};

const years = new Map<string, ReadonlyMap<number, string>>();

/** Day number → name; empty for a country without rules here. A subdivision without rules of its own has its country's. */
export function holidaysOf(country: string, year: number): ReadonlyMap<number, string> {
  const key = `${country} ${year}`;
  let holidays = years.get(key);
  if (holidays === undefined) {
    const rules = RULES[country] ?? RULES[country.slice(0, 2)] ?? [];
    holidays = new Map(
      rules
        .map(([name, rule]) => [rule(year), name] as const)
        .filter((entry): entry is readonly [number, string] => entry[0] !== null)
        .sort(([a], [b]) => a - b),
    );
    years.set(key, holidays);
  }
  return holidays;
}

/** In order of date. */
export const listHolidays = (country: string, year: number): Holiday[] =>
  [...holidaysOf(country, year)].map(([day, name]) => ({ date: toDate(day), name }));

/** Day number of the Gregorian Easter Sunday (Anonymous Gregorian algorithm; Meeus, Astronomical Algorithms, ch. 8). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}
