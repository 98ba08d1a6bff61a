import type { Counted } from '../../lib/format.ts';
import type { Messages } from '../messages.ts';
import { al, dal } from './articles.ts';
import { plural } from './plural.ts';

const doorsText = (doors: Counted): string =>
  `${doors.text} ${plural(doors, 'ingresso', 'ingressi')}`;

const unknown = (days: Counted): string =>
  `${days.text} ${plural(days, 'giorno sconosciuto', 'giorni sconosciuti')}`;

export const doors: Messages['doors'] = {
  facts: ({ store, life, sensor }) =>
    `Un ingresso del negozio ${store}, ${life}. Il suo sensore è ${sensor}.`,
  life: {
    coming: ({ from }) =>
      `da contare a partire ${dal(from)}; nei dati non c’è ancora nessuno dei suoi giorni`,
    since: ({ from }) => `contato ${dal(from)}`,
    until: ({ from, to }) => `contato ${dal(from)} ${al(to)}`,
  },
  lessThan: ({ share }) => `meno di ${share}`,
  first: ({ to, share, doors }) =>
    `La sua quota di visite nelle 52 settimane fino ${al(to)}: ${share}, la più alta su ${doorsText(doors)}.`,
  ranked: ({ to, share, rank, doors }) =>
    `La sua quota di visite nelle 52 settimane fino ${al(to)}: ${share}, la numero ${rank} su ${doorsText(doors)}.`,
  only: ({ name }) => `${name} è l’unico ingresso`,
  tooLittle: 'Degli ingressi si sa troppo poco per confrontarli',
  lead: ({ name, share }) => `${name} è l’ingresso più frequentato, con ${share} delle visite`,
  half: ({ name, share, most, doors }) =>
    `${name} è l’ingresso più frequentato, con ${share} delle visite; i primi ${most} su ${doors} ne hanno più della metà`,
  compared: ({ to }) =>
    `La parte delle visite passata da ogni ingresso nelle 52 settimane fino ${al(to)}, nei giorni in cui si sa qualcosa di tutti quelli confrontati.`,
  young: 'Un ingresso nuovo è confrontato sui propri giorni.',
  leftOut: ({ names }) => `Si sa troppo poco per un confronto con gli altri: ${names}.`,
  barely: ({ name, share, average }) =>
    `${name}, ${share} delle visite: ${average} in media per giorno di apertura.`,
  since: ({ date }) => dal(date),
  notCompared: 'nessun confronto',
  why: {
    noDay: 'nessun giorno nei dati',
    young: 'un anno prima non c’era',
    ended: 'non c’è più',
    closed: { now: 'chiuso', before: 'chiuso un anno prima' },
    unknown: { now: unknown, before: (days) => `${unknown(days)} un anno prima` },
    coverage: {
      now: ({ share }) => `copertura ${share}`,
      before: ({ share }) => `un anno prima copertura ${share}`,
    },
  },
  caption: 'Gli ingressi nelle ultime 52 settimane',
  less: (doors) => `${doorsText(doors)} con meno visite`,
  captionLess: 'Gli ingressi meno usati nelle ultime 52 settimane',
  gone: 'Ingressi che non ci sono più',
  basis: ({ share }) =>
    `Le ultime 52 settimane sono confrontate con le 52 precedenti, se entrambe hanno una copertura di almeno ${share}.`,
  heads: {
    door: 'Ingresso',
    share: 'Quota di visite',
    average: 'Per giorno di apertura',
    change: 'Sull’anno precedente',
    trend: 'Ultimi tre anni',
    interval: ({ level }) => `intervallo al ${level}`,
    measured: 'Misurato',
  },
};
