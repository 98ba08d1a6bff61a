import type { Messages } from '../messages.ts';
import { dal } from './articles.ts';
import { plural } from './plural.ts';

export const alerts: Messages['alerts'] = {
  title: 'Che cosa richiede attenzione',
  none: 'Nulla: nessun sensore ha problemi, nessun giorno dell’ultima settimana è stato insolito e nessun negozio ha cambiato livello nell’ultimo anno o ha avuto almeno il 5% di visite in meno rispetto a un anno prima.',
  more: (count) => plural(count, 'Un altro', `Altri ${count.text}`),
  fall: ({ store, size }) =>
    `${store}: ${size} di visite in meno negli ultimi 28 giorni rispetto a un anno prima.`,
  fallInFewerDays: ({ store, size, days }) =>
    `${store}: ${size} di visite in meno negli ultimi 28 giorni rispetto a un anno prima, con ${days.text} ${plural(days, 'giorno', 'giorni')} di apertura in meno.`,
  sensors: 'Che cosa ha misurato ogni sensore, e le sue interruzioni',
  since: ({ time }) => `${dal(time).replace(/^d/, 'D')}.`,
  feed: 'Footfall: che cosa richiede attenzione',
  door: ({ door, store }) => `${door} (${store})`,
  silent: ({ who, hours }) => `${who} non misura nulla da ${hours} ore di apertura.`,
  dead: ({ who, hours }) => `${who} conta zero da ${hours} ore di apertura, il che è impossibile.`,
  flat: ({ who, hours, value }) =>
    `${who} ha contato ${value} per ${hours} ore di apertura di fila.`,
  same: ({ who, hours }) =>
    `${who} ha contato lo stesso numero per ${hours} ore di apertura di fila.`,
  share: ({ who, value, usual }) =>
    `${who} conta un’altra parte delle visite del negozio: ${value}, prima ${usual}.`,
  ahead: ({ who, hours }) => `${who} sembra avere l’orologio avanti di ${hours} h.`,
  behind: ({ who, hours }) => `${who} sembra avere l’orologio indietro di ${hours} h.`,
  failing: ({ who, value, usual }) =>
    `${who} si guasta più spesso: ${value} delle ore di apertura, ${usual} nell’anno precedente.`,
  worn: ({ who, value }) =>
    `${who} si guasta troppo spesso (${value} delle ore di apertura): conviene sostituire il sensore.`,
  day: ({ who, visits, date, low, high }) =>
    `${who}: ${visits} visite contate il giorno ${date}, mentre di solito sarebbero tra ${low} e ${high}.`,
  holiday: ({ who, visits, holiday, low, high }) =>
    `${who}: ${visits} visite contate in un giorno festivo (${holiday}), mentre di solito sarebbero tra ${low} e ${high}.`,
  step: ({ who, date, before, after }) =>
    `${who} è a un altro livello ${dal(date)}: ${after} visite in un giorno di apertura medio, rispetto a ${before} prima.`,
  stepNear: ({ who, date, before, after, event }) =>
    `${who} è a un altro livello ${dal(date)}: ${after} visite in un giorno di apertura medio, rispetto a ${before} prima (${event}).`,
  events: {
    annotation: ({ event }) => `nota: ${event}`,
    closure: () => 'una chiusura',
    outage: () => 'un’interruzione',
    added: ({ door }) => `primo conteggio all’ingresso «${door}»`,
    removed: ({ door }) => `fine del conteggio all’ingresso «${door}»`,
    holiday: ({ event }) => event,
  },
};
