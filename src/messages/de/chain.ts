import type { Difference } from '../../lib/difference.ts';
import type { Counted } from '../../lib/format.ts';
import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

const than = ({ way, size }: Difference): string =>
  ({ same: 'so viele wie', more: `${size} mehr als`, fewer: `${size} weniger als` })[way];

const visitsText = (visits: Counted): string =>
  `${visits.text} ${plural(visits, 'Besuch', 'Besuche')}`;

/** In the dative. */
const openDays = (days: Counted): string =>
  `${days.text} ${plural(days, 'Öffnungstag', 'Öffnungstagen')}`;

export const chain: Messages['chain'] = {
  spans: {
    week: 'Letzte 7 Tage',
    fourWeeks: 'Letzte 28 Tage',
    since: ({ date }) => `Seit dem ${date}`,
  },
  likeForLike: ({ share }) =>
    `Jeweils gegenüber denselben Wochentagen des Vorjahres, 364 Tage zuvor, in den Filialen, die in beiden Zeiträumen geöffnet und zu mindestens ${share} gemessen waren.`,
  change: {
    none: 'kein Vergleich mit dem Vorjahr',
    yearBefore: (difference) => `${than(difference)} ein Jahr zuvor`,
    moreDays: ({ difference, days }) =>
      `${than(difference)} ein Jahr zuvor, bei ${openDays(days)} mehr`,
    fewerDays: ({ difference, days }) =>
      `${than(difference)} ein Jahr zuvor, bei ${openDays(days)} weniger`,
  },
  notes: {
    compared: ({ compared, stores }) =>
      `verglichen: ${compared} von ${stores.text} ${plural(stores, 'Filiale', 'Filialen')}`,
    closed: 'geschlossen',
    measured: ({ share }) => `${share} gemessen`,
    unknown: (days) => `nichts bekannt von ${openDays(days)}`,
    doubt: 'der Unterschied ist kleiner als der geschätzte Teil',
  },
  leftOut: ({ store, reason }) => `${store} ist ausgenommen: ${reason}.`,
  leftOutOf: ({ store, reason, figures }) => `${store} ist ausgenommen: ${reason} (${figures}).`,
  reasons: {
    young: 'ein Jahr zuvor noch nicht geöffnet',
    ended: 'inzwischen endgültig geschlossen',
    closed: { now: 'geschlossen', before: 'ein Jahr zuvor geschlossen' },
    unknown: {
      now: (days) => `nichts bekannt von ${openDays(days)}`,
      before: (days) => `nichts bekannt von ${openDays(days)} ein Jahr zuvor`,
    },
    coverage: {
      now: ({ share }) => `nur ${share} der Stunden gemessen`,
      before: ({ share }) => `ein Jahr zuvor nur ${share} der Stunden gemessen`,
    },
  },
  history: {
    plain: 'Alle Filialen, Woche für Woche',
    visits: ({ visits }) => `Die letzten 52 Wochen brachten ${visitsText(visits)}.`,
    visitsAgainst: ({ visits, difference }) =>
      `Die letzten 52 Wochen brachten ${visitsText(visits)}, ${than(difference)} die 52 Wochen davor.`,
    visitsAgainstSome: ({ visits, difference }) =>
      `Die letzten 52 Wochen brachten ${visitsText(visits)}; vergleichbare Filialen hatten ${than(difference)} in den 52 Wochen davor.`,
    noWeek: 'Es gibt noch keine ganze Woche.',
    line: ({ from, to }) =>
      `Besuche je Woche, Montag bis Sonntag, in allen Filialen zusammen, vom ${from} bis zum ${to}.`,
    busiest: ({ from, visits }) =>
      `Die stärkste Woche begann am ${from} und brachte ${visitsText(visits)}.`,
    unit: 'Besuche je Woche, alle Filialen, einschließlich Schätzungen',
    closedStore: ({ store }) => `${store} geschlossen`,
    key: {
      opened: 'Eine Linie unter einem Namen: Die Filiale wurde eröffnet.',
      ring: 'Ein Ring: Über ein Zehntel der Woche ist geschätzt.',
      band: 'Ein Band: Alle Filialen waren geschlossen.',
      gap: 'Eine Lücke in der Linie: Von einem Öffnungstag einer Filiale ist nichts bekannt.',
    },
  },
  years: {
    summary: 'Dasselbe als Tabelle, nach Jahren',
    label: 'Besuche nach Jahren',
    caption: 'Alle Filialen zusammen, mit Schätzungen für Stunden, die nicht gemessen wurden',
    year: 'Jahr',
    stores: 'Filialen',
    visits: 'Besuche',
    change: 'Vergleichbare Filialen, gegenüber dem Vorjahr',
    measured: 'Gemessen',
    until: ({ year, date }) => `${year}, bis ${date}`,
  },
};
