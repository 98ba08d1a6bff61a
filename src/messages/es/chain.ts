import type { Difference } from '../../lib/difference.ts';
import type { Counted } from '../../lib/format.ts';
import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

const than = ({ way, size }: Difference): string =>
  ({ same: 'tantas como', more: `un ${size} más que`, fewer: `un ${size} menos que` })[way];

const visitsText = (visits: Counted): string =>
  `${visits.text} ${plural(visits, 'visita', 'visitas')}`;

const openDays = (days: Counted): string =>
  `${days.text} ${plural(days, 'día', 'días')} de apertura`;

export const chain: Messages['chain'] = {
  spans: {
    week: 'Últimos 7 días',
    fourWeeks: 'Últimos 28 días',
    since: ({ date }) => `Desde el ${date}`,
  },
  likeForLike: ({ share }) =>
    `Cada cifra se compara con los mismos días de la semana del año anterior, 364 días antes, en las tiendas abiertas y medidas al menos al ${share} en ambos periodos.`,
  change: {
    none: 'sin comparación con un año antes',
    yearBefore: (difference) => `${than(difference)} un año antes`,
    moreDays: ({ difference, days }) =>
      `${than(difference)} un año antes, con ${openDays(days)} más`,
    fewerDays: ({ difference, days }) =>
      `${than(difference)} un año antes, con ${openDays(days)} menos`,
  },
  notes: {
    compared: ({ compared, stores }) =>
      `comparación: ${compared} de ${stores.text} ${plural(stores, 'tienda', 'tiendas')}`,
    closed: 'cerrado',
    measured: ({ share }) => `medido al ${share}`,
    unknown: (days) => `no se sabe nada de ${openDays(days)}`,
    doubt: 'la diferencia es menor que la parte estimada',
  },
  leftOut: ({ store, reason }) => `${store} queda fuera: ${reason}.`,
  leftOutOf: ({ store, reason, figures }) => `${store} queda fuera: ${reason} (${figures}).`,
  reasons: {
    young: 'aún no había abierto un año antes',
    ended: 'ha cerrado definitivamente',
    closed: { now: 'estuvo cerrada', before: 'estaba cerrada un año antes' },
    unknown: {
      now: (days) => `no se sabe nada de ${openDays(days)}`,
      before: (days) => `no se sabe nada de ${openDays(days)} un año antes`,
    },
    coverage: {
      now: ({ share }) => `solo se midió el ${share} de sus horas`,
      before: ({ share }) => `un año antes solo se midió el ${share} de sus horas`,
    },
  },
  history: {
    plain: 'Todas las tiendas, semana a semana',
    visits: ({ visits }) => `Las últimas 52 semanas sumaron ${visitsText(visits)}.`,
    visitsAgainst: ({ visits, difference }) =>
      `Las últimas 52 semanas sumaron ${visitsText(visits)}, ${than(difference)} las 52 semanas anteriores.`,
    visitsAgainstSome: ({ visits, difference }) =>
      `Las últimas 52 semanas sumaron ${visitsText(visits)}; en tiendas comparables, ${than(difference)} en las 52 semanas anteriores.`,
    noWeek: 'Todavía no hay ninguna semana completa.',
    line: ({ from, to }) =>
      `Visitas por semana, de lunes a domingo, en todas las tiendas juntas, del ${from} al ${to}.`,
    busiest: ({ from, visits }) =>
      `La semana de mayor afluencia empezó el ${from} y registró ${visitsText(visits)}.`,
    unit: 'Visitas por semana, todas las tiendas, estimaciones incluidas',
    closedStore: ({ store }) => `${store}: cierre`,
    key: {
      opened: 'Una línea bajo un nombre: la tienda abrió.',
      ring: 'Un anillo: más de una décima parte de la semana es estimada.',
      band: 'Una banda: todas las tiendas estaban cerradas.',
      gap: 'Un hueco en la línea: no se sabe nada de un día de apertura de una tienda.',
    },
  },
  years: {
    summary: 'Lo mismo en una tabla, por años',
    label: 'Visitas por años',
    caption: 'Todas las tiendas juntas, con estimaciones de las horas no medidas',
    year: 'Año',
    stores: 'Tiendas',
    visits: 'Visitas',
    change: 'Mismas tiendas, frente al año anterior',
    measured: 'Medido',
    until: ({ year, date }) => `${year}, hasta el ${date}`,
  },
};
