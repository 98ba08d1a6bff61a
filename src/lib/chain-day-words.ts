import { type ChainDay, type ComparableDay, isComparable, type StoreDay } from './chain-day.ts';
import type { Language } from './language.ts';
import { ENOUGH_COVERAGE } from './period.ts';
import { changeWords, DOUBT, inWords, place } from './sentences.ts';
import { total } from './total.ts';

/** Up to so many stores go by their names. */
const MOST_NAMES = 4;

/** The headline before there is any day. */
export const NO_DAY = 'No store has a day to tell of yet.';

/** The headline of the overview: "Saturday brought 41,233 visits, 3.2% more than a usual Saturday." */
export function dayHeadline(day: ChainDay | undefined, language: Language): string {
  if (!day) return 'All stores were closed for the last seven days.';
  const name = language.weekdayName(day.date);
  const known = day.open.filter(({ visits }) => visits !== null);
  if (known.length === 0) return `Nothing is known of ${name}: no store could be counted.`;
  const count = language.count(total(known, ({ visits }) => visits ?? 0));
  const where =
    known.length < day.open.length
      ? ` to ${inWords(known.length, language)} of the ${inWords(day.open.length, language)} open stores`
      : '';
  const visits = `${name} brought ${count} visits${where}`;
  const compared = day.open.filter(isComparable);
  if (compared.length === 0) return `${visits}.`;
  const change = `${changeWords(dayChange(compared), language)} a usual ${name}`;
  if (compared.length === day.open.length) return `${visits}, ${change}.`;
  const names =
    compared.length > MOST_NAMES
      ? `The ${inWords(compared.length, language)} stores that can be compared`
      : language.list(compared.map(({ store }) => place(store)));
  return `${visits}. ${names} had ${change}.`;
}

const dayChange = (days: readonly ComparableDay[]): number =>
  total(days, ({ visits }) => visits) / total(days, ({ usual }) => usual) - 1;

/** What is to be known beside the headline: what usual is, how much of the day is estimated, what came after it. */
export function dayNotes({ date, open }: ChainDay, today: number, language: Language): string[] {
  const compared = open.filter(isComparable);
  const estimated = total(open, (day) => day.estimated);
  const difference = total(compared, ({ visits, usual }) => visits - usual);
  const guessed = total(compared, (day) => day.estimated);
  const usual = `A usual ${language.weekdayName(date)} is the mean of the four before, store by store.`;
  return [
    ...(compared.length > 0 ? [usual] : []),
    ...(estimated > 0 ? [`${language.count(estimated)} of the visits are estimated.`] : []),
    ...(compared.length > 0 && Math.abs(difference) < guessed ? [DOUBT] : []),
    ...(date < today ? ['All stores have been closed since.'] : []),
  ];
}

/** Each store that was open but is not held against a usual day, and why. */
export const dayLeftOut = ({ date, open }: ChainDay, language: Language): string[] =>
  open
    .filter((day) => !isComparable(day))
    .map((day) => {
      const name = language.weekdayName(date);
      return `${place(day.store)} is not compared with a usual ${name}: ${reasonWords(day, language)}.`;
    });

function reasonWords({ visits, coverage }: StoreDay, language: Language): string {
  if (visits === null) return 'nothing is known of its day';
  if (coverage < ENOUGH_COVERAGE)
    return `only ${language.share(coverage)} of its hours were measured`;
  return 'fewer than three of the four before were open and measured';
}
