import type { Counted } from '../../lib/format.ts';
import { plural } from './plural.ts';

const unknown = (days: Counted): string => `${days.text} ${plural(days, 'day', 'days')} unknown`;

/** The doors of a store, and the head of the page of one. */
export const doors = {
  facts: ({ store, life, sensor }: { store: string; life: string; sensor: string }) =>
    `A door of ${store}, ${life}. Its sensor is ${sensor}.`,
  life: {
    coming: ({ from }: { from: string }) =>
      `to be counted from ${from}; no day of it is in the data`,
    since: ({ from }: { from: string }) => `counted since ${from}`,
    until: ({ from, to }: { from: string; to: string }) => `counted from ${from} to ${to}`,
  },
  lessThan: ({ share }: { share: string }) => `less than ${share}`,
  first: (door: { to: string; share: string; doors: Counted }) =>
    `In the 52 weeks to ${door.to} it had ${door.share} of the visits: the busiest of ${door.doors.text} ${plural(door.doors, 'door', 'doors')}.`,
  ranked: (door: { to: string; share: string; rank: string; doors: Counted }) =>
    `In the 52 weeks to ${door.to} it had ${door.share} of the visits: number ${door.rank} of ${door.doors.text} ${plural(door.doors, 'door', 'doors')}.`,
  only: ({ name }: { name: string }) => `${name} is the only door`,
  tooLittle: 'Too little is known of the doors to compare them',
  lead: ({ name, share }: { name: string; share: string }) => `${name} has ${share} of the visits`,
  half: (of: { name: string; share: string; most: string; doors: string }) =>
    `${of.name} has ${of.share} of the visits, the ${of.most} busiest of ${of.doors} doors more than half`,
  compared: ({ to }: { to: string }) =>
    `What part of the visits came through each door in the 52 weeks to ${to}, on the days on which something is known of all that are compared.`,
  young: 'A door that is new is compared over its own days.',
  leftOut: ({ names }: { names: string }) =>
    `Too little is known to compare ${names} with the others.`,
  barely: ({ name, share, average }: { name: string; share: string; average: string }) =>
    `${name} has ${share} of the visits: ${average} on an average open day.`,
  since: ({ date }: { date: string }) => `since ${date}`,
  notCompared: 'not compared',
  why: {
    noDay: 'no day in the data',
    young: 'not there a year before',
    ended: 'no longer there',
    closed: { now: 'closed', before: 'closed a year before' },
    unknown: {
      now: (days: Counted) => unknown(days),
      before: (days: Counted) => `${unknown(days)} a year before`,
    },
    coverage: {
      now: ({ share }: { share: string }) => `${share} measured`,
      before: ({ share }: { share: string }) => `${share} measured a year before`,
    },
  },
  caption: 'The doors in the last 52 weeks',
  less: (doors: Counted) => `${doors.text} ${plural(doors, 'door', 'doors')} with less`,
  captionLess: 'The less used doors in the last 52 weeks',
  gone: 'Doors that are gone',
  basis: ({ share }: { share: string }) =>
    `The last 52 weeks are compared with the 52 before, where at least ${share} of both were measured.`,
  heads: {
    door: 'Door',
    share: 'Share of visits',
    average: 'An open day',
    change: 'On the year before',
    trend: 'Last three years',
    interval: ({ level }: { level: string }) => `${level} interval`,
    measured: 'Measured',
  },
};
