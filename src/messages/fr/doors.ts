import type { Counted } from '../../lib/format.ts';
import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

const doorsText = (doors: Counted): string => `${doors.text} ${plural(doors, 'entrée', 'entrées')}`;

const unknown = (days: Counted): string =>
  `${days.text} ${plural(days, 'jour inconnu', 'jours inconnus')}`;

export const doors: Messages['doors'] = {
  facts: ({ store, life, sensor }) =>
    `Une entrée du magasin ${store}, ${life}. Son capteur est ${sensor}.`,
  life: {
    coming: ({ from }) =>
      `comptée à partir du ${from} ; aucun de ses jours ne figure encore dans les données`,
    since: ({ from }) => `comptée depuis le ${from}`,
    until: ({ from, to }) => `comptée du ${from} au ${to}`,
  },
  lessThan: ({ share }) => `moins de ${share}`,
  first: ({ to, share, doors }) =>
    `Sur les 52 semaines jusqu’au ${to}, elle a reçu ${share} des visites : c’est la plus fréquentée sur ${doorsText(doors)}.`,
  ranked: ({ to, share, rank, doors }) =>
    `Sur les 52 semaines jusqu’au ${to}, elle a reçu ${share} des visites : numéro ${rank} sur ${doorsText(doors)}.`,
  only: ({ name }) => `${name} est la seule entrée`,
  tooLittle: 'On en sait trop peu sur les entrées pour les comparer',
  lead: ({ name, share }) => `${name} reçoit ${share} des visites`,
  half: ({ name, share, most, doors }) =>
    `${name} reçoit ${share} des visites, les ${most} entrées les plus fréquentées sur ${doors} en reçoivent plus de la moitié`,
  compared: ({ to }) =>
    `La part des visites passées par chaque entrée sur les 52 semaines jusqu’au ${to}, les jours où l’on dispose de données pour toutes celles qui sont comparées.`,
  young: 'Une entrée nouvelle est comparée sur ses propres jours.',
  leftOut: ({ names }) => `Trop peu de données pour une comparaison avec les autres : ${names}.`,
  barely: ({ name, share, average }) =>
    `${name} reçoit ${share} des visites : ${average} en moyenne par jour d’ouverture.`,
  since: ({ date }) => `depuis le ${date}`,
  notCompared: 'pas de comparaison',
  why: {
    noDay: 'aucun jour dans les données',
    young: 'absente un an avant',
    ended: 'n’existe plus',
    closed: { now: 'fermée', before: 'fermée un an avant' },
    unknown: { now: unknown, before: (days) => `${unknown(days)} un an avant` },
    coverage: {
      now: ({ share }) => `${share} mesurés`,
      before: ({ share }) => `${share} mesurés un an avant`,
    },
  },
  caption: 'Les entrées sur les 52 dernières semaines',
  less: (doors) => `${doorsText(doors)} avec moins de visites`,
  captionLess: 'Les entrées les moins utilisées sur les 52 dernières semaines',
  gone: 'Entrées disparues',
  basis: ({ share }) =>
    `Les 52 dernières semaines sont comparées aux 52 précédentes, si au moins ${share} des unes et des autres ont été mesurés.`,
  heads: {
    door: 'Entrée',
    share: 'Part des visites',
    average: 'Par jour d’ouverture',
    change: 'Sur un an',
    trend: 'Trois dernières années',
    interval: ({ level }) => `intervalle à ${level}`,
    measured: 'Mesuré',
  },
};
