import type { Counted } from '../../lib/format.ts';
import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

const doorsText = (doors: Counted): string => `${doors.text} ${plural(doors, 'entrée', 'entrées')}`;

const days = (count: Counted): string => `${count.text} ${plural(count, 'jour', 'jours')}`;

export const figures: Messages['figures'] = {
  allDoors: 'toutes les entrées',
  upTo: ({ day }) => `Visites jusqu’au ${day} :`,
  open: {
    since: ({ doors, since, hours, zone }) =>
      `${doorsText(doors)}, magasin ouvert depuis le ${since}. Horaires : ${hours}, heure locale (${zone}).`,
    until: ({ doors, since, until, hours, zone }) =>
      `${doorsText(doors)}, magasin ouvert le ${since}, fermé définitivement le ${until}. Horaires : ${hours}, heure locale (${zone}).`,
  },
  hours: {
    always: 'ouvert en permanence',
    day: ({ day, hours }) => `${day} ${hours}`,
    days: ({ first, last, hours }) => `du ${first} au ${last} ${hours}`,
  },
  periods: {
    week: '7 derniers jours',
    fourWeeks: '28 derniers jours',
    year: '52 dernières semaines',
  },
  since: ({ date }) => `Depuis le ${date}`,
  yearBefore: ({ way, size }) =>
    ({
      same: 'autant qu’un an avant',
      more: `${size} de plus qu’un an avant`,
      fewer: `${size} de moins qu’un an avant`,
    })[way],
  notCompared: {
    young: 'pas de comparaison : pas encore d’ouverture un an avant',
    ended: 'pas de comparaison : fermeture définitive depuis',
    closed: {
      now: 'pas de comparaison : aucune ouverture au cours de ces semaines',
      before: 'pas de comparaison : aucune ouverture au cours des mêmes semaines un an avant',
    },
    unknown: {
      now: (count) => `pas de comparaison : aucune donnée pour ${days(count)} de ces semaines`,
      before: (count) =>
        `pas de comparaison : aucune donnée pour ${days(count)} des mêmes semaines un an avant`,
    },
    coverage: {
      now: ({ share }) =>
        `pas de comparaison : ${share} seulement des heures mesurées au cours de ces semaines`,
      before: ({ share }) =>
        `pas de comparaison : ${share} seulement des heures mesurées au cours des mêmes semaines un an avant`,
    },
  },
  period: {
    closed: 'aucun jour d’ouverture',
    measured: ({ days, share }) =>
      `${days.text} ${plural(days, 'jour d’ouverture, mesuré', 'jours d’ouverture, mesurés')} à ${share}`,
  },
  both: ({ now, before }) => `${now} ; un an avant, ${before}`,
  lastDay: {
    notCompared: {
      young: 'pas de comparaison : pas encore d’ouverture un an avant',
      ended: 'pas de comparaison : fermeture définitive depuis',
      closed: {
        now: 'fermé ce jour-là',
        before: 'pas de comparaison : fermé le même jour un an avant',
      },
      unknown: {
        now: () => 'aucune donnée pour ce jour',
        before: () => 'pas de comparaison : aucune donnée pour le même jour un an avant',
      },
      coverage: {
        now: ({ share }) => `pas de comparaison : ${share} seulement des heures mesurées`,
        before: ({ share }) =>
          `pas de comparaison : ${share} seulement des heures mesurées le même jour un an avant`,
      },
    },
    measured: ({ share }) => `mesuré à ${share}`,
    both: ({ share, date, before }) => `mesuré à ${share} ; à ${before} le ${date}`,
  },
  doubt: 'L’écart est inférieur à la part estimée.',
  doubts: ({ stores }) => `L’écart est inférieur à la part estimée pour ${stores}.`,
  spark: {
    known: ({ least, most }) =>
      `Jour d’ouverture moyen de chaque semaine de la dernière année : entre ${least} et ${most} visites`,
    unknown: 'Jour d’ouverture moyen de chaque semaine de la dernière année : aucune donnée',
    description: 'Une ligne d’un an, un point par semaine.',
  },
  time: ({ date, clock }) => `${date} à ${clock}`,
  span: ({ low, high }) => `${low} à ${high}`,
  months: {
    summary: 'Les mêmes données en tableau, par mois',
    label: 'Visites par mois',
    caption: ({ where }) =>
      `Visites par mois, ${where}, avec des estimations pour les heures non mesurées`,
    month: 'Mois',
    visits: 'Visites',
    openDays: 'Jours d’ouverture',
    average: 'Par jour d’ouverture',
    measured: 'Mesuré',
  },
  files: {
    title: 'Les fichiers correspondants',
    store: 'Les mêmes chiffres pour vos propres outils ;',
    columns: 'ce que signifient les colonnes',
    door: ({ sensor }) =>
      `Ils contiennent toutes les entrées du magasin ; les lignes de celle-ci ont \`${sensor}\` pour \`sensor_id\`.`,
    columnsAlone: 'Ce que signifient les colonnes',
  },
};
