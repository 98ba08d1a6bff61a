import type { Counted } from '../../lib/format.ts';
import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

const visits = (count: Counted) => `${count.text} ${plural(count, 'visite', 'visites')}`;
const days = (count: Counted) => `${count.text} ${plural(count, 'jour', 'jours')}`;
const weeks = (count: Counted) =>
  plural(count, 'de la semaine close', `des ${count.text} semaines closes`);

const PARTS = {
  nights: 'la nuit',
  mornings: 'le matin',
  afternoons: 'l’après-midi',
  evenings: 'le soir',
};

const measured = ({ share, before }: { share: string; before: string | null }) =>
  before === null
    ? `${share} de ces heures ont été mesurées`
    : `${share} de ces heures ont été mesurées, ${before} un an avant`;

export const heatmaps: Messages['heatmaps'] = {
  week: {
    unknown: 'On ne sait rien des heures de ces semaines',
    busiest: ({ weekday, hours, visits }) =>
      `Le créneau le plus fréquenté est le ${weekday}, ${hours} : ${visits.text} ${plural(visits, 'visite', 'visites')} en moyenne`,
    moved: {
      gainedMost: ({ best, part }) =>
        `${best} ; sur un an, c’est ${PARTS[part]} que la hausse est la plus forte`,
      gainedLeast: ({ best, part }) =>
        `${best} ; sur un an, c’est ${PARTS[part]} que la hausse est la plus faible`,
      lostMost: ({ best, part }) =>
        `${best} ; sur un an, c’est ${PARTS[part]} que la baisse est la plus forte`,
      lostLeast: ({ best, part }) =>
        `${best} ; sur un an, c’est ${PARTS[part]} que la baisse est la plus faible`,
    },
    alone: ({ count, last }) =>
      `Nombre moyen de visites par heure d’ouverture ${weeks(count)} le ${last}. On ne sait rien des mêmes semaines un an avant.`,
    both: ({ count, last }) =>
      `Nombre moyen de visites par heure d’ouverture ${weeks(count)} le ${last} et des mêmes semaines un an avant, à la même échelle.`,
    bothFrom: ({ count, last, from }) =>
      `Nombre moyen de visites par heure d’ouverture ${weeks(count)} le ${last} et des mêmes semaines un an avant (à partir du ${from}), à la même échelle.`,
    allMeasured: 'Toutes ces heures ont été mesurées.',
    estimated: (known) => `${measured(known)} ; des estimations complètent le reste.`,
    leftOut: ({ hours, ...known }) =>
      `${measured(known)} ; des estimations complètent le reste, sauf ${hours.text} ${plural(hours, 'heure mesurée à moins de la moitié, laissée', 'heures mesurées à moins de la moitié, laissées')} de côté.`,
    part: ({ part, change }) => `${PARTS[part]} ${change}`,
    parts: ({ changes }) =>
      `Par rapport à un an avant, sur les heures connues des deux années : ${changes}.`,
    partsAlike: ({ changes }) =>
      `Par rapport à un an avant, sur les heures connues des deux années : ${changes} ; ces écarts ne dépassent pas ce que le hasard peut expliquer.`,
    table: 'Les mêmes données en tableau',
    hour: 'Heure',
  },
  year: {
    unknown: ({ month }) => `Aucune journée entière n’a été mesurée depuis ${month}`,
    busiest: ({ day, month, count }) =>
      `Le jour le plus fréquenté depuis ${month} : ${day}, avec ${visits(count)}`,
    busiestHoliday: ({ day, holiday, month, count }) =>
      `Le jour le plus fréquenté depuis ${month} : ${day} (${holiday}), avec ${visits(count)}`,
    quietest: ({ day, count }) =>
      `Le jour d’ouverture le plus calme a été le ${day}, avec ${visits(count)} ; les jours estimés à plus d’un dixième ne sont pas pris en compte.`,
    quietestHoliday: ({ day, holiday, count }) =>
      `Le jour d’ouverture le plus calme a été le ${day} (${holiday}), avec ${visits(count)} ; les jours estimés à plus d’un dixième ne sont pas pris en compte.`,
    alwaysOpen: 'L’ouverture a été quotidienne.',
    brieflyClosed: (count) => `Jamais plus de ${days(count)} de fermeture d’affilée.`,
    closure: ({ dates, count }) => `La plus longue fermeture : ${dates}, soit ${days(count)}.`,
    label: ({ dates }) => `Visites de chaque jour, ${dates}`,
    reading:
      'Une ligne par jour de la semaine, une colonne par semaine ; plus un jour a eu de visites, plus sa couleur se détache de la page.',
    byMonth: 'Les mêmes données en tableau, par mois',
  },
  day: {
    told: ({ date, words }) => `${date} : ${words}`,
    toldHoliday: ({ date, holiday, words }) => `${date}, ${holiday} : ${words}`,
    counted: visits,
    guessed: (count) => `${visits(count)}, en partie estimées`,
    estimated: (count) => `${visits(count)}, entièrement estimées`,
    closed: 'fermé',
    unknown: 'non mesuré',
  },
  key: {
    closed: 'fermé',
    unknown: 'non mesuré',
    guessed: 'estimé à plus d’un dixième',
    estimated: 'entièrement estimé',
    holiday: 'jour férié',
    under: ({ count }) => `moins de ${count}`,
    between: ({ from, to }) => `${from}–${to}`,
    from: ({ count }) => `${count} ou plus`,
  },
  holidays: {
    table: 'Les jours fériés en tableau',
    label: 'Jours fériés',
    caption: 'Les jours fériés et leurs visites',
    name: 'Jour férié',
    several: (days) => days.join(' ; '),
  },
};
