import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

const VISITS = {
  hourly: 'de visites par heure d’ouverture',
  visits: 'de visites par semaine',
  index: 'de visites par semaine',
};

export const compare: Messages['compare'] = {
  page: 'Comparer les magasins – Footfall',
  door: ({ store, door }) => `${store} : ${door}`,

  controls: 'Ce qui est comparé',
  lines: 'Magasins et entrées',
  add: 'Ajouter un magasin ou une entrée',
  full: 'Six courbes se distinguent encore : retirez-en une pour en ajouter une autre.',
  wholeStore: 'Tout le magasin',
  remove: ({ name }) => `Retirer ${name}`,
  measure: 'Afficher',
  measures: {
    hourly: 'Visites par heure d’ouverture',
    visits: 'Visites par semaine',
    index: 'Visites par semaine, semaine de base = 100',
  },
  more: 'Alignement et semaines',
  align: 'Alignement',
  alignments: { date: 'Par date', opening: 'Depuis l’ouverture' },
  range: 'Période',
  presets: { 52: '1 an', 104: '2 ans', 260: '5 ans', all: 'Tout' },
  from: 'De la semaine du',
  to: 'À la semaine du',
  base: 'Semaine de base 100',
  fromNumber: 'De la semaine',
  toNumber: 'À la semaine',
  loading: 'Chargement des semaines qui manquent encore…',
  failed: 'Les semaines ne sont pas arrivées ; le graphique montre toujours ce que dit son titre.',
  again: 'Réessayer',

  grewMost: ({ name, change, measure }) =>
    `${name} a le plus progressé : ${change} ${VISITS[measure]} en un an`,
  fellLeast: ({ name, change, measure }) =>
    `Tous ont perdu des visites, ${name} le moins : ${change} ${VISITS[measure]} en un an`,
  grew: ({ name, change, measure }) =>
    `${name} a progressé : ${change} ${VISITS[measure]} en un an`,
  fell: ({ name, change, measure }) =>
    `${name} a perdu des visites : ${change} ${VISITS[measure]} en un an`,
  most: {
    hourly: ({ name, value }) =>
      `${name} compte le plus de visites par heure d’ouverture : ${value}`,
    visits: ({ name, value }) => `${name} compte le plus de visites par semaine : ${value}`,
    index: ({ name, value }) => `${name} est au plus haut : ${value} (semaine de base = 100)`,
  },
  plain: {
    hourly: 'Visites par heure d’ouverture, semaine après semaine',
    visits: 'Visites, semaine après semaine',
    index: 'Visites par semaine, semaine de base = 100',
  },

  shown: {
    hourly: ({ weeks }) =>
      `Visites par heure d’ouverture de chaque semaine, ${weeks}, estimations des heures non mesurées comprises.`,
    visits: ({ weeks }) =>
      `Visites de chaque semaine, ${weeks}, estimations des heures non mesurées comprises.`,
    index: ({ weeks, base }) =>
      `Visites de chaque semaine, ${weeks}, estimations des heures non mesurées comprises ; base 100 : ${base}.`,
    unbased: ({ weeks }) =>
      `Visites de chaque semaine, ${weeks} : aucune semaine ne peut servir de base 100.`,
  },
  dates: ({ from, to }) => `du ${from} au ${to}`,
  weekOf: ({ date }) => `la semaine du ${date}`,
  numbers: ({ from, to }) => `semaines ${from} à ${to} depuis l’ouverture`,
  numberOf: ({ week }) => `la semaine ${week} depuis l’ouverture`,
  yearOnYear: ({ date }) =>
    `En un an : les 52 semaines jusqu’au ${date} face aux 52 précédentes, pour celles qui sont bien mesurées des deux côtés.`,
  shared: (weeks) =>
    plural(
      weeks,
      'Sur la seule semaine que tous ont en commun.',
      `En moyenne sur les ${weeks.text} semaines que tous ont en commun.`,
    ),
  hours: 'Les heures d’ouverture sont celles des horaires, les jours ouverts.',
  hollow: 'Un anneau : moins de 90 % de la semaine a été mesuré.',
  gap: 'Une interruption : fermé toute la semaine, ou un jour inconnu.',
  baseless: ({ names }) => `On ne sait rien de cette semaine : ${names}.`,
  week: ({ week }) => `sem. ${week}`,

  table: 'Les mêmes chiffres en tableau, semaine par semaine',
  tableLabel: 'Visites par semaine',
  caption: '≈ : moins de 90 % mesuré ; – : fermé ou inconnu',
  weekHead: 'Semaine',

  /** A week of the chart that is pointed at. */
  reading: {
    chart: 'Semaine, graphique de la comparaison',
    week: ({ week }) => `Semaine ${week} depuis l’ouverture`,
    whole: 'mesuré',
    part: ({ share }) => `estimé à ${share}`,
    unknown: 'fermé ou inconnu',
    line: ({ name, value, note }) => `${name} : ${value}, ${note}`,
    none: ({ name, note }) => `${name} : ${note}`,
  },
};
