import { type ChainDay, type ComparableDay, isComparable, type StoreDay } from './chain-day.ts';
import { differenceOf } from './difference.ts';
import type { Language } from './language.ts';
import { ENOUGH_COVERAGE } from './period.ts';
import { place } from './sentences.ts';
import { total } from './total.ts';

/** Up to so many stores go by their names. */
const MOST_NAMES = 4;

/** The headline of the overview: "Saturday brought 41,233 visits, 3.2% more than a usual Saturday." */
export function dayHeadline(day: ChainDay | undefined, language: Language): string {
  const { headline } = language.say.overview;
  if (!day) return headline.allClosed;
  const weekday = language.weekdayName(day.date);
  const known = day.open.filter(({ visits }) => visits !== null);
  if (known.length === 0) return headline.unknown({ weekday });
  const visits = language.counted(total(known, (one) => one.visits ?? 0));
  const compared = day.open.filter(isComparable);
  if (compared.length === day.open.length) {
    const difference = differenceOf(dayChange(compared), language);
    return headline.visitsAgainstUsual({ weekday, visits, difference });
  }
  const counts = { known: language.counted(known.length), open: language.counted(day.open.length) };
  const brought =
    known.length < day.open.length
      ? headline.visitsToSome({ weekday, visits, ...counts })
      : headline.visits({ weekday, visits });
  return compared.length === 0
    ? brought
    : `${brought} ${comparedWords(compared, weekday, language)}`;
}

/** How the stores that can be compared did, where not all can. */
function comparedWords(
  compared: readonly ComparableDay[],
  weekday: string,
  language: Language,
): string {
  const { named, comparable } = language.say.overview.headline;
  const difference = differenceOf(dayChange(compared), language);
  if (compared.length > MOST_NAMES)
    return comparable({ weekday, stores: language.counted(compared.length), difference });
  const stores = language.list(compared.map(({ store }) => place(store)));
  return named({ weekday, stores, difference });
}

const dayChange = (days: readonly ComparableDay[]): number =>
  total(days, ({ visits }) => visits) / total(days, ({ usual }) => usual) - 1;

/** What is to be known beside the headline: what usual is, how much of the day is estimated, what came after it. */
export function dayNotes({ date, open }: ChainDay, today: number, language: Language): string[] {
  const { figures, overview } = language.say;
  const compared = open.filter(isComparable);
  const estimated = total(open, (day) => day.estimated);
  const difference = total(compared, ({ visits, usual }) => visits - usual);
  const guessed = total(compared, (day) => day.estimated);
  const usual = overview.notes.usual({ weekday: language.weekdayName(date) });
  return [
    ...(compared.length > 0 ? [usual] : []),
    ...(estimated > 0 ? [overview.notes.estimated(language.counted(estimated))] : []),
    ...(compared.length > 0 && Math.abs(difference) < guessed ? [figures.doubt] : []),
    ...(date < today ? [overview.notes.closedSince] : []),
  ];
}

/** Each store that was open but is not held against a usual day, and why. */
export const dayLeftOut = ({ date, open }: ChainDay, language: Language): string[] =>
  open
    .filter((day) => !isComparable(day))
    .map((day) => leftOutWords(day, language.weekdayName(date), language));

function leftOutWords(day: StoreDay, weekday: string, language: Language): string {
  const { leftOut } = language.say.overview;
  const store = place(day.store);
  if (day.visits === null) return leftOut.unknown({ store, weekday });
  if (day.coverage < ENOUGH_COVERAGE)
    return leftOut.coverage({ store, weekday, share: language.share(day.coverage) });
  return leftOut.noUsual({ store, weekday });
}
