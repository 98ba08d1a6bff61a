import type { Counted } from '../../lib/format.ts';
import type { Step } from '../../lib/view.ts';
import { plural } from './plural.ts';

const OF_THE: Readonly<Record<Step, string>> = {
  hour: 'of the hour’s',
  day: 'of the day’s',
  week: 'of the week’s',
  month: 'of the month’s',
};

/** The explorer of a history: what is chosen, what the chart shows, its tooltip and its table. */
export const explorer = {
  controls: 'What the chart shows',
  by: 'By the',
  /** As it is chosen, after `by`. */
  steps: { hour: 'hour', day: 'day', week: 'week', month: 'month' },
  range: 'Range',
  presets: { 7: '1 week', 28: '4 weeks', 91: '3 months', 364: '1 year', 1092: '3 years' },
  all: 'All',
  from: 'From',
  to: 'To',
  limits: ({ from, to }: { from: string; to: string }) => `Dates from ${from} to ${to}.`,
  refused: 'That date was not taken.',
  measure: 'Show',
  measures: {
    estimated: 'Visits, with estimates',
    counted: 'Visits, measured only',
    usual: 'Mean of four weeks',
    change: 'Measured against mean',
  },
  before: 'A year before',
  narrow: {
    all: 'Doors, weekdays and hours',
    hours: 'Weekdays and hours',
  },
  doors: 'Doors, added up; none ticked: the whole store',
  weekdays: 'Weekdays',
  start: 'Hours from',
  end: 'Hours until',

  within: 'Range within the whole history',
  ends: { from: 'Start of the range', to: 'End of the range' },
  drag: 'drag to choose a range',
  tabs: { chart: 'Chart', table: 'Table' },
  tabsLabel: 'How the figures are shown',
  take: 'What is shown as a file:',
  notTaken: 'The part of the page that makes this file did not arrive.',
  loading: ({ view }: { view: string }) => `Loading the figures of ${view}…`,
  loadingFiles: ({ view, done, all }: { view: string; done: string; all: string }) =>
    `Loading the figures of ${view}: ${done} of ${all} files…`,
  failed: 'The figures for this view did not arrive; the chart still shows what its caption says.',
  again: 'Try again',

  /** Parts of the caption, between commas in this order. */
  caption: {
    allDoors: 'All doors',
    allButDoors: ({ names }: { names: string }) => `All doors but ${names}`,
    someDoors: ({ count, all }: { count: string; all: string }) => `${count} of ${all} doors`,
    by: { hour: 'by the hour', day: 'by the day', week: 'by the week', month: 'by the month' },
    measures: {
      estimated: 'visits, with estimates',
      counted: 'visits, measured only',
      usual: 'mean of four weeks',
      change: 'measured against mean of four weeks',
    },
    dates: ({ from, to }: { from: string; to: string }) => `${from} to ${to}`,
    before: 'and a year before',
  },
  axis: {
    estimated: {
      hour: 'Visits an hour, estimates included',
      day: 'Visits a day, estimates included',
      week: 'Visits a week, estimates included',
      month: 'Visits a month, estimates included',
    },
    counted: {
      hour: 'Visits an hour, measured only',
      day: 'Visits a day, measured only',
      week: 'Visits a week, measured only',
      month: 'Visits a month, measured only',
    },
    usual: 'Mean of this weekday and the three before it',
    change: 'Measured against the mean of four weeks',
  },
  /** What the marks of the chart stand for. */
  key: {
    line: {
      hour: 'visits in an hour',
      day: 'visits in a day',
      week: 'average open day of the week',
      month: 'average open day of the month',
    },
    point: { hour: 'an hour', day: 'a day', week: 'a week', month: 'a month' },
    ghost: '364 days before',
    ghostMonth: 'the same month a year before',
    occasion: 'public holiday or clock change',
    guessed: ({ step }: { step: Step }) => `over a tenth ${OF_THE[step]} visits estimated`,
    unknown: ({ step }: { step: Step }) => `over a tenth ${OF_THE[step]} visits not measured`,
    estimated: 'nothing measured, all of it estimated',
    closed: 'closed',
    unmeasured: 'nothing measured for ten days or more',
  },
  gaps: { closed: 'closed', unmeasured: 'not measured' },
  reading: ({ marks, most }: { marks: string; most: string }) =>
    `Drawn: ${marks}. At most ${most}.`,

  probe: ({ step, name }: { step: Step; name: string }) => {
    const steps = { hour: 'Hour', day: 'Day', week: 'Week', month: 'Month' };
    return `${steps[step]}, chart of ${name}`;
  },
  clockChange: ({ hours }: { hours: string }) => `clock change, ${hours} hours`,
  visits: (count: Counted) => `${count.text} ${plural(count, 'visit', 'visits')}`,
  usualVisits: (count: Counted) =>
    `Mean of four weeks: ${count.text} ${plural(count, 'visit', 'visits')}`,
  against: ({ change }: { change: string }) => `Measured ${change} against the mean of four weeks`,
  closed: 'Closed',
  noCount: 'No count',
  sensorFailed: 'the sensor failed',
  sensorFailedEstimated: 'the sensor failed: all of it estimated',
  nothingMeasured: 'nothing was measured',
  nothingMeasuredEstimated: 'nothing was measured: all of it estimated',
  incomparable: 'nothing to compare with',
  measured: ({ share }: { share: string }) => `${share} of the hours measured`,
  parts: ({ counted, estimated, share }: { counted: string; estimated: string; share: string }) =>
    `${counted} counted, ${estimated} estimated; ${share} of the hours measured`,
  usual: ({ usual }: { usual: string }) => `Mean of four weeks: ${usual}`,
  usualChange: ({ usual, change }: { usual: string; change: string }) =>
    `Mean of four weeks: ${usual}; measured ${change} against it`,
  beforeValue: ({ value }: { value: string }) => `A year before: ${value}`,

  heads: {
    when: { hour: 'Hour', day: 'Day', week: 'Week', month: 'Month' },
    estimated: 'Visits, with estimates',
    counted: 'Measured',
    coverage: 'Hours measured',
    usual: 'Mean of four weeks',
    change: 'Measured against that mean',
    before: 'A year before',
    status: 'Status',
  },
  statuses: {
    ok: 'measured',
    complete: 'measured',
    partial: 'measured in part',
    failed: 'sensor failed',
    missing: 'not measured',
    closed: 'closed',
  },
  /** What the heads of the table are too short for. */
  meanNote:
    'The mean of four weeks: measured visits of this weekday and of the three before it, by the hour of the same hour. Measured visits alone are set against it, without estimates.',
  noRows: 'There is nothing in this range.',
  allRows: (count: Counted) => `${count.text} ${plural(count, 'row', 'rows')}, the newest first.`,
  someRows: ({ first, last, count }: { first: string; last: string; count: string }) =>
    `Rows ${first} to ${last} of ${count}, the newest first; a file has them all.`,
  older: 'Older',
  newer: 'Newer',
};
