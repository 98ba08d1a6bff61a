import type { Difference } from '../../lib/difference.ts';
import type { Counted } from '../../lib/format.ts';
import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

const than = ({ way, size }: Difference): string =>
  ({ same: 'tantas como', more: `un ${size} más que`, fewer: `un ${size} menos que` })[way];

const visitsText = (visits: Counted): string =>
  `${visits.text} ${plural(visits, 'visita', 'visitas')}`;

export const overview: Messages['overview'] = {
  title: 'Footfall: todas las tiendas',
  noStore: 'Ninguna tienda tiene todavía un día del que informar.',
  headline: {
    allClosed: 'Todas las tiendas han estado cerradas los últimos siete días.',
    unknown: ({ weekday }) =>
      `No se sabe nada del ${weekday}: no se pudo contar en ninguna tienda.`,
    visits: ({ weekday, visits }) => `El ${weekday} registró ${visitsText(visits)}.`,
    visitsToSome: ({ weekday, visits, known, open }) =>
      `El ${weekday} registró ${visitsText(visits)} en ${known.text} de las ${open.text} tiendas abiertas.`,
    visitsAgainstUsual: ({ weekday, visits, difference }) =>
      `El ${weekday} registró ${visitsText(visits)}, ${than(difference)} un ${weekday} habitual.`,
    named: ({ weekday, stores, difference }) =>
      `${stores}: ${than(difference)} un ${weekday} habitual.`,
    comparable: ({ weekday, stores, difference }) =>
      `Las ${stores.text} tiendas comparables tuvieron ${than(difference)} un ${weekday} habitual.`,
  },
  notes: {
    usual: ({ weekday }) =>
      `Un ${weekday} habitual es la media de los cuatro anteriores, tienda por tienda.`,
    estimated: (visits) =>
      `${visits.text} de las visitas ${plural(visits, 'es estimada', 'son estimadas')}.`,
    closedSince: 'Desde entonces todas las tiendas han estado cerradas.',
  },
  leftOut: {
    unknown: ({ store, weekday }) =>
      `${store} no se compara con un ${weekday} habitual: no se sabe nada de su día.`,
    coverage: ({ store, weekday, share }) =>
      `${store} no se compara con un ${weekday} habitual: solo se midió el ${share} de sus horas.`,
    noUsual: ({ store, weekday }) =>
      `${store} no se compara con un ${weekday} habitual: menos de tres de los cuatro anteriores fueron días de apertura medidos.`,
  },
  stores: 'Las tiendas',
  caption: 'Las tiendas en las últimas cuatro semanas',
  columns: {
    name: 'Tienda',
    year: 'Un año por semanas',
    day: 'Último día',
    visits: 'Últimos 28 días',
    change: 'Frente al año anterior',
    trend: 'Últimos tres años, intervalo del 95 %',
    health: 'Sensores',
  },
  sortBy: 'Ordenar por',
  orders: {
    visits: { descending: 'Más visitas', ascending: 'Menos visitas' },
    day: { descending: 'Más visitas el último día', ascending: 'Menos visitas el último día' },
    change: { descending: 'Mayor subida interanual', ascending: 'Mayor caída interanual' },
    trend: { descending: 'Mayor subida en tres años', ascending: 'Mayor caída en tres años' },
    name: { ascending: 'Nombre, de la A a la Z', descending: 'Nombre, de la Z a la A' },
  },
  doors: (doors) => `${doors.text} ${plural(doors, 'puerta', 'puertas')}`,
  before: ({ period }) => `entonces ${period}`,
  onYearBefore: ({ change }) => `${change} frente a un año antes`,
  troubled: ({ troubled, sensors }) => `${troubled} de ${sensors} con problemas`,
  healthy: 'todos en orden',
  counted:
    'Las visitas son las personas contadas en las puertas, completadas con estimaciones de las horas en que un sensor no midió. Un día en que ninguna puerta contó a nadie, y en que apenas pudo estimarse nada, se considera cerrado.',
  files: 'Todo lo que se muestra aquí son datos abiertos:',
  filesLink: 'archivos, columnas y cómo leerlos',
};
