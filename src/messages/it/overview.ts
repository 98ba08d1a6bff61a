import type { Difference } from '../../lib/difference.ts';
import type { Counted } from '../../lib/format.ts';
import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

/** "un sabato abituale", "una domenica abituale". */
const usualDay = (weekday: string): string =>
  `${weekday.endsWith('a') ? 'una' : 'un'} ${weekday} abituale`;

const thanUsual = ({ way, size }: Difference, weekday: string): string =>
  ({
    same: `tante quante in ${usualDay(weekday)}`,
    more: `${size} in più rispetto a ${usualDay(weekday)}`,
    fewer: `${size} in meno rispetto a ${usualDay(weekday)}`,
  })[way];

const visitsText = (visits: Counted): string =>
  `${visits.text} ${plural(visits, 'visita', 'visite')}`;

export const overview: Messages['overview'] = {
  title: 'Footfall: tutti i negozi',
  noStore: 'Nessun negozio ha ancora un giorno da raccontare.',
  headline: {
    allClosed: 'Negli ultimi sette giorni tutti i negozi sono rimasti chiusi.',
    unknown: ({ weekday }) =>
      `Non si sa nulla di ${weekday}: in nessun negozio è stato possibile contare.`,
    visits: ({ weekday, visits }) => `${visitsText(visits)} ${weekday}.`,
    visitsToSome: ({ weekday, visits, known, open }) =>
      `${visitsText(visits)} ${weekday} in ${known.text} dei ${open.text} negozi aperti.`,
    visitsAgainstUsual: ({ weekday, visits, difference }) =>
      `${visitsText(visits)} ${weekday}, ${thanUsual(difference, weekday)}.`,
    named: ({ weekday, stores, difference }) => `${stores}: ${thanUsual(difference, weekday)}.`,
    comparable: ({ weekday, stores, difference }) =>
      `I ${stores.text} negozi confrontabili: ${thanUsual(difference, weekday)}.`,
  },
  notes: {
    usual: ({ weekday }) =>
      `Per ${usualDay(weekday)} si intende la media dei quattro giorni corrispondenti precedenti, negozio per negozio.`,
    estimated: (visits) =>
      `${visits.text} delle visite ${plural(visits, 'è stimata', 'sono stimate')}.`,
    closedSince: 'Da allora tutti i negozi sono chiusi.',
  },
  leftOut: {
    unknown: ({ store, weekday }) =>
      `${store} non è confrontato con ${usualDay(weekday)}: non si sa nulla della sua giornata.`,
    coverage: ({ store, weekday, share }) =>
      `${store} non è confrontato con ${usualDay(weekday)}: ore misurate, solo ${share}.`,
    noUsual: ({ store, weekday }) =>
      `${store} non è confrontato con ${usualDay(weekday)}: meno di tre dei quattro giorni precedenti sono stati di apertura e misurati.`,
  },
  stores: 'I negozi',
  caption: 'I negozi nelle ultime quattro settimane',
  columns: {
    name: 'Negozio',
    year: 'Un anno di settimane',
    day: 'Ultimo giorno',
    visits: 'Ultimi 28 giorni',
    change: 'Sull’anno precedente',
    trend: 'Ultimi tre anni, intervallo al 95%',
    health: 'Sensori',
  },
  sortBy: 'Ordina per',
  orders: {
    visits: { descending: 'Più visite', ascending: 'Meno visite' },
    day: {
      descending: 'Più visite nell’ultimo giorno',
      ascending: 'Meno visite nell’ultimo giorno',
    },
    change: { descending: 'Maggiore aumento annuo', ascending: 'Maggiore calo annuo' },
    trend: { descending: 'Maggiore aumento in tre anni', ascending: 'Maggiore calo in tre anni' },
    name: { ascending: 'Nome, dalla A alla Z', descending: 'Nome, dalla Z alla A' },
  },
  doors: (doors) => `${doors.text} ${plural(doors, 'ingresso', 'ingressi')}`,
  before: ({ period }) => `allora ${period}`,
  onYearBefore: ({ change }) => `${change} su un anno prima`,
  troubled: ({ troubled, sensors }) => `${troubled} su ${sensors} con problemi`,
  healthy: 'tutti in ordine',
  counted:
    'Le visite sono le persone contate agli ingressi, completate da stime per le ore in cui un sensore non ha misurato. Un giorno in cui nessun ingresso ha contato qualcuno, e in cui quasi nulla si è potuto stimare, è considerato di chiusura.',
  files: 'Tutto ciò che si vede qui è disponibile come dati aperti:',
  filesLink: 'file, colonne e come leggerli',
};
