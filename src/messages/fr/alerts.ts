import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

export const alerts: Messages['alerts'] = {
  title: 'Points à surveiller',
  none: 'Rien : aucun capteur n’a de problème, aucun jour de la dernière semaine n’a été inhabituel et aucun magasin n’a changé de niveau ces douze derniers mois ni perdu au moins 5 % de ses visites par rapport à un an avant.',
  more: (count) => `${count.text} ${plural(count, 'autre', 'autres')}`,
  fall: ({ store, size }) =>
    `${store} : ${size} de visites en moins ces 28 derniers jours par rapport à un an avant.`,
  fallInFewerDays: ({ store, size, days }) =>
    `${store} : ${size} de visites en moins ces 28 derniers jours par rapport à un an avant, avec ${days.text} ${plural(days, 'jour', 'jours')} d’ouverture de moins.`,
  sensors: 'Ce que chaque capteur a mesuré, et ses pannes',
  since: ({ time }) => `Depuis le ${time}.`,
  feed: 'Footfall : points à surveiller',
  door: ({ door, store }) => `${door} (${store})`,
  silent: ({ who, hours }) => `${who} n’a rien mesuré depuis ${hours} heures d’ouverture.`,
  dead: ({ who, hours }) =>
    `${who} compte zéro depuis ${hours} heures d’ouverture, ce qui est impossible.`,
  flat: ({ who, hours, value }) =>
    `${who} a compté ${value} pendant ${hours} heures d’ouverture d’affilée.`,
  same: ({ who, hours }) =>
    `${who} a compté le même nombre pendant ${hours} heures d’ouverture d’affilée.`,
  share: ({ who, value, usual }) =>
    `${who} compte ${value} des visites du magasin, contre ${usual} auparavant.`,
  ahead: ({ who, hours }) => `${who} semble avoir une horloge en avance de ${hours} h.`,
  behind: ({ who, hours }) => `${who} semble avoir une horloge en retard de ${hours} h.`,
  failing: ({ who, value, usual }) =>
    `${who} est en panne pendant ${value} de ses heures d’ouverture, contre ${usual} l’année précédente.`,
  worn: ({ who, value }) =>
    `${who} est en panne pendant ${value} de ses heures d’ouverture : le capteur est à remplacer.`,
  day: ({ who, visits, date, low, high }) =>
    `${who} : ${visits} visites comptées le ${date}, contre ${low} à ${high} d’habitude.`,
  holiday: ({ who, visits, holiday, low, high }) =>
    `${who} : ${visits} visites comptées un jour férié (${holiday}), contre ${low} à ${high} d’habitude.`,
  step: ({ who, date, before, after }) =>
    `${who} est à un autre niveau depuis le ${date} : ${after} visites par jour d’ouverture moyen, contre ${before} auparavant.`,
  stepNear: ({ who, date, before, after, event }) =>
    `${who} est à un autre niveau depuis le ${date} : ${after} visites par jour d’ouverture moyen, contre ${before} auparavant (${event}).`,
  events: {
    annotation: ({ event }) => `note : ${event}`,
    closure: () => 'une fermeture',
    outage: () => 'une panne',
    added: ({ door }) => `premier comptage à l’entrée « ${door} »`,
    removed: ({ door }) => `fin du comptage à l’entrée « ${door} »`,
    holiday: ({ event }) => event,
  },
};
