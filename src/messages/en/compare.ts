import type { Counted } from '../../lib/format.ts';
import { plural } from './plural.ts';

/** What has grown, by what is shown. */
const VISITS = {
  hourly: 'visits a trading hour',
  visits: 'visits a week',
  index: 'visits a week',
};

interface Growth {
  readonly name: string;
  readonly change: string;
  readonly measure: keyof typeof VISITS;
}

/** Stores and doors beside each other, week by week. */
export const compare = {
  page: 'Compare stores – Footfall',
  /** A door among doors of several stores. */
  door: ({ store, door }: { store: string; door: string }) => `${store}: ${door}`,

  controls: 'What is compared',
  lines: 'Stores and doors',
  add: 'Add a store or a door',
  full: 'Six lines can be told apart: take one away to add another.',
  wholeStore: 'Whole store',
  remove: ({ name }: { name: string }) => `Remove ${name}`,
  measure: 'Show',
  measures: {
    hourly: 'Visits a trading hour',
    visits: 'Visits a week',
    index: 'Visits a week, one week = 100',
  },
  more: 'Alignment and weeks',
  align: 'Line up',
  alignments: { date: 'By date', opening: 'Since the opening' },
  range: 'Range',
  presets: { 52: '1 year', 104: '2 years', 260: '5 years', all: 'All' },
  from: 'From the week of',
  to: 'To the week of',
  base: 'Week that is 100',
  fromNumber: 'From week',
  toNumber: 'To week',
  loading: 'Loading the weeks that are not here yet…',
  failed: 'The weeks did not arrive; the chart still shows what its title says.',
  again: 'Try again',

  grewMost: ({ name, change, measure }: Growth) =>
    `${name} has grown most: ${change} ${VISITS[measure]} in a year`,
  fellLeast: ({ name, change, measure }: Growth) =>
    `All have lost visits, ${name} the least: ${change} ${VISITS[measure]} in a year`,
  grew: ({ name, change, measure }: Growth) =>
    `${name} has grown: ${change} ${VISITS[measure]} in a year`,
  fell: ({ name, change, measure }: Growth) =>
    `${name} has lost visits: ${change} ${VISITS[measure]} in a year`,
  most: {
    hourly: ({ name, value }: { name: string; value: string }) =>
      `${name} has the most visits a trading hour: ${value}`,
    visits: ({ name, value }: { name: string; value: string }) =>
      `${name} has the most visits a week: ${value}`,
    index: ({ name, value }: { name: string; value: string }) =>
      `${name} stands highest: at ${value}, where one week is 100`,
  },
  plain: {
    hourly: 'Visits a trading hour, week by week',
    visits: 'Visits, week by week',
    index: 'Visits a week, where one week is 100',
  },

  shown: {
    hourly: ({ weeks }: { weeks: string }) =>
      `Visits a trading hour of each week, ${weeks}; estimates of hours that were not measured are included.`,
    visits: ({ weeks }: { weeks: string }) =>
      `Visits of each week, ${weeks}; estimates of hours that were not measured are included.`,
    index: ({ weeks, base }: { weeks: string; base: string }) =>
      `Visits of each week, ${weeks}, where those of ${base} are 100; estimates of hours that were not measured are included.`,
    unbased: ({ weeks }: { weeks: string }) =>
      `Visits of each week, ${weeks}: there is no week that could be 100.`,
  },
  dates: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
  weekOf: ({ date }: { date: string }) => `the week of ${date}`,
  numbers: ({ from, to }: { from: string; to: string }) =>
    `weeks ${from} to ${to} since the opening`,
  numberOf: ({ week }: { week: string }) => `week ${week} since the opening`,
  yearOnYear: ({ date }: { date: string }) =>
    `In a year: the 52 weeks to ${date} against the 52 before, as far as both are well measured.`,
  shared: (weeks: Counted) =>
    `On average over the ${weeks.text} ${plural(weeks, 'week', 'weeks')} that all of them have.`,
  hours: 'Trading hours are those of the opening hours on days that were open.',
  hollow: 'A ring: less than 90% of that week was measured.',
  gap: 'A gap: closed all week, or a day of it is unknown.',
  baseless: ({ names }: { names: string }) => `Nothing is known of that week: ${names}.`,
  week: ({ week }: { week: string }) => `week ${week}`,

  table: 'The same as a table, week by week',
  tableLabel: 'Visits by week',
  caption: '≈: less than 90% measured; –: closed or unknown',
  weekHead: 'Week',

  /** A week of the chart that is pointed at. */
  reading: {
    chart: 'Week, chart of what is compared',
    week: ({ week }: { week: string }) => `Week ${week} since the opening`,
    whole: 'measured',
    part: ({ share }: { share: string }) => `${share} estimated`,
    unknown: 'closed or unknown',
    line: ({ name, value, note }: { name: string; value: string; note: string }) =>
      `${name}: ${value}, ${note}`,
    none: ({ name, note }: { name: string; note: string }) => `${name}: ${note}`,
  },
};
