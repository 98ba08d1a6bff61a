import type { Counted } from '../../lib/format.ts';
import { plural } from './plural.ts';

/** Sensors, and those of them that need attention. */
interface Troubled {
  readonly troubled: Counted;
  readonly sensors: Counted;
}

const sensorsText = (count: Counted) => `${count.text} ${plural(count, 'sensor', 'sensors')}`;
const hoursText = (count: Counted) =>
  `${count.text} ${plural(count, 'trading hour', 'trading hours')}`;
const need = ({ troubled, sensors }: Troubled) =>
  `${troubled.text} of ${sensorsText(sensors)} ${plural(troubled, 'needs', 'need')} attention`;

/** A sensor since a day, and its longest outage. */
interface Longest {
  readonly name: string;
  readonly since: string;
  readonly span: string;
  readonly hours: Counted;
}

/** Shares of hours that failed in the first and in a later year of a life. */
interface Rates {
  readonly first: string;
  readonly last: string;
  /** As `years` has it. */
  readonly year: string;
}

/** The page of the sensors. */
export const sensors = {
  title: 'Sensors – Footfall',
  upTo: ({ day }: { day: string }) => `Up to ${day}`,
  /** Between a name and what is said of it. */
  colon: ':',
  headline: {
    none: 'No sensor is installed today.',
    well: ({ sensors, measured }: { sensors: Counted; measured: string }) =>
      plural(
        sensors,
        `The sensor needs no attention: it measured ${measured} of its hours in the last 30 days.`,
        `None of ${sensorsText(sensors)} needs attention: together they measured ${measured} of their hours in the last 30 days.`,
      ),
    /** Without a trading hour in the last 30 days. */
    wellUnused: (sensors: Counted) =>
      plural(
        sensors,
        'The sensor needs no attention: it had no trading hour in the last 30 days.',
        `None of ${sensorsText(sensors)} needs attention: together they had no trading hour in the last 30 days.`,
      ),
    troubled: (count: Troubled) => `${need(count)}.`,
    others: ({ others, measured, ...count }: Troubled & { others: Counted; measured: string }) =>
      `${need(count)}; the ${plural(others, 'other', 'others')} measured ${measured} of ${plural(others, 'its', 'their')} hours in the last 30 days.`,
    othersUnused: ({ others, ...count }: Troubled & { others: Counted }) =>
      `${need(count)}; the ${plural(others, 'other', 'others')} had no trading hour in the last 30 days.`,
  },
  store: {
    none: (gone: Counted) => `No sensor is installed here. ${gone.text} removed.`,
    well: ({ sensors, measured }: { sensors: Counted; measured: string }) =>
      `${sensorsText(sensors)}, none in trouble; ${measured} of the hours of the last 30 days measured.`,
    wellUnused: (sensors: Counted) => `${sensorsText(sensors)}, none in trouble.`,
    troubled: ({ measured, ...count }: Troubled & { measured: string }) =>
      `${need(count)}; ${measured} of the hours of the last 30 days measured.`,
    gone: (gone: Counted) => `${gone.text} more removed.`,
  },
  device: {
    since: ({ date }: { date: string }) => `since ${date}`,
    gone: ({ date }: { date: string }) => `gone since ${date}`,
    out: ({ date }: { date: string }) => `out since ${date}`,
  },
  outage: {
    since: ({ from }: { from: string }) => `since ${from}`,
    span: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
  },
  strip: {
    none: ({ name, since }: { name: string; since: string }) => `${name} since ${since}: no outage`,
    one: ({ name, since, span, hours }: Longest) =>
      `${name} since ${since}: one outage, ${span}, ${hoursText(hours)}`,
    several: ({ name, since, span, hours, outages }: Longest & { outages: Counted }) =>
      `${name} since ${since}: ${outages.text} outages, the longest ${span}, ${hoursText(hours)}`,
    key: {
      life: 'installed',
      failed: 'hours that failed, 10% and more at full height',
      out: 'outage',
    },
  },
  rest: {
    unknown: (count: Counted) => `${count.text} more ${plural(count, 'sensor', 'sensors')}`,
    measured: ({ count, least }: { count: Counted; least: string }) =>
      `${count.text} more ${plural(count, 'sensor', 'sensors')}, each with at least ${least} of the last 30 days measured`,
  },
  threshold: ({ share }: { share: string }) =>
    `A sensor needs attention while an incident is open, or when less than ${share} of its hours were measured in the last 30 days.`,
  method: 'How incidents are found',
  trouble: {
    all: ({ store }: { store: string }) => `All sensors at ${store}`,
    one: ({ sensor, store }: { sensor: string; store: string }) => `${sensor} at ${store}`,
    told: (parts: readonly string[]) => `${parts.join('; ')}.`,
    little: ({ measured }: { measured: string }) =>
      `${measured} of its hours measured in the last 30 days`,
    littleAfter: ({ measured, end }: { measured: string; end: string }) =>
      `${measured} of its hours measured in the last 30 days, after an outage to ${end}`,
    recovered: (outage: { measured: string; end: string }) =>
      `${outage.measured} of its hours measured in the last 30 days, but nothing missing since its outage ended on ${outage.end}`,
    nearlyRecovered: (outage: { measured: string; end: string; since: string }) =>
      `${outage.measured} of its hours measured in the last 30 days, but ${outage.since} since its outage ended on ${outage.end}`,
    more: (count: Counted) => `${count.text} more`,
    others: (count: Counted) =>
      `And ${count.text} ${plural(count, 'other', 'others')}, in the alerts.`,
  },
  stores: 'Each sensor, store by store',
  columns:
    'How much of its trading hours each sensor measured, in the last 30 days and in all; how much failed lately, in the eight whole weeks up to Monday; since when its device has been installed; and its life as a strip.',
  fewColumns: 'How much of its trading hours each sensor measured, in the last 30 days and in all.',
  table: {
    caption: ({ store }: { store: string }) => `Sensors of ${store}`,
    door: 'Door',
    lately: '30 days',
    ever: 'In all',
    failedLately: 'Failed lately',
    failed: 'Failed',
    device: 'Device',
    outages: 'Outages',
  },
  outages: {
    summary: (count: Counted) => `${count.text} ${plural(count, 'outage', 'outages')} as a table`,
    caption: ({ store }: { store: string }) => `Outages of ${store}`,
    door: 'Door',
    span: 'Measured nothing',
    hours: 'Trading hours',
  },
  age: {
    unknown: 'How often sensors fail is not known yet',
    firstMonths: ({ rate }: { rate: string }) =>
      `In their first months sensors fail in ${rate} of their hours`,
    firstYear: ({ rate }: { rate: string }) =>
      `In their first year sensors fail in ${rate} of their hours`,
    /** The years of a life, in order. */
    years: ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'],
    more: ({ first, last, year }: Rates) =>
      `Sensors fail more as they age: ${first} of their hours in their first year, ${last} in their ${year}`,
    less: ({ first, last, year }: Rates) =>
      `Sensors fail less as they age: ${first} of their hours in their first year, ${last} in their ${year}`,
    alike: ({ first, last, year }: Rates) =>
      `Age makes little difference to sensors: they fail in ${first} of their hours in their first year, ${last} in their ${year}`,
    chart: ({ first, last, months }: { first: Counted; last: Counted; months: Counted }) =>
      `Share of trading hours that failed, in each month since the device was new: of ${first.text} ${plural(first, 'device', 'devices')} at first, of ${last.text} that lived ${months.text} ${plural(months, 'month', 'months')}.`,
    thin: ({ devices }: { devices: string }) =>
      `The line is thin where fewer than ${devices} lived so long.`,
    ends: 'An outage of a day and more is taken as the end of a device; one that was replaced without is not noticed.',
    month: ({ from, to }: { from: string; to: Counted }) =>
      `${from} to ${to.text} ${plural(to, 'month', 'months')}`,
    units: { x: 'months since the device was new', y: 'of trading hours failed' },
    summary: 'The same as a table, by month of age',
    label: 'Failures by age',
    caption: 'How often devices failed, by their age',
    age: 'Age',
    failed: 'Failed',
    hours: 'Trading hours',
    devices: 'Devices',
  },
};
