import type { Counted } from '../../lib/format.ts';
import { plural } from './plural.ts';

interface Sure {
  /** A year, with its sign: "+3.1%". */
  readonly pace: string;
  /** What `between` says, or nothing. */
  readonly when: string;
  readonly span: string;
}

interface Failed {
  readonly when: string;
  readonly part: string;
  readonly usual: string;
}

const sure = (span: string): string => `95% interval ${span}`;
const hours = (count: Counted): string => `${count.text} trading ${plural(count, 'hour', 'hours')}`;
const failed = ({ part, usual }: Failed): string =>
  `${part} of its trading hours in eight weeks, ${usual} in the year before`;
const RULE = 'the same weekday of last year times how this year compares so far';

/** What the analysis found at a store or door: trends, changes, forecast, incidents, unusual days. */
export const analysis = {
  allDoors: 'All doors',
  none: 'None.',
  how: 'How this is computed',
  to: ({ low, high }: { low: string; high: string }) => `${low} to ${high}`,
  trend: {
    title: 'Which way visits go',
    between: ({ first, last }: { first: string; last: string }) => ` from ${first} to ${last}`,
    rising: ({ pace, when, span }: Sure) =>
      `Visits have been rising: ${pace} a year${when} (${sure(span)})`,
    falling: ({ pace, when, span }: Sure) =>
      `Visits have been falling: ${pace} a year${when} (${sure(span)})`,
    stable: ({ pace, when, span }: Sure) =>
      `Visits have been stable: ${pace} a year${when} (${sure(span)})`,
    young: ({ months, enough }: { months: string; enough: string }) =>
      `There are too few whole, measured months for a trend: ${months} so far, and it takes ${enough}`,
    open: ({ span, when }: { span: string; when: string }) =>
      `Which way visits go cannot be told: anything from ${span} a year fits the counts${when}`,
    little: ({ pace, when, span }: Sure) =>
      `Visits have moved by too little to be called a trend: ${pace} a year${when} (${sure(span)})`,
    chance: ({ pace, when, span }: Sure) =>
      `Which way visits go cannot be told: among so many stores and doors chance alone may give one ${pace} a year${when} (${sure(span)})`,
    /** Before a verdict, as a heading of its own. */
    others: {
      life: 'Over its whole life',
      '12 months': 'The last twelve months against the twelve before',
    },
    notes: {
      rising: ({ pace }: { pace: string }) => `rising, ${pace} a year`,
      falling: ({ pace }: { pace: string }) => `falling, ${pace} a year`,
      stable: 'stable',
      'cannot tell': 'cannot tell',
      'too young': 'too young',
    },
    months: ({ months, enough }: { months: string; enough: string }) =>
      `${months} of ${enough} months`,
    explained:
      'Trends are of the visits on an average trading day, month by month, against the same months of other years. A 95% interval holds the truth 95 times in 100. Rising and falling are said only where chance is an unlikely reason, and where it is at least 1% a year.',
  },
  changes: {
    title: 'Changes of level',
    none: 'No lasting change of the level was found.',
    doors: ({ count }: { count: string }) => `Changes at single doors (${count})`,
    atDoor: ({ door, change }: { door: string; change: string }) => `${door}, ${change}`,
    explained:
      'Weekday and season are taken out. What is known to have happened about the same time is named; whether it is the cause is not known.',
    exact: ({ date }: { date: string }) => `${date} (to the day)`,
    about: ({ date, span }: { date: string; span: string }) => `${date} (${sure(span)})`,
    rose: (level: { before: string; after: string; change: string; span: string }) =>
      `the level rose from ${level.before} to ${level.after} visits an average trading day, ${level.change} (${sure(level.span)})`,
    fell: (level: { before: string; after: string; change: string; span: string }) =>
      `the level fell from ${level.before} to ${level.after} visits an average trading day, ${level.change} (${sure(level.span)})`,
    pace: ({ from, to, level }: { from: string | null; to: string | null; level: string }) =>
      `the pace changed${from === null ? '' : ` from ${from}`}${to === null ? '' : ` to ${to}`}${from === null && to === null ? '' : ' a year'}, at ${level} visits an average trading day`,
    note: ({ event, date }: { event: string; date: string }) =>
      `“${event}” (owner’s note, ${date})`,
    closure: ({ date }: { date: string }) => `a closure from ${date}`,
    outage: ({ date, where }: { date: string; where: string }) =>
      `an outage from ${date} (${where})`,
    allOut: 'all doors',
    added: ({ door, date }: { door: string; date: string }) =>
      `${door} counted for the first time, ${date}`,
    removed: ({ door, date }: { door: string; date: string }) =>
      `${door} no longer counted, ${date}`,
    holiday: ({ holiday, date }: { holiday: string; date: string }) => `${holiday}, ${date}`,
    sentence: ({ time, what }: { time: string; what: string }) => `${time}: ${what}.`,
    last: ({ time, what }: { time: string; what: string }) =>
      `The last change came on ${time}: ${what}.`,
    unexplained: 'Nothing is known to have happened then.',
    near: (event: string) => `About then: ${event}.`,
  },
  forecast: {
    title: 'The next weeks',
    label: 'Forecast',
    caption: ({ where }: { where: string }) => `Visits that are expected, ${where}`,
    day: 'Day',
    expected: 'Expected',
    interval: '95% interval',
    closed: 'closed',
    accuracy: ({ error, yardstick }: { error: string; yardstick: string }) =>
      `Made for past days, such forecasts were off by ${error} of the visits; the rule of thumb, ${RULE}, by ${yardstick}.`,
    young: `No forecast is shown: so far none could be tried on enough of the past, or was better than the rule of thumb, ${RULE}.`,
    poor: `No forecast is shown: made for past days, it was not better than the rule of thumb, ${RULE}.`,
  },
  sensors: {
    title: 'Sensors and unusual days',
    open: 'Incidents that are open',
    over: ({ count }: { count: string }) =>
      `Incidents that ended in the last twelve months (${count})`,
    unusual: 'Unusual days of the last thirteen weeks',
    howIncidents: 'How incidents are found',
    howUnusual: 'How unusual days are found',
    all: 'All sensors of the chain',
  },
  incidents: {
    since: ({ first }: { first: string }) => `since ${first}`,
    between: ({ first, last }: { first: string; last: string }) => `from ${first} to ${last}`,
    hours,
    failed: (count: Counted) => `${hours(count)} failed`,
    failedSince: (count: Counted) => `${hours(count)} failed since`,
    lost: ({ hours, visits }: { hours: string; visits: Counted }) =>
      `${hours}, about ${visits.text} ${plural(visits, 'visit', 'visits')} not counted`,
    unknownPart: 'an unknown part',
    silent: ({ when }: { when: string }) => `nothing measured ${when}`,
    dead: ({ when }: { when: string }) => `zeros counted while people came, ${when}`,
    flat: ({ when, count }: { when: string; count: string | null }) =>
      `the same count${count === null ? '' : `, ${count},`} again and again ${when}`,
    share: ({ when, part, usual }: Failed) =>
      `${part} of the store’s visits ${when}, ${usual} before`,
    ahead: ({ when, hours }: { when: string; hours: Counted }) =>
      `clock ${hours.text} ${plural(hours, 'hour', 'hours')} ahead of the other doors ${when}`,
    behind: ({ when, hours }: { when: string; hours: Counted }) =>
      `clock ${hours.text} ${plural(hours, 'hour', 'hours')} behind the other doors ${when}`,
    failing: (trouble: Failed) =>
      `failing more and more often ${trouble.when}, in ${failed(trouble)}`,
    worn: (trouble: Failed) =>
      `worth replacing ${trouble.when}, having failed in ${failed(trouble)}`,
  },
  unusual: {
    label: 'Unusual days',
    caption: 'Unusual days, the newest first',
    day: 'Day',
    where: 'Where',
    counted: 'Counted',
    usual: 'Usual',
    amongHolidays: 'compared with other holidays',
  },
};
