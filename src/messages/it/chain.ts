import type { Difference } from '../../lib/difference.ts';
import type { Counted } from '../../lib/format.ts';
import type { Messages } from '../messages.ts';
import { al, dal } from './articles.ts';
import { plural } from './plural.ts';

const thanYearBefore = ({ way, size }: Difference): string =>
  ({
    same: 'tante quante un anno prima',
    more: `${size} in più rispetto a un anno prima`,
    fewer: `${size} in meno rispetto a un anno prima`,
  })[way];

const thanWeeksBefore = ({ way, size }: Difference): string =>
  ({
    same: 'tante quante nelle 52 settimane precedenti',
    more: `${size} in più rispetto alle 52 settimane precedenti`,
    fewer: `${size} in meno rispetto alle 52 settimane precedenti`,
  })[way];

const visitsText = (visits: Counted): string =>
  `${visits.text} ${plural(visits, 'visita', 'visite')}`;

const openDays = (days: Counted): string =>
  `${days.text} ${plural(days, 'giorno', 'giorni')} di apertura`;

export const chain: Messages['chain'] = {
  spans: {
    week: 'Ultimi 7 giorni',
    fourWeeks: 'Ultimi 28 giorni',
    since: ({ date }) => `D${al(date)}`,
  },
  likeForLike: ({ share }) =>
    `Ogni numero è confrontato con gli stessi giorni della settimana dell’anno precedente, 364 giorni prima, nei negozi aperti e misurati per almeno il ${share} in entrambi i periodi.`,
  change: {
    none: 'nessun confronto con un anno prima',
    yearBefore: thanYearBefore,
    moreDays: ({ difference, days }) =>
      `${thanYearBefore(difference)}, con ${openDays(days)} in più`,
    fewerDays: ({ difference, days }) =>
      `${thanYearBefore(difference)}, con ${openDays(days)} in meno`,
  },
  notes: {
    compared: ({ compared, stores }) =>
      `confronto: ${compared} di ${stores.text} ${plural(stores, 'negozio', 'negozi')}`,
    closed: 'chiuso',
    measured: ({ share }) => `copertura ${share}`,
    unknown: (days) => `non si sa nulla di ${openDays(days)}`,
    doubt: 'la differenza è inferiore alla parte stimata',
  },
  leftOut: ({ store, reason }) => `${store} è escluso: ${reason}.`,
  leftOutOf: ({ store, reason, figures }) => `${store} è escluso: ${reason} (${figures}).`,
  reasons: {
    young: 'un anno prima non era ancora aperto',
    ended: 'nel frattempo ha chiuso definitivamente',
    closed: { now: 'era chiuso', before: 'un anno prima era chiuso' },
    unknown: {
      now: (days) => `non si sa nulla di ${openDays(days)}`,
      before: (days) => `non si sa nulla di ${openDays(days)} un anno prima`,
    },
    coverage: {
      now: ({ share }) => `ore misurate, solo ${share}`,
      before: ({ share }) => `ore misurate un anno prima, solo ${share}`,
    },
  },
  history: {
    plain: 'Tutti i negozi, settimana per settimana',
    visits: ({ visits }) => `Nelle ultime 52 settimane ${visitsText(visits)}.`,
    visitsAgainst: ({ visits, difference }) =>
      `Nelle ultime 52 settimane ${visitsText(visits)}, ${thanWeeksBefore(difference)}.`,
    visitsAgainstSome: ({ visits, difference }) =>
      `Nelle ultime 52 settimane ${visitsText(visits)}; a parità di negozi, ${thanWeeksBefore(difference)}.`,
    noWeek: 'Non c’è ancora una settimana intera.',
    line: ({ from, to }) =>
      `Visite a settimana, da lunedì a domenica, in tutti i negozi insieme, ${dal(from)} ${al(to)}.`,
    busiest: ({ from, visits }) =>
      `La settimana di maggiore affluenza è quella ${dal(from)}, con ${visitsText(visits)}.`,
    unit: 'Visite a settimana, tutti i negozi, stime comprese',
    closedStore: ({ store }) => `${store}: chiusura`,
    key: {
      opened: 'Una linea sotto un nome: il negozio ha aperto.',
      ring: 'Un anello: oltre un decimo della settimana è stimato.',
      band: 'Una banda: tutti i negozi erano chiusi.',
      gap: 'Un’interruzione della linea: di un giorno di apertura di un negozio non si sa nulla.',
    },
  },
  years: {
    summary: 'Gli stessi dati in tabella, per anno',
    label: 'Visite per anno',
    caption: 'Tutti i negozi insieme, con stime per le ore non misurate',
    year: 'Anno',
    stores: 'Negozi',
    visits: 'Visite',
    change: 'Stessi negozi, sull’anno precedente',
    measured: 'Misurato',
    until: ({ year, date }) => `${year}, fino ${al(date)}`,
  },
};
