import type { Counted } from '../../lib/format.ts';
import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

const sure = (span: string): string => `intervalle à 95 % : ${span}`;
const hours = (count: Counted): string =>
  `${count.text} ${plural(count, 'heure d’ouverture', 'heures d’ouverture')}`;
const failed = ({ part, usual }: { part: string; usual: string }): string =>
  `${part} de ses heures d’ouverture en huit semaines, contre ${usual} l’année précédente`;
const RULE =
  'le même jour de la semaine de l’an dernier, multiplié par le rapport de cette année à la précédente';

export const analysis: Messages['analysis'] = {
  allDoors: 'Toutes les entrées',
  none: 'Aucun.',
  how: 'Comment c’est calculé',
  to: ({ low, high }) => `${low} à ${high}`,
  trend: {
    title: 'L’évolution des visites',
    between: ({ first, last }) => ` de ${first} à ${last}`,
    rising: ({ pace, when, span }) =>
      `Les visites progressent : ${pace} par an${when} (${sure(span)})`,
    falling: ({ pace, when, span }) =>
      `Les visites reculent : ${pace} par an${when} (${sure(span)})`,
    stable: ({ pace, when, span }) =>
      `Les visites sont stables : ${pace} par an${when} (${sure(span)})`,
    young: ({ months, enough }) =>
      `Il y a trop peu de mois entiers et mesurés pour une tendance : ${months} jusqu’ici, il en faut ${enough}`,
    open: ({ span, when }) =>
      `Impossible de dire si les visites progressent ou reculent : les comptages${when} sont compatibles avec toute évolution de ${span} par an`,
    little: ({ pace, when, span }) =>
      `Les visites ont trop peu bougé pour parler de tendance : ${pace} par an${when} (${sure(span)})`,
    chance: ({ pace, when, span }) =>
      `Impossible de dire si les visites progressent ou reculent : parmi tant de magasins et d’entrées, le hasard seul peut donner ${pace} par an${when} (${sure(span)})`,
    others: {
      life: 'Depuis le premier jour',
      '12 months': 'Les douze derniers mois, comparés aux douze précédents',
    },
    notes: {
      rising: ({ pace }) => `en hausse, ${pace} par an`,
      falling: ({ pace }) => `en baisse, ${pace} par an`,
      stable: 'stable',
      'cannot tell': 'indécise',
      'too young': 'trop récent',
    },
    months: ({ months, enough }) => `${months} mois sur ${enough}`,
    explained:
      'Les tendances portent sur les visites d’un jour d’ouverture moyen, mois par mois, comparées aux mêmes mois des autres années. Un intervalle à 95 % contient la vraie valeur 95 fois sur 100. On ne parle de hausse ou de baisse que si le hasard est une explication improbable et si elle atteint au moins 1 % par an.',
  },
  changes: {
    title: 'Changements de niveau',
    none: 'Aucun changement durable de niveau n’a été trouvé.',
    doors: ({ count }) => `Changements à certaines entrées (${count})`,
    atDoor: ({ door, change }) => `${door}, ${change}`,
    explained:
      'L’effet du jour de la semaine et de la saison est retiré. Ce qui s’est passé vers la même date figure à côté d’un changement ; rien ne dit que c’en est la cause.',
    exact: ({ date }) => `${date} (au jour près)`,
    about: ({ date, span }) => `${date} (${sure(span)})`,
    rose: ({ before, after, change, span }) =>
      `le niveau est passé de ${before} à ${after} visites par jour d’ouverture moyen, soit ${change} (${sure(span)})`,
    fell: ({ before, after, change, span }) =>
      `le niveau est tombé de ${before} à ${after} visites par jour d’ouverture moyen, soit ${change} (${sure(span)})`,
    pace: ({ from, to, level }) =>
      `le rythme a changé${from === null ? '' : ` de ${from}`}${to === null ? '' : ` à ${to}`}${from === null && to === null ? '' : ' par an'}, à ${level} visites par jour d’ouverture moyen`,
    note: ({ event, date }) => `« ${event} » (note de l’exploitant, ${date})`,
    closure: ({ date }) => `une fermeture à partir du ${date}`,
    outage: ({ date, where }) => `une panne à partir du ${date} (${where})`,
    allOut: 'toutes les entrées',
    added: ({ door, date }) => `premier comptage à l’entrée « ${door} », ${date}`,
    removed: ({ door, date }) => `fin du comptage à l’entrée « ${door} », ${date}`,
    holiday: ({ holiday, date }) => `${holiday}, ${date}`,
    sentence: ({ time, what }) => `${time} : ${what}.`,
    last: ({ time, what }) => `Le dernier changement date du ${time} : ${what}.`,
    unexplained: 'Aucun événement n’est connu à cette date.',
    near: (event) => `Vers cette date : ${event}.`,
  },
  forecast: {
    title: 'Les prochaines semaines',
    label: 'Prévision',
    caption: ({ where }) => `Visites attendues, ${where}`,
    day: 'Jour',
    expected: 'Attendu',
    interval: 'Intervalle à 95 %',
    closed: 'fermé',
    accuracy: ({ error, yardstick }) =>
      `Établies pour des jours passés, de telles prévisions s’écartaient de ${error} des visites ; la règle empirique (${RULE}), de ${yardstick}.`,
    young: `Aucune prévision n’est affichée : jusqu’ici, aucune n’a pu être essayée sur un passé assez long, ou n’a fait mieux que la règle empirique (${RULE}).`,
    poor: `Aucune prévision n’est affichée : établie pour des jours passés, elle ne faisait pas mieux que la règle empirique (${RULE}).`,
  },
  sensors: {
    title: 'Capteurs et jours inhabituels',
    open: 'Incidents en cours',
    over: ({ count }) => `Incidents terminés au cours des douze derniers mois (${count})`,
    unusual: 'Jours inhabituels des treize dernières semaines',
    howIncidents: 'Comment les incidents sont détectés',
    howUnusual: 'Comment les jours inhabituels sont détectés',
    all: 'Tous les capteurs de l’enseigne',
  },
  incidents: {
    since: ({ first }) => `depuis le ${first}`,
    between: ({ first, last }) => `du ${first} au ${last}`,
    hours,
    failed: (count) => `${hours(count)} en panne`,
    failedSince: (count) => `${hours(count)} en panne depuis`,
    lost: ({ hours: size, visits }) =>
      `${size}, environ ${visits.text} ${plural(visits, 'visite non comptée', 'visites non comptées')}`,
    unknownPart: 'une part inconnue',
    silent: ({ when }) => `rien n’a été mesuré ${when}`,
    dead: ({ when }) => `des zéros comptés alors que des gens entraient, ${when}`,
    flat: ({ when, count }) =>
      `toujours le même nombre${count === null ? '' : `, ${count},`} ${when}`,
    share: ({ when, part, usual }) =>
      `${part} des visites du magasin ${when}, contre ${usual} auparavant`,
    ahead: ({ when, hours: size }) =>
      `horloge en avance de ${size.text} ${plural(size, 'heure', 'heures')} sur les autres entrées ${when}`,
    behind: ({ when, hours: size }) =>
      `horloge en retard de ${size.text} ${plural(size, 'heure', 'heures')} sur les autres entrées ${when}`,
    failing: (trouble) =>
      `en panne de plus en plus souvent ${trouble.when}, soit ${failed(trouble)}`,
    worn: (trouble) => `à remplacer ${trouble.when}, en panne pendant ${failed(trouble)}`,
  },
  unusual: {
    label: 'Jours inhabituels',
    caption: 'Jours inhabituels, le plus récent d’abord',
    day: 'Jour',
    where: 'Où',
    counted: 'Compté',
    usual: 'Habituel',
    amongHolidays: 'comparé à d’autres jours fériés',
  },
};
