import type { Difference } from '../../lib/difference.ts';
import type { Counted } from '../../lib/format.ts';
import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

const than = ({ way, size }: Difference): string =>
  ({ same: 'so viele wie', more: `${size} mehr als`, fewer: `${size} weniger als` })[way];

const doorsText = (doors: Counted): string =>
  `${doors.text} ${plural(doors, 'Eingang', 'Eingänge')}`;

const days = (count: Counted): string => `${count.text} ${plural(count, 'Tag', 'Tagen')}`;

export const figures: Messages['figures'] = {
  allDoors: 'alle Eingänge',
  upTo: ({ day }) => `Besuche bis ${day}:`,
  open: {
    since: ({ doors, since, hours, zone }) =>
      `${doorsText(doors)}, geöffnet seit dem ${since}. ${hours}, Ortszeit (${zone}).`,
    until: ({ doors, since, until, hours, zone }) =>
      `${doorsText(doors)}, geöffnet seit dem ${since}, endgültig geschlossen am ${until}. ${hours}, Ortszeit (${zone}).`,
  },
  hours: {
    always: 'Immer geöffnet',
    day: ({ day, hours }) => `${day} ${hours}`,
    days: ({ first, last, hours }) => `${first} bis ${last} ${hours}`,
  },
  periods: { week: 'Letzte 7 Tage', fourWeeks: 'Letzte 28 Tage', year: 'Letzte 52 Wochen' },
  since: ({ date }) => `Seit dem ${date}`,
  yearBefore: (difference) => `${than(difference)} ein Jahr zuvor`,
  notCompared: {
    young: 'kein Vergleich: ein Jahr zuvor noch nicht geöffnet',
    ended: 'kein Vergleich: inzwischen endgültig geschlossen',
    closed: {
      now: 'kein Vergleich: in diesen Wochen geschlossen',
      before: 'kein Vergleich: in denselben Wochen des Vorjahres geschlossen',
    },
    unknown: {
      now: (count) => `kein Vergleich: von ${days(count)} in diesen Wochen ist nichts bekannt`,
      before: (count) =>
        `kein Vergleich: von ${days(count)} in denselben Wochen des Vorjahres ist nichts bekannt`,
    },
    coverage: {
      now: ({ share }) => `kein Vergleich: in diesen Wochen nur ${share} der Stunden gemessen`,
      before: ({ share }) =>
        `kein Vergleich: in denselben Wochen des Vorjahres nur ${share} der Stunden gemessen`,
    },
  },
  period: {
    closed: 'geschlossen',
    measured: ({ days, share }) =>
      `${days.text} ${plural(days, 'Öffnungstag', 'Öffnungstage')}, ${share} gemessen`,
  },
  both: ({ now, before }) => `${now}; ein Jahr zuvor ${before}`,
  lastDay: {
    notCompared: {
      young: 'kein Vergleich: ein Jahr zuvor noch nicht geöffnet',
      ended: 'kein Vergleich: inzwischen endgültig geschlossen',
      closed: {
        now: 'an diesem Tag geschlossen',
        before: 'kein Vergleich: am selben Tag des Vorjahres geschlossen',
      },
      unknown: {
        now: () => 'von diesem Tag ist nichts bekannt',
        before: () => 'kein Vergleich: vom selben Tag des Vorjahres ist nichts bekannt',
      },
      coverage: {
        now: ({ share }) => `kein Vergleich: nur ${share} der Stunden gemessen`,
        before: ({ share }) =>
          `kein Vergleich: am selben Tag des Vorjahres nur ${share} der Stunden gemessen`,
      },
    },
    measured: ({ share }) => `${share} gemessen`,
    both: ({ share, date, before }) => `${share} gemessen; ${before} am ${date}`,
  },
  doubt: 'Der Unterschied ist kleiner als der geschätzte Teil.',
  doubts: ({ stores }) => `Kleiner als der geschätzte Teil ist der Unterschied bei: ${stores}.`,
  spark: {
    known: ({ least, most }) =>
      `Durchschnittlicher Öffnungstag jeder Woche des letzten Jahres: zwischen ${least} und ${most} Besuchen`,
    unknown: 'Durchschnittlicher Öffnungstag jeder Woche des letzten Jahres: nichts bekannt',
    description: 'Eine Linie über ein Jahr, ein Punkt je Woche.',
  },
  time: ({ date, clock }) => `${date}, ${clock}`,
  span: ({ low, high }) => `${low} bis ${high}`,
  months: {
    summary: 'Dasselbe als Tabelle, nach Monaten',
    label: 'Besuche nach Monaten',
    caption: ({ where }) =>
      `Besuche nach Monaten, ${where}, mit Schätzungen für nicht gemessene Stunden`,
    month: 'Monat',
    visits: 'Besuche',
    openDays: 'Öffnungstage',
    average: 'Je Öffnungstag',
    measured: 'Gemessen',
  },
  files: {
    title: 'Die Dateien dahinter',
    store: 'Dieselben Zahlen für eigene Werkzeuge;',
    columns: 'was die Spalten bedeuten',
    door: ({ sensor }) =>
      `Sie enthalten alle Eingänge der Filiale; die Zeilen dieses Eingangs haben \`${sensor}\` als \`sensor_id\`.`,
    columnsAlone: 'Was die Spalten bedeuten',
  },
};
