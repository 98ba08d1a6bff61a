import type { Difference } from '../../lib/difference.ts';
import type { Counted } from '../../lib/format.ts';
import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

const thanUsual = ({ way, size }: Difference, weekday: string): string =>
  ({
    same: `autant qu’un ${weekday} habituel`,
    more: `${size} de plus qu’un ${weekday} habituel`,
    fewer: `${size} de moins qu’un ${weekday} habituel`,
  })[way];

const visitsText = (visits: Counted): string =>
  `${visits.text} ${plural(visits, 'visite', 'visites')}`;

export const overview: Messages['overview'] = {
  title: 'Footfall : tous les magasins',
  noStore: 'Aucun magasin n’a encore de journée à présenter.',
  headline: {
    allClosed: 'Tous les magasins ont été fermés ces sept derniers jours.',
    unknown: ({ weekday }) => `Aucune donnée pour ${weekday} : aucun magasin n’a pu être compté.`,
    visits: ({ weekday, visits }) => `${visitsText(visits)} ${weekday}.`,
    visitsToSome: ({ weekday, visits, known, open }) =>
      `${visitsText(visits)} ${weekday} dans ${known.text} des ${open.text} magasins ouverts.`,
    visitsAgainstUsual: ({ weekday, visits, difference }) =>
      `${visitsText(visits)} ${weekday}, ${thanUsual(difference, weekday)}.`,
    named: ({ weekday, stores, difference }) => `${stores} : ${thanUsual(difference, weekday)}.`,
    comparable: ({ weekday, stores, difference }) =>
      `Les ${stores.text} magasins comparables : ${thanUsual(difference, weekday)}.`,
  },
  notes: {
    usual: ({ weekday }) =>
      `Un ${weekday} habituel est la moyenne des quatre précédents, magasin par magasin.`,
    estimated: (visits) =>
      `${visits.text} de ces visites ${plural(visits, 'est estimée', 'sont estimées')}.`,
    closedSince: 'Depuis, tous les magasins sont fermés.',
  },
  leftOut: {
    unknown: ({ store, weekday }) =>
      `${store} n’est pas comparé à un ${weekday} habituel : aucune donnée pour sa journée.`,
    coverage: ({ store, weekday, share }) =>
      `${store} n’est pas comparé à un ${weekday} habituel : seulement ${share} de ses heures ont été mesurées.`,
    noUsual: ({ store, weekday }) =>
      `${store} n’est pas comparé à un ${weekday} habituel : moins de trois des quatre précédents ont été ouverts et mesurés.`,
  },
  stores: 'Les magasins',
  caption: 'Les magasins au cours des quatre dernières semaines',
  columns: {
    name: 'Magasin',
    year: 'Une année de semaines',
    day: 'Dernier jour',
    visits: '28 derniers jours',
    change: 'Sur un an',
    trend: 'Trois dernières années, intervalle à 95 %',
    health: 'Capteurs',
  },
  sortBy: 'Trier par',
  orders: {
    visits: { descending: 'Le plus de visites', ascending: 'Le moins de visites' },
    day: {
      descending: 'Plus de visites le dernier jour',
      ascending: 'Moins de visites le dernier jour',
    },
    change: { descending: 'Plus forte hausse sur un an', ascending: 'Plus forte baisse sur un an' },
    trend: {
      descending: 'Plus forte hausse sur trois ans',
      ascending: 'Plus forte baisse sur trois ans',
    },
    name: { ascending: 'Nom, de A à Z', descending: 'Nom, de Z à A' },
  },
  doors: (doors) => `${doors.text} ${plural(doors, 'entrée', 'entrées')}`,
  before: ({ period }) => `alors ${period}`,
  onYearBefore: ({ change }) => `${change} sur un an`,
  troubled: ({ troubled, sensors }) => `${troubled} sur ${sensors} à surveiller`,
  healthy: 'tous en ordre',
  counted:
    'Les visites sont les personnes comptées aux entrées, complétées par des estimations pour les heures où un capteur n’a pas mesuré. Un jour où aucune entrée n’a compté personne, et où presque rien n’a pu être estimé, est considéré comme fermé.',
  files: 'Tout ce qui est affiché ici est en libre accès :',
  filesLink: 'fichiers, colonnes et mode d’emploi',
};
