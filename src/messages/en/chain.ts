import type { Difference } from '../../lib/difference.ts';
import type { Counted } from '../../lib/format.ts';
import { plural } from './plural.ts';

const than = ({ way, size }: Difference): string =>
  way === 'same' ? 'as many as' : `${size} ${way} than`;

const openDays = (days: Counted): string => `${days.text} ${plural(days, 'open day', 'open days')}`;

const unknown = (days: Counted): string => `nothing is known of ${openDays(days)}`;

const poor = ({ share }: { share: string }): string => `only ${share} of its hours were measured`;

/** All stores together: the key figures, and the chart of the whole history. */
export const chain = {
  spans: {
    week: 'Last 7 days',
    fourWeeks: 'Last 28 days',
    since: ({ date }: { date: string }) => `Since ${date}`,
  },
  likeForLike: ({ share }: { share: string }) =>
    `Each against the same weekdays of last year, 364 days before, at the stores that were open and at least ${share} measured in both.`,
  change: {
    none: 'not compared with a year before',
    yearBefore: (difference: Difference) => `${than(difference)} a year before`,
    moreDays: ({ difference, days }: { difference: Difference; days: Counted }) =>
      `${than(difference)} a year before, with ${openDays(days)} more`,
    fewerDays: ({ difference, days }: { difference: Difference; days: Counted }) =>
      `${than(difference)} a year before, with ${openDays(days)} fewer`,
  },
  notes: {
    compared: ({ compared, stores }: { compared: string; stores: Counted }) =>
      `compared: ${compared} of ${stores.text} ${plural(stores, 'store', 'stores')}`,
    closed: 'closed',
    measured: ({ share }: { share: string }) => `${share} measured`,
    unknown: (days: Counted) => `nothing known of ${openDays(days)}`,
    doubt: 'the difference is smaller than what is estimated',
  },
  leftOut: ({ store, reason }: { store: string; reason: string }) =>
    `${store} is left out: ${reason}.`,
  /** Of some figures. */
  leftOutOf: (left: { store: string; reason: string; figures: string }) =>
    `${left.store} is left out: ${left.reason} (${left.figures}).`,
  reasons: {
    young: 'it was not open a year before',
    ended: 'it has closed for good since',
    closed: { now: 'it was closed', before: 'it was closed a year before' },
    unknown: { now: unknown, before: (days: Counted) => `${unknown(days)} a year before` },
    coverage: {
      now: poor,
      before: (measured: { share: string }) => `${poor(measured)} a year before`,
    },
  },
  history: {
    plain: 'All stores, week by week',
    visits: ({ visits }: { visits: Counted }) =>
      `The last 52 weeks brought ${visits.text} ${plural(visits, 'visit', 'visits')}.`,
    visitsAgainst: ({ visits, difference }: { visits: Counted; difference: Difference }) =>
      `The last 52 weeks brought ${visits.text} ${plural(visits, 'visit', 'visits')}, ${than(difference)} the 52 weeks before.`,
    visitsAgainstSome: ({ visits, difference }: { visits: Counted; difference: Difference }) =>
      `The last 52 weeks brought ${visits.text} ${plural(visits, 'visit', 'visits')}; stores that can be compared had ${than(difference)} in the 52 weeks before.`,
    noWeek: 'There is no whole week yet.',
    line: ({ from, to }: { from: string; to: string }) =>
      `Visits a week, Monday to Sunday, at all stores together, from ${from} to ${to}.`,
    busiest: ({ from, visits }: { from: string; visits: Counted }) =>
      `The busiest week began on ${from} and brought ${visits.text} ${plural(visits, 'visit', 'visits')}.`,
    unit: 'Visits a week, all stores, estimates included',
    closedStore: ({ store }: { store: string }) => `${store} closed`,
    key: {
      opened: 'A line down from a name: the store opened.',
      ring: 'A ring: over a tenth of the week is estimated.',
      band: 'A band: all stores were closed.',
      gap: 'A gap in the line: of an open day of a store nothing is known.',
    },
  },
  years: {
    summary: 'The same as a table, by year',
    label: 'Visits by year',
    caption: 'All stores together, with estimates of hours that were not measured',
    year: 'Year',
    stores: 'Stores',
    visits: 'Visits',
    change: 'Same stores, on the year before',
    measured: 'Measured',
    /** Of a year that is not over. */
    until: ({ year, date }: { year: string; date: string }) => `${year}, to ${date}`,
  },
};
