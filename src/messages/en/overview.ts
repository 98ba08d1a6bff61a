import type { Difference } from '../../lib/difference.ts';
import type { Counted } from '../../lib/format.ts';
import { plural } from './plural.ts';

const than = ({ way, size }: Difference): string =>
  way === 'same' ? 'as many as' : `${size} ${way} than`;

const visitsText = (visits: Counted): string =>
  `${visits.text} ${plural(visits, 'visit', 'visits')}`;

const NUMBERS = [
  ...['no', 'one', 'two', 'three', 'four', 'five', 'six'],
  ...['seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
];
const inWords = ({ value, text }: Counted): string => NUMBERS[value] ?? text;

/** The overview: its last day, and its table of the stores. */
export const overview = {
  title: 'Footfall: all stores',
  noStore: 'No store has a day to tell of yet.',
  headline: {
    allClosed: 'All stores were closed for the last seven days.',
    unknown: ({ weekday }: { weekday: string }) =>
      `Nothing is known of ${weekday}: no store could be counted.`,
    visits: ({ weekday, visits }: { weekday: string; visits: Counted }) =>
      `${weekday} brought ${visitsText(visits)}.`,
    visitsToSome: (day: { weekday: string; visits: Counted; known: Counted; open: Counted }) =>
      `${day.weekday} brought ${visitsText(day.visits)} to ${inWords(day.known)} of the ${inWords(day.open)} open stores.`,
    visitsAgainstUsual: (day: { weekday: string; visits: Counted; difference: Difference }) =>
      `${day.weekday} brought ${visitsText(day.visits)}, ${than(day.difference)} a usual ${day.weekday}.`,
    /** Of stores by their names. */
    named: (day: { weekday: string; stores: string; difference: Difference }) =>
      `${day.stores} had ${than(day.difference)} a usual ${day.weekday}.`,
    /** Of more than one. */
    comparable: (day: { weekday: string; stores: Counted; difference: Difference }) =>
      `The ${inWords(day.stores)} stores that can be compared had ${than(day.difference)} a usual ${day.weekday}.`,
  },
  notes: {
    usual: ({ weekday }: { weekday: string }) =>
      `A usual ${weekday} is the mean of the four before, store by store.`,
    estimated: (visits: Counted) =>
      `${visits.text} of the visits ${plural(visits, 'is', 'are')} estimated.`,
    closedSince: 'All stores have been closed since.',
  },
  leftOut: {
    unknown: ({ store, weekday }: { store: string; weekday: string }) =>
      `${store} is not compared with a usual ${weekday}: nothing is known of its day.`,
    coverage: ({ store, weekday, share }: { store: string; weekday: string; share: string }) =>
      `${store} is not compared with a usual ${weekday}: only ${share} of its hours were measured.`,
    noUsual: ({ store, weekday }: { store: string; weekday: string }) =>
      `${store} is not compared with a usual ${weekday}: fewer than three of the four before were open and measured.`,
  },
  stores: 'The stores',
  caption: 'The stores in the last four weeks',
  columns: {
    name: 'Store',
    year: 'A year of weeks',
    day: 'Last day',
    visits: 'Last 28 days',
    change: 'On the year before',
    trend: 'Last three years, 95% interval',
    health: 'Sensors',
  },
  sortBy: 'Sort by',
  /** A column and a direction, as the list of a phone offers them. */
  orders: {
    visits: { descending: 'Most visits', ascending: 'Fewest visits' },
    day: { descending: 'Most visits on the last day', ascending: 'Fewest visits on the last day' },
    change: {
      descending: 'Largest rise on the year before',
      ascending: 'Largest fall on the year before',
    },
    trend: {
      descending: 'Steepest rise in three years',
      ascending: 'Steepest fall in three years',
    },
    name: { ascending: 'Name, A to Z', descending: 'Name, Z to A' },
  },
  doors: (doors: Counted) => `${doors.text} ${plural(doors, 'door', 'doors')}`,
  before: ({ period }: { period: string }) => `then ${period}`,
  /** Of the last day. */
  onYearBefore: ({ change }: { change: string }) => `${change} on a year before`,
  /** Sensors that need attention. */
  troubled: ({ troubled, sensors }: { troubled: string; sensors: string }) =>
    `${troubled} of ${sensors} in trouble`,
  healthy: 'all in order',
  counted:
    'Visits are people counted at the doors, completed by estimates for hours in which a sensor did not measure. A day on which no door counted anyone, and hardly anything could be estimated, is taken as closed.',
  files: 'Everything shown here is open data:',
  filesLink: 'files, columns and how to read them',
};
