import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

export const data: Messages['data'] = {
  title: 'Dati',
  headline: ({ sensorHours, stores }) =>
    `${sensorHours} ore-sensore di ${stores.text} ${plural(stores, 'negozio', 'negozi')} in file aperti`,
  description:
    'Ogni numero di queste pagine viene da questi file: Arrow e Parquet per gli strumenti di analisi, CSV per i fogli di calcolo. Le righe sono le stesse in ogni formato.',
  chain: 'Tutta la catena',
  byStore: {
    title: 'Negozio per negozio',
    words:
      'La pagina di ogni negozio elenca i suoi file: i giorni in uno solo, le ore in uno per anno.',
    label: 'File per negozio',
    store: 'Negozio',
    sensorHours: 'Ore-sensore',
    files: 'File',
    size: 'Dimensione',
  },
  reading: {
    title: 'Come leggerli',
    words:
      'Le ore sono in UTC; date, giorni della settimana e ore locali sono quelli del negozio. Un numero che non si conosce è vuoto, mai 0.',
    method: 'Come nasce ogni numero',
  },
  checking: {
    title: 'Che cosa c’è, e se è arrivato intero',
    words:
      'Accanto a una copia dei file, questa riga confronta ciascuno con la sua somma di controllo:',
    manifest:
      'Tutti i file, con righe, byte, somma di controllo (SHA-256), primo e ultimo istante.',
    dataPackage:
      'Lo stesso per gli strumenti che leggono i pacchetti di dati Frictionless, con le colonne.',
    stores: 'I negozi, con luogo, fuso orario e orari di apertura, e i loro ingressi.',
    alerts: 'Che cosa richiede attenzione ora.',
  },
  columns: 'Colonne',
  groups: {
    history: 'Tutto lo storico',
    years: 'Ore, un file per anno',
    analysis: 'Analisi',
  },
  rows: 'Righe',
  count: 'Numero',
  files: 'File',
  resolutions: {
    'sensor-hourly': 'Ogni ingresso, ora per ora',
    'store-hourly': 'Negozio, ora per ora',
    'sensor-daily': 'Ogni ingresso, giorno per giorno',
    'store-daily': 'Negozio, giorno per giorno',
  },
  inYear: ({ rows, year }) => `${rows}, ${year}`,
};
