import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

export const alerts: Messages['alerts'] = {
  title: 'Lo que requiere atención',
  none: 'Nada: ningún sensor tiene problemas, ningún día de la última semana fue inusual y ninguna tienda ha cambiado de nivel en el último año ni ha tenido al menos un 5 % menos de visitas que un año antes.',
  more: (count) => `${count.text} más`,
  fall: ({ store, size }) =>
    `${store} tuvo un ${size} menos de visitas en los últimos 28 días que un año antes.`,
  fallInFewerDays: ({ store, size, days }) =>
    `${store} tuvo un ${size} menos de visitas en los últimos 28 días que un año antes, con ${days.text} ${plural(days, 'día', 'días')} de apertura menos.`,
  sensors: 'Qué midió cada sensor, y sus interrupciones',
  since: ({ time }) => `Desde el ${time}.`,
  feed: 'Footfall: lo que requiere atención',
  door: ({ door, store }) => `${door} (${store})`,
  silent: ({ who, hours }) => `${who} lleva ${hours} horas de apertura sin medir nada.`,
  dead: ({ who, hours }) =>
    `${who} lleva ${hours} horas de apertura contando cero, algo imposible.`,
  flat: ({ who, hours, value }) =>
    `${who} ha contado ${value} durante ${hours} horas de apertura seguidas.`,
  same: ({ who, hours }) =>
    `${who} ha contado lo mismo durante ${hours} horas de apertura seguidas.`,
  share: ({ who, value, usual }) =>
    `${who} cuenta el ${value} de las visitas de la tienda, frente al ${usual} anterior.`,
  ahead: ({ who, hours }) => `${who} parece tener el reloj ${hours} h adelantado.`,
  behind: ({ who, hours }) => `${who} parece tener el reloj ${hours} h atrasado.`,
  failing: ({ who, value, usual }) =>
    `${who} falla en el ${value} de sus horas de apertura, frente al ${usual} del año anterior.`,
  worn: ({ who, value }) =>
    `${who} falla en el ${value} de sus horas de apertura: conviene cambiar el sensor.`,
  day: ({ who, visits, date, low, high }) =>
    `${who} contó ${visits} visitas el ${date}, cuando lo habitual sería de ${low} a ${high}.`,
  holiday: ({ who, visits, holiday, low, high }) =>
    `${who} contó ${visits} visitas en un festivo (${holiday}), cuando lo habitual sería de ${low} a ${high}.`,
  step: ({ who, date, before, after }) =>
    `${who} está en otro nivel desde el ${date}: ${after} visitas por día de apertura medio, frente a ${before} antes.`,
  stepNear: ({ who, date, before, after, event }) =>
    `${who} está en otro nivel desde el ${date}: ${after} visitas por día de apertura medio, frente a ${before} antes (${event}).`,
  events: {
    annotation: ({ event }) => `nota: ${event}`,
    closure: () => 'un cierre',
    outage: () => 'una interrupción',
    added: ({ door }) => `primer recuento en la puerta «${door}»`,
    removed: ({ door }) => `fin del recuento en la puerta «${door}»`,
    holiday: ({ event }) => event,
  },
};
