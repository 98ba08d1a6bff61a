import type { Difference } from '../../lib/difference.ts';
import type { Counted } from '../../lib/format.ts';
import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

const than = ({ way, size }: Difference): string =>
  ({ same: 'so viele wie', more: `${size} mehr als`, fewer: `${size} weniger als` })[way];

const visitsText = (visits: Counted): string =>
  `${visits.text} ${plural(visits, 'Besuch', 'Besuche')}`;

export const overview: Messages['overview'] = {
  title: 'Footfall: alle Filialen',
  noStore: 'Noch hat keine Filiale einen Tag, über den sich berichten ließe.',
  headline: {
    allClosed: 'In den letzten sieben Tagen waren alle Filialen geschlossen.',
    unknown: ({ weekday }) =>
      `Vom ${weekday} ist nichts bekannt: Keine Filiale konnte gezählt werden.`,
    visits: ({ weekday, visits }) => `Der ${weekday} brachte ${visitsText(visits)}.`,
    visitsToSome: ({ weekday, visits, known, open }) =>
      `Der ${weekday} brachte ${visitsText(visits)} in ${known.text} von ${open.text} geöffneten Filialen.`,
    visitsAgainstUsual: ({ weekday, visits, difference }) =>
      `Der ${weekday} brachte ${visitsText(visits)}, ${than(difference)} an einem üblichen ${weekday}.`,
    named: ({ weekday, stores, difference }) =>
      `${stores}: ${than(difference)} an einem üblichen ${weekday}.`,
    comparable: ({ weekday, stores, difference }) =>
      `Die ${stores.text} vergleichbaren Filialen hatten ${than(difference)} an einem üblichen ${weekday}.`,
  },
  notes: {
    usual: ({ weekday }) =>
      `Ein üblicher ${weekday} ist der Mittelwert der vier vorangegangenen, Filiale für Filiale.`,
    estimated: (visits) => `${visits.text} der Besuche ${plural(visits, 'ist', 'sind')} geschätzt.`,
    closedSince: 'Seither waren alle Filialen geschlossen.',
  },
  leftOut: {
    unknown: ({ store, weekday }) =>
      `${store} wird nicht mit einem üblichen ${weekday} verglichen: Von diesem Tag ist nichts bekannt.`,
    coverage: ({ store, weekday, share }) =>
      `${store} wird nicht mit einem üblichen ${weekday} verglichen: Nur ${share} der Stunden wurden gemessen.`,
    noUsual: ({ store, weekday }) =>
      `${store} wird nicht mit einem üblichen ${weekday} verglichen: Weniger als drei der vier vorangegangenen waren geöffnet und gemessen.`,
  },
  stores: 'Die Filialen',
  caption: 'Die Filialen in den letzten vier Wochen',
  columns: {
    name: 'Filiale',
    year: 'Ein Jahr in Wochen',
    day: 'Letzter Tag',
    visits: 'Letzte 28 Tage',
    change: 'Gegenüber dem Vorjahr',
    trend: 'Letzte drei Jahre, 95-%-Intervall',
    health: 'Sensoren',
  },
  sortBy: 'Sortieren nach',
  orders: {
    visits: { descending: 'Meiste Besuche', ascending: 'Wenigste Besuche' },
    day: {
      descending: 'Meiste Besuche am letzten Tag',
      ascending: 'Wenigste Besuche am letzten Tag',
    },
    change: {
      descending: 'Größter Zuwachs zum Vorjahr',
      ascending: 'Größter Rückgang zum Vorjahr',
    },
    trend: {
      descending: 'Steilster Anstieg in drei Jahren',
      ascending: 'Steilster Rückgang in drei Jahren',
    },
    name: { ascending: 'Name, A bis Z', descending: 'Name, Z bis A' },
  },
  doors: (doors) => `${doors.text} ${plural(doors, 'Eingang', 'Eingänge')}`,
  before: ({ period }) => `damals ${period}`,
  onYearBefore: ({ change }) => `${change} zum Vorjahr`,
  troubled: ({ troubled, sensors }) => `${troubled} von ${sensors} gestört`,
  healthy: 'alle in Ordnung',
  counted:
    'Besuche sind die an den Eingängen gezählten Personen, ergänzt um Schätzungen für Stunden, in denen ein Sensor nicht gemessen hat. Ein Tag, an dem an keinem Eingang jemand gezählt wurde und sich kaum etwas schätzen ließ, gilt als geschlossen.',
  files: 'Alles, was hier steht, gibt es als offene Daten:',
  filesLink: 'Dateien, Spalten und wie sie zu lesen sind',
};
