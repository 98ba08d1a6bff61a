import type { Counted } from '../../lib/format.ts';
import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

const sensorsText = (count: Counted) => `${count.text} ${plural(count, 'capteur', 'capteurs')}`;
const hoursText = (count: Counted) =>
  `${count.text} ${plural(count, 'heure d’ouverture', 'heures d’ouverture')}`;
const need = ({ troubled, sensors }: { troubled: Counted; sensors: Counted }) =>
  `${troubled.text} ${plural(troubled, 'capteur', 'capteurs')} sur ${sensors.text} ${plural(troubled, 'est', 'sont')} à surveiller`;

export const sensors: Messages['sensors'] = {
  title: 'Capteurs – Footfall',
  upTo: ({ day }) => `Jusqu’au ${day}`,
  colon: ' :',
  headline: {
    none: 'Aucun capteur n’est en place aujourd’hui.',
    well: ({ sensors, measured }) =>
      plural(
        sensors,
        `Rien à signaler pour le capteur : il a mesuré ${measured} de ses heures ces 30 derniers jours.`,
        `Aucun des ${sensorsText(sensors)} n’est à surveiller : ensemble, ils ont mesuré ${measured} de leurs heures ces 30 derniers jours.`,
      ),
    wellUnused: (sensors) =>
      plural(
        sensors,
        'Rien à signaler pour le capteur : il n’a eu aucune heure d’ouverture ces 30 derniers jours.',
        `Aucun des ${sensorsText(sensors)} n’est à surveiller : ensemble, ils n’ont eu aucune heure d’ouverture ces 30 derniers jours.`,
      ),
    troubled: (count) => `${need(count)}.`,
    others: ({ others, measured, ...count }) =>
      `${need(count)} ; ${plural(others, 'l’autre a', 'les autres ont')} mesuré ${measured} de ${plural(others, 'ses', 'leurs')} heures ces 30 derniers jours.`,
    othersUnused: ({ others, ...count }) =>
      `${need(count)} ; ${plural(others, 'l’autre n’a', 'les autres n’ont')} eu aucune heure d’ouverture ces 30 derniers jours.`,
  },
  store: {
    none: (gone) =>
      `Aucun capteur n’est en place ici. ${gone.text} ${plural(gone, 'retiré', 'retirés')}.`,
    well: ({ sensors, measured }) =>
      `${sensorsText(sensors)}, sans problème ; ${measured} des heures des 30 derniers jours mesurées.`,
    wellUnused: (sensors) => `${sensorsText(sensors)}, sans problème.`,
    troubled: ({ measured, ...count }) =>
      `${need(count)} ; ${measured} des heures des 30 derniers jours mesurées.`,
    gone: (gone) => `${gone.text} ${plural(gone, 'autre retiré', 'autres retirés')}.`,
  },
  device: {
    since: ({ date }) => `depuis le ${date}`,
    gone: ({ date }) => `retiré depuis le ${date}`,
    out: ({ date }) => `en panne depuis le ${date}`,
  },
  outage: {
    since: ({ from }) => `depuis le ${from}`,
    span: ({ from, to }) => `du ${from} au ${to}`,
  },
  strip: {
    none: ({ name, since }) => `${name} depuis le ${since} : aucune panne`,
    one: ({ name, since, span, hours }) =>
      `${name} depuis le ${since} : une panne, ${span}, ${hoursText(hours)}`,
    several: ({ name, since, span, hours, outages }) =>
      `${name} depuis le ${since} : ${outages.text} pannes, la plus longue ${span}, ${hoursText(hours)}`,
    key: {
      life: 'en place',
      failed: 'heures perdues, pleine hauteur à partir de 10 %',
      out: 'panne',
    },
  },
  rest: {
    unknown: (count) => `${count.text} ${plural(count, 'autre capteur', 'autres capteurs')}`,
    measured: ({ count, least }) =>
      plural(
        count,
        `${count.text} autre capteur, mesuré à au moins ${least} ces 30 derniers jours`,
        `${count.text} autres capteurs, chacun mesuré à au moins ${least} ces 30 derniers jours`,
      ),
  },
  threshold: ({ share }) =>
    `Un capteur est à surveiller tant qu’un incident est en cours, ou quand moins de ${share} de ses heures ont été mesurées ces 30 derniers jours.`,
  method: 'Comment les incidents sont détectés',
  trouble: {
    all: ({ store }) => `Tous les capteurs, ${store}`,
    one: ({ sensor, store }) => `${sensor}, ${store}`,
    told: (parts) => `${parts.join(' ; ')}.`,
    little: ({ measured }) => `${measured} de ses heures mesurées ces 30 derniers jours`,
    littleAfter: ({ measured, end }) =>
      `${measured} de ses heures mesurées ces 30 derniers jours, après une panne jusqu’au ${end}`,
    recovered: ({ measured, end }) =>
      `${measured} de ses heures mesurées ces 30 derniers jours, mais rien ne manque depuis la fin de la panne, le ${end}`,
    nearlyRecovered: ({ measured, end, since }) =>
      `${measured} de ses heures mesurées ces 30 derniers jours, mais ${since} depuis la fin de la panne, le ${end}`,
    more: (count) => `${count.text} ${plural(count, 'autre', 'autres')}`,
    others: (count) => `Et ${count.text} ${plural(count, 'autre', 'autres')}, dans les alertes.`,
  },
  stores: 'Chaque capteur, magasin par magasin',
  columns:
    'Quelle part de ses heures d’ouverture chaque capteur a mesurée, ces 30 derniers jours et en tout ; quelle part a été perdue récemment, dans les huit semaines entières jusqu’à lundi ; depuis quand son appareil est en place ; et sa vie sous forme de bande.',
  fewColumns:
    'Quelle part de ses heures d’ouverture chaque capteur a mesurée, ces 30 derniers jours et en tout.',
  table: {
    caption: ({ store }) => `Capteurs, ${store}`,
    door: 'Entrée',
    lately: '30 jours',
    ever: 'En tout',
    failedLately: 'Perdu récemment',
    failed: 'Perdu',
    device: 'Appareil',
    outages: 'Pannes',
  },
  outages: {
    summary: (count) => `${count.text} ${plural(count, 'panne', 'pannes')} en tableau`,
    caption: ({ store }) => `Pannes, ${store}`,
    door: 'Entrée',
    span: 'Rien de mesuré',
    hours: 'Heures d’ouverture',
  },
  age: {
    unknown: 'On ne sait pas encore combien de fois les capteurs tombent en panne',
    firstMonths: ({ rate }) =>
      `Dans leurs premiers mois, les capteurs perdent ${rate} de leurs heures`,
    firstYear: ({ rate }) => `La première année, les capteurs perdent ${rate} de leurs heures`,
    years: [
      'première',
      'deuxième',
      'troisième',
      'quatrième',
      'cinquième',
      'sixième',
      'septième',
      'huitième',
    ],
    more: ({ first, last, year }) =>
      `En vieillissant, les capteurs perdent plus d’heures : ${first} la première année, ${last} la ${year}`,
    less: ({ first, last, year }) =>
      `En vieillissant, les capteurs perdent moins d’heures : ${first} la première année, ${last} la ${year}`,
    alike: ({ first, last, year }) =>
      `L’âge compte peu pour les capteurs : ils perdent ${first} de leurs heures la première année, ${last} la ${year}`,
    chart: ({ first, last, months }) =>
      `Part des heures d’ouverture perdues, pour chaque mois depuis que l’appareil était neuf : sur ${first.text} ${plural(first, 'appareil', 'appareils')} au début, sur ${last.text} ${plural(last, 'qui a vécu', 'qui ont vécu')} ${months.text} mois à la fin.`,
    thin: ({ devices }) => `La ligne est fine là où moins de ${devices} ont vécu si longtemps.`,
    ends: 'Une panne d’un jour ou plus compte comme la fin d’un appareil ; un remplacement sans panne passe inaperçu.',
    month: ({ from, to }) => `${from} à ${to.text} mois`,
    units: { x: 'mois depuis que l’appareil était neuf', y: 'des heures d’ouverture perdues' },
    summary: 'Les mêmes données en tableau, par mois d’âge',
    label: 'Pannes selon l’âge',
    caption: 'Part des heures perdues par les appareils, selon leur âge',
    age: 'Âge',
    failed: 'Perdu',
    hours: 'Heures d’ouverture',
    devices: 'Appareils',
  },
};
