import type { Counted } from '../../lib/format.ts';
import type { Part } from '../../lib/week-hours-change.ts';
import { plural } from './plural.ts';

const visits = (count: Counted) => `${count.text} ${plural(count, 'visit', 'visits')}`;
const days = (count: Counted) => `${count.text} ${plural(count, 'day', 'days')}`;
const weeks = (count: Counted) => `${count.text} ${plural(count, 'week', 'weeks')}`;

interface Holiday {
  readonly day: string;
  readonly holiday: string;
  readonly count: Counted;
}

/** What is said of the busiest hour, and the part of the day that moved apart from the others. */
interface Moved {
  readonly best: string;
  readonly part: Part;
}

/** Of the hours that were measured, in these weeks and, where it is known, a year before. */
interface Measured {
  readonly share: string;
  readonly before: string | null;
}

const measured = ({ share, before }: Measured) =>
  before === null
    ? `${share} of these hours were measured`
    : `${share} of these hours were measured, a year before ${before}`;

/** The hours of the week and the days of the years, as tables of colours. */
export const heatmaps = {
  week: {
    unknown: 'Nothing is known of the hours of these weeks',
    busiest: ({ weekday, hours, visits }: { weekday: string; hours: string; visits: Counted }) =>
      `${weekday} ${hours} is busiest: ${visits.text} visits on average`,
    moved: {
      gainedMost: ({ best, part }: Moved) => `${best}; the ${part} gained most on the year before`,
      gainedLeast: ({ best, part }: Moved) =>
        `${best}; the ${part} gained least on the year before`,
      lostMost: ({ best, part }: Moved) => `${best}; the ${part} lost most on the year before`,
      lostLeast: ({ best, part }: Moved) => `${best}; the ${part} lost least on the year before`,
    },
    alone: ({ count, last }: { count: Counted; last: string }) =>
      `Mean visits in a trading hour of the ${weeks(count)} to ${last}. Nothing is known of the same weeks a year before.`,
    both: ({ count, last }: { count: Counted; last: string }) =>
      `Mean visits in a trading hour of the ${weeks(count)} to ${last}, and of the same weeks a year before on one scale.`,
    bothFrom: ({ count, last, from }: { count: Counted; last: string; from: string }) =>
      `Mean visits in a trading hour of the ${weeks(count)} to ${last}, and of the same weeks a year before, from ${from} on, on one scale.`,
    allMeasured: 'All of these hours were measured.',
    estimated: (known: Measured) => `${measured(known)}; estimates stand for the rest.`,
    leftOut: ({ hours, ...known }: Measured & { hours: Counted }) =>
      `${measured(known)}; estimates stand for the rest, but ${hours.text} ${plural(hours, 'hour', 'hours')} of which less than half was measured ${plural(hours, 'is', 'are')} left out.`,
    part: ({ part, change }: { part: Part; change: string }) => `${part} ${change}`,
    parts: ({ changes }: { changes: string }) =>
      `Against the year before, over the hours known in both: ${changes}.`,
    partsAlike: ({ changes }: { changes: string }) =>
      `Against the year before, over the hours known in both: ${changes}, no further apart than chance may put them.`,
    table: 'The same as a table',
    hour: 'Hour',
  },
  year: {
    unknown: ({ month }: { month: string }) =>
      `Nothing was measured for a whole day since ${month}`,
    busiest: ({ day, month, count }: { day: string; month: string; count: Counted }) =>
      `${day} was the busiest day since ${month}: ${visits(count)}`,
    busiestHoliday: ({ day, holiday, month, count }: Holiday & { month: string }) =>
      `${day}, ${holiday}, was the busiest day since ${month}: ${visits(count)}`,
    quietest: ({ day, count }: { day: string; count: Counted }) =>
      `The quietest open day was ${day} with ${visits(count)}; days of which over a tenth is estimated are not considered.`,
    quietestHoliday: ({ day, holiday, count }: Holiday) =>
      `The quietest open day was ${day}, ${holiday}, with ${visits(count)}; days of which over a tenth is estimated are not considered.`,
    alwaysOpen: 'It was open every day.',
    brieflyClosed: (count: Counted) => `It was never closed for more than ${days(count)} in a row.`,
    closure: ({ dates, count }: { dates: string; count: Counted }) =>
      `The longest closure was ${dates}, ${days(count)}.`,
    label: ({ dates }: { dates: string }) => `Visits of each day, ${dates}`,
    reading:
      'A row a weekday, a column a week; the more visits a day had, the more its colour stands out from the page.',
    byMonth: 'The same as a table, by month',
  },
  day: {
    told: ({ date, words }: { date: string; words: string }) => `${date}: ${words}`,
    toldHoliday: ({ date, holiday, words }: { date: string; holiday: string; words: string }) =>
      `${date}, ${holiday}: ${words}`,
    counted: visits,
    guessed: (count: Counted) => `${visits(count)}, part of it estimated`,
    estimated: (count: Counted) => `${visits(count)}, all of it estimated`,
    closed: 'closed',
    unknown: 'not measured',
  },
  key: {
    closed: 'closed',
    unknown: 'not measured',
    guessed: 'over a tenth estimated',
    estimated: 'all of it estimated',
    holiday: 'public holiday',
    under: ({ count }: { count: string }) => `under ${count}`,
    between: ({ from, to }: { from: string; to: string }) => `${from}–${to}`,
    from: ({ count }: { count: string }) => `${count} or more`,
  },
  holidays: {
    table: 'Public holidays as a table',
    label: 'Public holidays',
    caption: 'Public holidays and their visits',
    name: 'Holiday',
    several: (days: readonly string[]) => days.join('; '),
  },
};
