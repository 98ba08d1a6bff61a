import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

export const data: Messages['data'] = {
  title: 'Daten',
  headline: ({ sensorHours, stores }) =>
    `${sensorHours} Sensorstunden aus ${stores.text} ${plural(stores, 'Filiale', 'Filialen')} als offene Dateien`,
  description:
    'Jede Zahl auf diesen Seiten stammt aus diesen Dateien: Arrow und Parquet für Analysewerkzeuge, CSV für Tabellenprogramme. In jedem Format stehen dieselben Zeilen.',
  chain: 'Die ganze Kette',
  byStore: {
    title: 'Filiale für Filiale',
    words:
      'Die Seite einer Filiale führt ihre Dateien auf: die Tage in einer Datei, die Stunden in einer je Jahr.',
    label: 'Dateien nach Filialen',
    store: 'Filiale',
    sensorHours: 'Sensorstunden',
    files: 'Dateien',
    size: 'Größe',
  },
  reading: {
    title: 'Wie man sie liest',
    words:
      'Stunden sind in UTC; Datum, Wochentag und Ortszeit sind die der Filiale. Eine unbekannte Zahl ist leer, nie 0.',
    method: 'Wie jede Zahl entsteht',
  },
  checking: {
    title: 'Was da ist, und ob es vollständig angekommen ist',
    words: 'Neben einer Kopie der Dateien vergleicht diese Zeile jede mit ihrer Prüfsumme:',
    manifest:
      'Alle Dateien mit ihren Zeilen, Bytes, ihrer Prüfsumme (SHA-256) sowie erstem und letztem Zeitpunkt.',
    dataPackage:
      'Dasselbe für Werkzeuge, die Datenpakete nach Frictionless lesen, mit den Spalten.',
    stores: 'Filialen mit Ort, Zeitzone und Öffnungszeiten, und ihre Eingänge.',
    alerts: 'Was jetzt Aufmerksamkeit braucht.',
  },
  columns: 'Spalten',
  groups: {
    history: 'Gesamter Verlauf',
    years: 'Stunden, eine Datei je Jahr',
    analysis: 'Analyse',
  },
  rows: 'Zeilen',
  count: 'Anzahl',
  files: 'Dateien',
  resolutions: {
    'sensor-hourly': 'Jeder Eingang nach Stunden',
    'store-hourly': 'Filiale nach Stunden',
    'sensor-daily': 'Jeder Eingang nach Tagen',
    'store-daily': 'Filiale nach Tagen',
  },
  inYear: ({ rows, year }) => `${rows}, ${year}`,
};
