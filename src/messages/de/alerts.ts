import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

export const alerts: Messages['alerts'] = {
  title: 'Was Aufmerksamkeit braucht',
  none: 'Nichts: Kein Sensor ist gestört, kein Tag der letzten Woche war ungewöhnlich, und keine Filiale ist im letzten Jahr auf ein anderes Niveau gekommen oder hatte mindestens 5 % weniger Besuche als ein Jahr zuvor.',
  more: (count) => `${count.text} weitere`,
  fall: ({ store, size }) =>
    `${store} hatte in den letzten 28 Tagen ${size} weniger Besuche als ein Jahr zuvor.`,
  fallInFewerDays: ({ store, size, days }) =>
    `${store} hatte in den letzten 28 Tagen ${size} weniger Besuche als ein Jahr zuvor, bei ${days.text} ${plural(days, 'Öffnungstag', 'Öffnungstagen')} weniger.`,
  sensors: 'Was jeder Sensor gemessen hat, und seine Ausfälle',
  since: ({ time }) => `Seit dem ${time}.`,
  feed: 'Footfall: was Aufmerksamkeit braucht',
  door: ({ door, store }) => `${door} (${store})`,
  silent: ({ who, hours }) => `${who} hat seit ${hours} Öffnungsstunden nichts gemessen.`,
  dead: ({ who, hours }) => `${who} zählt seit ${hours} Öffnungsstunden null, was nicht sein kann.`,
  flat: ({ who, hours, value }) =>
    `${who} hat in ${hours} Öffnungsstunden hintereinander jeweils ${value} gezählt.`,
  same: ({ who, hours }) =>
    `${who} hat in ${hours} Öffnungsstunden hintereinander dasselbe gezählt.`,
  share: ({ who, value, usual }) =>
    `${who} zählt ${value} der Besuche der Filiale, zuvor waren es ${usual}.`,
  ahead: ({ who, hours }) => `${who}: Die Uhr geht offenbar ${hours} h vor.`,
  behind: ({ who, hours }) => `${who}: Die Uhr geht offenbar ${hours} h nach.`,
  failing: ({ who, value, usual }) =>
    `${who} fällt in ${value} der Öffnungsstunden aus, im Jahr davor waren es ${usual}.`,
  worn: ({ who, value }) =>
    `${who} fällt in ${value} der Öffnungsstunden aus: Der Sensor sollte ersetzt werden.`,
  day: ({ who, visits, date, low, high }) =>
    `${who} zählte ${visits} Besuche am ${date}; üblich wären ${low} bis ${high}.`,
  holiday: ({ who, visits, holiday, low, high }) =>
    `${who} zählte ${visits} Besuche am Feiertag (${holiday}); üblich wären ${low} bis ${high}.`,
  step: ({ who, date, before, after }) =>
    `${who} ist seit dem ${date} auf einem anderen Niveau: ${after} Besuche an einem durchschnittlichen Öffnungstag, zuvor ${before}.`,
  stepNear: ({ who, date, before, after, event }) =>
    `${who} ist seit dem ${date} auf einem anderen Niveau: ${after} Besuche an einem durchschnittlichen Öffnungstag, zuvor ${before} (${event}).`,
  events: {
    annotation: ({ event }) => `Notiz: ${event}`,
    closure: () => 'eine Schließung',
    outage: () => 'ein Ausfall',
    added: ({ door }) => `erste Zählung am Eingang „${door}“`,
    removed: ({ door }) => `Ende der Zählung am Eingang „${door}“`,
    holiday: ({ event }) => event,
  },
};
