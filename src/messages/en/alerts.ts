import type { Counted } from '../../lib/format.ts';
import { plural } from './plural.ts';

/** What needs attention: on the overview and in the feed. */
export const alerts = {
  title: 'What needs attention',
  none: 'Nothing: no sensor is in trouble, no day of the last week was unusual, and no store has come to another level in the last year or had at least 5% fewer visits than a year before.',
  more: (count: Counted) => `${count.text} more`,
  /** A store with fewer visits in four weeks than a year before. */
  fall: ({ store, size }: { store: string; size: string }) =>
    `${store} had ${size} fewer visits in the last 28 days than a year before.`,
  fallInFewerDays: ({ store, size, days }: { store: string; size: string; days: Counted }) =>
    `${store} had ${size} fewer visits in the last 28 days than a year before, with ${days.text} open ${plural(days, 'day', 'days')} fewer.`,
  sensors: 'What each sensor measured, and its outages',
  since: ({ time }: { time: string }) => `Since ${time}.`,
  feed: 'Footfall: what needs attention',
  door: ({ door, store }: { door: string; store: string }) => `${door} at ${store}`,
  silent: ({ who, hours }: { who: string; hours: string }) =>
    `${who} has measured nothing for ${hours} trading hours.`,
  dead: ({ who, hours }: { who: string; hours: string }) =>
    `${who} has counted zero for ${hours} trading hours, which cannot be.`,
  flat: ({ who, hours, value }: { who: string; hours: string; value: string }) =>
    `${who} has counted ${value} for ${hours} trading hours in a row.`,
  same: ({ who, hours }: { who: string; hours: string }) =>
    `${who} has counted the same for ${hours} trading hours in a row.`,
  share: ({ who, value, usual }: { who: string; value: string; usual: string }) =>
    `${who} counts ${value} of the store’s visits, after ${usual} before.`,
  ahead: ({ who, hours }: { who: string; hours: string }) =>
    `${who} seems to have a clock that is ${hours} h ahead.`,
  behind: ({ who, hours }: { who: string; hours: string }) =>
    `${who} seems to have a clock that is ${hours} h behind.`,
  failing: ({ who, value, usual }: { who: string; value: string; usual: string }) =>
    `${who} fails in ${value} of its trading hours, after ${usual} in the year before.`,
  worn: ({ who, value }: { who: string; value: string }) =>
    `${who} fails in ${value} of its trading hours: it is worth replacing.`,
  day: (day: { who: string; visits: string; date: string; low: string; high: string }) =>
    `${day.who} counted ${day.visits} on ${day.date}, where ${day.low} to ${day.high} would be usual.`,
  holiday: (day: { who: string; visits: string; holiday: string; low: string; high: string }) =>
    `${day.who} counted ${day.visits} on ${day.holiday}, where ${day.low} to ${day.high} would be usual.`,
  step: (step: { who: string; date: string; before: string; after: string }) =>
    `${step.who} has been on another level since ${step.date}: ${step.after} visits an average trading day, after ${step.before}.`,
  stepNear: (step: { who: string; date: string; before: string; after: string; event: string }) =>
    `${step.who} has been on another level since ${step.date}: ${step.after} visits an average trading day, after ${step.before} (${step.event}).`,
  /** What happened near a step; `event`: the owner’s note, or the name of a holiday. */
  events: {
    annotation: ({ event }: { event: string }) => event,
    closure: () => 'a closure',
    outage: () => 'an outage',
    added: ({ door }: { door: string }) => `${door} counted for the first time`,
    removed: ({ door }: { door: string }) => `${door} no longer counted`,
    holiday: ({ event }: { event: string }) => event,
  },
};
