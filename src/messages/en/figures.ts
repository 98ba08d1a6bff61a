import type { Difference } from '../../lib/difference.ts';
import type { Counted } from '../../lib/format.ts';
import { plural } from './plural.ts';

const than = ({ way, size }: Difference): string =>
  way === 'same' ? 'as many as' : `${size} ${way} than`;

const openDays = (days: Counted): string => `${days.text} ${plural(days, 'open day', 'open days')}`;

const unknown = (days: Counted): string =>
  `not compared: nothing is known of ${days.text} ${plural(days, 'day', 'days')}`;

const poor = (share: string): string => `not compared: only ${share} of its hours were measured`;

/** The page of a store or door: its head, its key figures, the table of its months, its files. */
export const figures = {
  allDoors: 'all doors',
  upTo: ({ day }: { day: string }) => `Visits up to ${day}:`,
  open: {
    since: (store: { doors: Counted; since: string; hours: string; zone: string }) =>
      `${store.doors.text} ${plural(store.doors, 'door', 'doors')}, open since ${store.since}. ${store.hours}, local time (${store.zone}).`,
    until: (store: { doors: Counted; since: string; until: string; hours: string; zone: string }) =>
      `${store.doors.text} ${plural(store.doors, 'door', 'doors')}, open since ${store.since}, closed on ${store.until}. ${store.hours}, local time (${store.zone}).`,
  },
  hours: {
    always: 'Always open',
    day: ({ day, hours }: { day: string; hours: string }) => `${day} ${hours}`,
    days: ({ first, last, hours }: { first: string; last: string; hours: string }) =>
      `${first} to ${last} ${hours}`,
  },
  periods: { week: 'Last 7 days', fourWeeks: 'Last 28 days', year: 'Last 52 weeks' },
  since: ({ date }: { date: string }) => `Since ${date}`,
  yearBefore: (difference: Difference) => `${than(difference)} a year before`,
  notCompared: {
    young: 'not compared: it was not open a year before',
    ended: 'not compared: it has closed for good since',
    closed: {
      now: 'not compared: it was closed in these weeks',
      before: 'not compared: it was closed in the same weeks a year before',
    },
    unknown: {
      now: (days: Counted) => `${unknown(days)} in these weeks`,
      before: (days: Counted) => `${unknown(days)} in the same weeks a year before`,
    },
    coverage: {
      now: ({ share }: { share: string }) => `${poor(share)} in these weeks`,
      before: ({ share }: { share: string }) => `${poor(share)} in the same weeks a year before`,
    },
  },
  period: {
    closed: 'closed',
    measured: ({ days, share }: { days: Counted; share: string }) =>
      `${openDays(days)}, ${share} measured`,
  },
  both: ({ now, before }: { now: string; before: string }) => `${now}; a year before ${before}`,
  /** A single day, beside the same weekday a year before. */
  lastDay: {
    notCompared: {
      young: 'not compared: it was not open a year before',
      ended: 'not compared: it has closed for good since',
      closed: {
        now: 'closed on this day',
        before: 'not compared: closed on the same day a year before',
      },
      unknown: {
        now: (_: Counted) => 'nothing is known of this day',
        before: (_: Counted) => 'not compared: nothing is known of the same day a year before',
      },
      coverage: {
        now: ({ share }: { share: string }) => poor(share),
        before: ({ share }: { share: string }) => `${poor(share)} on the same day a year before`,
      },
    },
    measured: ({ share }: { share: string }) => `${share} measured`,
    both: (day: { share: string; date: string; before: string }) =>
      `${day.share} measured; ${day.before} on ${day.date}`,
  },
  doubt: 'The difference is smaller than what is estimated.',
  doubts: ({ stores }: { stores: string }) =>
    `At ${stores} the difference is smaller than what is estimated.`,
  spark: {
    known: ({ least, most }: { least: string; most: string }) =>
      `Average open day of each week of the last year: between ${least} and ${most} visits`,
    unknown: 'Average open day of each week of the last year: nothing known',
    description: 'A line a year long, a point a week.',
  },
  time: ({ date, clock }: { date: string; clock: string }) => `${date}, ${clock}`,
  span: ({ low, high }: { low: string; high: string }) => `${low} to ${high}`,
  months: {
    summary: 'The same as a table, by month',
    label: 'Visits by month',
    caption: ({ where }: { where: string }) =>
      `Visits by month, ${where}, with estimates of hours that were not measured`,
    month: 'Month',
    visits: 'Visits',
    openDays: 'Open days',
    average: 'An open day',
    measured: 'Measured',
  },
  files: {
    title: 'The files behind it',
    store: 'The same numbers for your own tools;',
    columns: 'what the columns mean',
    door: ({ sensor }: { sensor: string }) =>
      `They hold all doors of the store; the rows of this one have \`${sensor}\` as their \`sensor_id\`.`,
    columnsAlone: 'What the columns mean',
  },
};
