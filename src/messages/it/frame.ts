import type { Messages } from '../messages.ts';

export const frame: Messages['frame'] = {
  pages: {
    stores: 'Negozi',
    compare: 'Confronta',
    sensors: 'Sensori',
    data: 'Dati',
    method: 'Metodo',
  },
  themes: { system: 'Come il dispositivo', light: 'Chiaro', dark: 'Scuro' },
  theme: 'Tema',
  language: 'Lingua',
  skip: 'Vai al contenuto',
  main: 'Navigazione principale',
  breadcrumb: 'Percorso di navigazione',
  allStores: 'Tutti i negozi',
  warnings: 'Avvisi',
  instant: ({ day, clock }) => `${day}, ${clock} UTC`,
  age: ({ instant }) => `Dati fino a ${instant}`,
  late: ({ instant }) =>
    `Qui i dati finiscono ${instant}. A quest’ora dovrebbero esserci dati più recenti: un aggiornamento notturno non è riuscito, oppure questa copia della pagina è vecchia.`,
  behind: ({ store, day }) => `A ${store} non è stato misurato nulla da ${day}.`,
  behindSince: ({ store, date }) => `${store} (da ${date})`,
  more: (count) => (count.value === 1 ? 'un altro' : `altri ${count.text}`),
  behindAll: ({ stores }) => `Al momento non si misura nulla in questi negozi: ${stores}.`,
  held: ({ sensorHours, files }) =>
    `${sensorHours} ore-sensore in ${files.text} file, tutti aperti.`,
  colon: ':',
  files: 'File e colonne',
  howMade: 'Come nasce ogni numero',
  manifest: 'Manifest',
  dataPackage: 'Pacchetto di dati',
  feed: 'Feed di ciò che richiede attenzione',
  lost: {
    name: 'Non trovata',
    title: 'Qui non c’è nessuna pagina',
    why: 'Forse ora il negozio ha un altro nome.',
    description: 'A questo indirizzo non c’è nessuna pagina.',
  },
};
