import type { Step } from '../../lib/view.ts';
import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

const OF_THE: Readonly<Record<Step, string>> = {
  hour: 'de l’heure',
  day: 'de la journée',
  week: 'de la semaine',
  month: 'du mois',
};

export const explorer: Messages['explorer'] = {
  controls: 'Ce que montre le graphique',
  by: 'Par',
  steps: { hour: 'heure', day: 'jour', week: 'semaine', month: 'mois' },
  range: 'Période',
  presets: { 7: '1 semaine', 28: '4 semaines', 91: '3 mois', 364: '1 an', 1092: '3 ans' },
  all: 'Tout',
  from: 'Du',
  to: 'Au',
  limits: ({ from, to }) => `Dates du ${from} au ${to}.`,
  refused: 'Cette date n’a pas été retenue.',
  measure: 'Afficher',
  measures: {
    estimated: 'Visites, estimations comprises',
    counted: 'Visites mesurées seulement',
    usual: 'Moyenne de quatre semaines',
    change: 'Écart mesuré à la moyenne',
  },
  before: 'Un an avant',
  narrow: {
    all: 'Entrées, jours de la semaine et heures',
    hours: 'Jours de la semaine et heures',
  },
  doors: 'Entrées, additionnées ; aucune cochée : tout le magasin',
  weekdays: 'Jours de la semaine',
  start: 'Heures, de',
  end: 'Heures, à',

  within: 'Période dans tout l’historique',
  ends: { from: 'Début de la période', to: 'Fin de la période' },
  drag: 'glisser pour choisir',
  tabs: { chart: 'Graphique', table: 'Tableau' },
  tabsLabel: 'Présentation des chiffres',
  take: 'Ce qui est affiché, en fichier :',
  notTaken: 'La partie de la page qui produit ce fichier n’est pas arrivée.',
  loading: ({ view }) => `Chargement des chiffres : ${view}…`,
  loadingFiles: ({ view, done, all }) =>
    `Chargement des chiffres (${done} fichiers sur ${all}) : ${view}…`,
  failed:
    'Les chiffres de cette vue ne sont pas arrivés ; le graphique montre toujours ce que dit sa légende.',
  again: 'Réessayer',

  caption: {
    allDoors: 'Toutes les entrées',
    allButDoors: ({ names }) => `Toutes les entrées sauf ${names}`,
    someDoors: ({ count, all }) => `${count} entrées sur ${all}`,
    by: { hour: 'par heure', day: 'par jour', week: 'par semaine', month: 'par mois' },
    measures: {
      estimated: 'visites, estimations comprises',
      counted: 'visites mesurées seulement',
      usual: 'moyenne de quatre semaines',
      change: 'écart mesuré à la moyenne de quatre semaines',
    },
    dates: ({ from, to }) => `du ${from} au ${to}`,
    before: 'avec un an avant',
  },
  axis: {
    estimated: {
      hour: 'Visites par heure, estimations comprises',
      day: 'Visites par jour, estimations comprises',
      week: 'Visites par semaine, estimations comprises',
      month: 'Visites par mois, estimations comprises',
    },
    counted: {
      hour: 'Visites par heure, mesurées seulement',
      day: 'Visites par jour, mesurées seulement',
      week: 'Visites par semaine, mesurées seulement',
      month: 'Visites par mois, mesurées seulement',
    },
    usual: 'Moyenne de ce jour de la semaine et des trois précédents',
    change: 'Écart mesuré à la moyenne de quatre semaines',
  },
  key: {
    line: {
      hour: 'visites en une heure',
      day: 'visites en un jour',
      week: 'jour d’ouverture moyen de la semaine',
      month: 'jour d’ouverture moyen du mois',
    },
    point: { hour: 'une heure', day: 'un jour', week: 'une semaine', month: 'un mois' },
    ghost: '364 jours avant',
    ghostMonth: 'le même mois un an avant',
    occasion: 'jour férié ou changement d’heure',
    guessed: ({ step }) => `plus d’un dixième des visites ${OF_THE[step]} estimé`,
    unknown: ({ step }) => `plus d’un dixième des visites ${OF_THE[step]} non mesuré`,
    estimated: 'rien de mesuré, tout est estimé',
    closed: 'fermé',
    unmeasured: 'rien de mesuré pendant dix jours ou plus',
  },
  gaps: { closed: 'fermé', unmeasured: 'non mesuré' },
  reading: ({ marks, most }) => `Représentés : ${marks}. Au plus ${most}.`,

  probe: ({ step, name }) => {
    const steps = { hour: 'Heure', day: 'Jour', week: 'Semaine', month: 'Mois' };
    return `${steps[step]}, graphique de ${name}`;
  },
  clockChange: ({ hours }) => `changement d’heure, ${hours} heures`,
  visits: (count) => `${count.text} ${plural(count, 'visite', 'visites')}`,
  usualVisits: (count) =>
    `Moyenne de quatre semaines : ${count.text} ${plural(count, 'visite', 'visites')}`,
  against: ({ change }) => `Mesuré : ${change} par rapport à la moyenne de quatre semaines`,
  closed: 'Fermé',
  noCount: 'Aucun comptage',
  sensorFailed: 'le capteur était en panne',
  sensorFailedEstimated: 'le capteur était en panne : tout est estimé',
  nothingMeasured: 'rien n’a été mesuré',
  nothingMeasuredEstimated: 'rien n’a été mesuré : tout est estimé',
  incomparable: 'rien à quoi comparer',
  measured: ({ share }) => `${share} des heures mesurées`,
  parts: ({ counted, estimated, share }) =>
    `comptées : ${counted}, estimées : ${estimated} ; ${share} des heures mesurées`,
  usual: ({ usual }) => `Moyenne de quatre semaines : ${usual}`,
  usualChange: ({ usual, change }) =>
    `Moyenne de quatre semaines : ${usual} ; écart mesuré : ${change}`,
  beforeValue: ({ value }) => `Un an avant : ${value}`,

  heads: {
    when: { hour: 'Heure', day: 'Jour', week: 'Semaine', month: 'Mois' },
    estimated: 'Visites, estimations comprises',
    counted: 'Mesurées',
    coverage: 'Heures mesurées',
    usual: 'Moyenne de quatre semaines',
    change: 'Écart mesuré à cette moyenne',
    before: 'Un an avant',
    status: 'État',
  },
  statuses: {
    ok: 'mesuré',
    complete: 'mesuré',
    partial: 'mesuré en partie',
    failed: 'capteur en panne',
    missing: 'non mesuré',
    closed: 'fermé',
  },
  meanNote:
    'La moyenne de quatre semaines : les visites mesurées de ce jour de la semaine et des trois précédents, par heure celles de la même heure. L’écart ne porte que sur les visites mesurées, sans estimations.',
  noRows: 'Il n’y a rien dans cette période.',
  allRows: (count) =>
    `${count.text} ${plural(count, 'ligne', 'lignes')}, la plus récente en premier.`,
  someRows: ({ first, last, count }) =>
    `Lignes ${first} à ${last} sur ${count}, la plus récente en premier ; un fichier les contient toutes.`,
  older: 'Plus anciennes',
  newer: 'Plus récentes',
};
