import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

export const frame: Messages['frame'] = {
  pages: {
    stores: 'Filialen',
    compare: 'Vergleich',
    sensors: 'Sensoren',
    data: 'Daten',
    method: 'Methode',
  },
  themes: { system: 'Wie das Gerät', light: 'Hell', dark: 'Dunkel' },
  theme: 'Farbschema',
  language: 'Sprache',
  skip: 'Zum Inhalt springen',
  main: 'Hauptnavigation',
  breadcrumb: 'Navigationspfad',
  allStores: 'Alle Filialen',
  warnings: 'Warnungen',
  instant: ({ day, clock }) => `${day}, ${clock} UTC`,
  age: ({ instant }) => `Daten bis ${instant}`,
  late: ({ instant }) =>
    `Die Daten enden hier am ${instant}. Neuere müssten längst da sein: Eine nächtliche Aktualisierung ist fehlgeschlagen, oder diese Kopie der Seite ist alt.`,
  behind: ({ store, day }) => `In ${store} wurde seit ${day} nichts gemessen.`,
  behindSince: ({ store, date }) => `${store} (seit ${date})`,
  more: (count) => `${count.text} ${plural(count, 'weitere', 'weiteren')}`,
  behindAll: ({ stores }) => `Derzeit wird nichts gemessen in ${stores}.`,
  held: ({ sensorHours, files }) =>
    `${sensorHours} Sensorstunden in ${files.text} ${plural(files, 'Datei', 'Dateien')}, alle offen.`,
  colon: ':',
  files: 'Dateien und Spalten',
  howMade: 'Wie jede Zahl entsteht',
  manifest: 'Manifest',
  dataPackage: 'Datenpaket',
  feed: 'Feed: Was Aufmerksamkeit braucht',
  lost: {
    name: 'Nicht gefunden',
    title: 'Hier gibt es keine Seite',
    why: 'Die Filiale heißt jetzt vielleicht anders.',
    description: 'Unter dieser Adresse gibt es keine Seite.',
  },
};
