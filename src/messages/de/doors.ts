import type { Counted } from '../../lib/format.ts';
import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

const unknown = (days: Counted): string => `${days.text} ${plural(days, 'Tag', 'Tage')} unbekannt`;

/** After "von". */
const ofDoors = (doors: Counted): string =>
  `${doors.text} ${plural(doors, 'Eingang', 'Eingängen')}`;

export const doors: Messages['doors'] = {
  facts: ({ store, life, sensor }) =>
    `Ein Eingang der Filiale ${store}, ${life}. Sein Sensor ist ${sensor}.`,
  life: {
    coming: ({ from }) => `wird ab dem ${from} gezählt; noch kein Tag davon ist in den Daten`,
    since: ({ from }) => `gezählt seit dem ${from}`,
    until: ({ from, to }) => `gezählt vom ${from} bis zum ${to}`,
  },
  lessThan: ({ share }) => `weniger als ${share}`,
  first: ({ to, share, doors }) =>
    `In den 52 Wochen bis zum ${to} kamen hier ${share} der Besuche herein: der stärkste von ${ofDoors(doors)}.`,
  ranked: ({ to, share, rank, doors }) =>
    `In den 52 Wochen bis zum ${to} kamen hier ${share} der Besuche herein: Platz ${rank} von ${ofDoors(doors)}.`,
  only: ({ name }) => `${name} ist der einzige Eingang`,
  tooLittle: 'Über die Eingänge ist zu wenig bekannt, um sie zu vergleichen',
  lead: ({ name, share }) => `${name} hat ${share} der Besuche`,
  half: ({ name, share, most, doors }) =>
    `${name} hat ${share} der Besuche, die ${most} stärksten der ${doors} Eingänge haben mehr als die Hälfte`,
  compared: ({ to }) =>
    `Welcher Teil der Besuche in den 52 Wochen bis zum ${to} auf jeden Eingang entfiel, an den Tagen, an denen über alle verglichenen etwas bekannt ist.`,
  young: 'Ein neuer Eingang wird über seine eigenen Tage verglichen.',
  leftOut: ({ names }) => `Zu wenig bekannt für einen Vergleich mit den anderen: ${names}.`,
  barely: ({ name, share, average }) =>
    `${name} hat ${share} der Besuche: im Durchschnitt ${average} je Öffnungstag.`,
  since: ({ date }) => `seit dem ${date}`,
  notCompared: 'kein Vergleich',
  why: {
    noDay: 'kein Tag in den Daten',
    young: 'ein Jahr zuvor noch nicht da',
    ended: 'nicht mehr da',
    closed: { now: 'geschlossen', before: 'ein Jahr zuvor geschlossen' },
    unknown: { now: unknown, before: (days) => `ein Jahr zuvor ${unknown(days)}` },
    coverage: {
      now: ({ share }) => `${share} gemessen`,
      before: ({ share }) => `ein Jahr zuvor ${share} gemessen`,
    },
  },
  caption: 'Die Eingänge in den letzten 52 Wochen',
  less: (doors) => `${doors.text} ${plural(doors, 'Eingang', 'Eingänge')} mit weniger Besuchen`,
  captionLess: 'Die weniger genutzten Eingänge in den letzten 52 Wochen',
  gone: 'Eingänge, die es nicht mehr gibt',
  basis: ({ share }) =>
    `Die letzten 52 Wochen werden mit den 52 davor verglichen, sofern in beiden mindestens ${share} gemessen wurden.`,
  heads: {
    door: 'Eingang',
    share: 'Anteil der Besuche',
    average: 'Je Öffnungstag',
    change: 'Zum Vorjahr',
    trend: 'Letzte drei Jahre',
    interval: () => '95-%-Intervall',
    measured: 'Gemessen',
  },
};
