import type { Difference } from '../../lib/difference.ts';
import type { Counted } from '../../lib/format.ts';
import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

const than = ({ way, size }: Difference): string =>
  ({ same: 'autant que', more: `${size} de plus que`, fewer: `${size} de moins que` })[way];

const thanYearBefore = ({ way, size }: Difference): string =>
  ({
    same: 'autant qu’un an avant',
    more: `${size} de plus qu’un an avant`,
    fewer: `${size} de moins qu’un an avant`,
  })[way];

const visitsText = (visits: Counted): string =>
  `${visits.text} ${plural(visits, 'visite', 'visites')}`;

const openDays = (days: Counted): string =>
  `${days.text} ${plural(days, 'jour', 'jours')} d’ouverture`;

export const chain: Messages['chain'] = {
  spans: {
    week: '7 derniers jours',
    fourWeeks: '28 derniers jours',
    since: ({ date }) => `Depuis le ${date}`,
  },
  likeForLike: ({ share }) =>
    `Chaque chiffre est comparé aux mêmes jours de la semaine de l’année précédente, 364 jours plus tôt, dans les magasins ouverts et mesurés à ${share} au moins pendant les deux périodes.`,
  change: {
    none: 'pas de comparaison avec un an avant',
    yearBefore: thanYearBefore,
    moreDays: ({ difference, days }) =>
      `${thanYearBefore(difference)}, avec ${openDays(days)} de plus`,
    fewerDays: ({ difference, days }) =>
      `${thanYearBefore(difference)}, avec ${openDays(days)} de moins`,
  },
  notes: {
    compared: ({ compared, stores }) =>
      `comparaison : ${compared} sur ${stores.text} ${plural(stores, 'magasin', 'magasins')}`,
    closed: 'fermé',
    measured: ({ share }) => `mesuré à ${share}`,
    unknown: (days) => `aucune donnée pour ${openDays(days)}`,
    doubt: 'l’écart est inférieur à la part estimée',
  },
  leftOut: ({ store, reason }) => `${store} n’est pas pris en compte : ${reason}.`,
  leftOutOf: ({ store, reason, figures }) =>
    `${store} n’est pas pris en compte : ${reason} (${figures}).`,
  reasons: {
    young: 'pas encore d’ouverture un an avant',
    ended: 'fermeture définitive depuis',
    closed: { now: 'aucune ouverture', before: 'aucune ouverture un an avant' },
    unknown: {
      now: (days) => `aucune donnée pour ${openDays(days)}`,
      before: (days) => `aucune donnée pour ${openDays(days)} un an avant`,
    },
    coverage: {
      now: ({ share }) => `${share} seulement des heures mesurées`,
      before: ({ share }) => `${share} seulement des heures mesurées un an avant`,
    },
  },
  history: {
    plain: 'Tous les magasins, semaine par semaine',
    visits: ({ visits }) => `Les 52 dernières semaines totalisent ${visitsText(visits)}.`,
    visitsAgainst: ({ visits, difference }) =>
      `Les 52 dernières semaines totalisent ${visitsText(visits)}, ${than(difference)} les 52 semaines précédentes.`,
    visitsAgainstSome: ({ visits, difference }) =>
      `Les 52 dernières semaines totalisent ${visitsText(visits)} ; à périmètre comparable, ${than(difference)} les 52 semaines précédentes.`,
    noWeek: 'Il n’y a pas encore de semaine entière.',
    line: ({ from, to }) =>
      `Visites par semaine, du lundi au dimanche, tous magasins confondus, du ${from} au ${to}.`,
    busiest: ({ from, visits }) =>
      `La semaine la plus fréquentée a commencé le ${from} et a totalisé ${visitsText(visits)}.`,
    unit: 'Visites par semaine, tous les magasins, estimations comprises',
    closedStore: ({ store }) => `fermeture : ${store}`,
    key: {
      opened: 'Une ligne sous un nom : l’ouverture du magasin.',
      ring: 'Un anneau : plus d’un dixième de la semaine est estimé.',
      band: 'Une bande : tous les magasins étaient fermés.',
      gap: 'Une interruption de la ligne : aucune donnée pour un jour d’ouverture d’un magasin.',
    },
  },
  years: {
    summary: 'Les mêmes données en tableau, par année',
    label: 'Visites par année',
    caption: 'Tous les magasins, avec des estimations pour les heures non mesurées',
    year: 'Année',
    stores: 'Magasins',
    visits: 'Visites',
    change: 'Mêmes magasins, sur un an',
    measured: 'Mesuré',
    until: ({ year, date }) => `${year}, jusqu’au ${date}`,
  },
};
