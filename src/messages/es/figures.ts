import type { Difference } from '../../lib/difference.ts';
import type { Counted } from '../../lib/format.ts';
import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

const than = ({ way, size }: Difference): string =>
  ({ same: 'tantas como', more: `un ${size} más que`, fewer: `un ${size} menos que` })[way];

const doorsText = (doors: Counted): string => `${doors.text} ${plural(doors, 'puerta', 'puertas')}`;

const days = (count: Counted): string => `${count.text} ${plural(count, 'día', 'días')}`;

export const figures: Messages['figures'] = {
  allDoors: 'todas las puertas',
  upTo: ({ day }) => `Visitas hasta el ${day}:`,
  open: {
    since: ({ doors, since, hours, zone }) =>
      `${doorsText(doors)}, tienda abierta desde el ${since}. Horario: ${hours}, hora local (${zone}).`,
    until: ({ doors, since, until, hours, zone }) =>
      `${doorsText(doors)}, tienda abierta el ${since} y cerrada definitivamente el ${until}. Horario: ${hours}, hora local (${zone}).`,
  },
  hours: {
    always: 'siempre abierta',
    day: ({ day, hours }) => `${day} ${hours}`,
    days: ({ first, last, hours }) => `de ${first} a ${last} ${hours}`,
  },
  periods: {
    week: 'Últimos 7 días',
    fourWeeks: 'Últimos 28 días',
    year: 'Últimas 52 semanas',
  },
  since: ({ date }) => `Desde el ${date}`,
  yearBefore: (difference) => `${than(difference)} un año antes`,
  notCompared: {
    young: 'sin comparación: aún no había abierto un año antes',
    ended: 'sin comparación: ha cerrado definitivamente',
    closed: {
      now: 'sin comparación: no abrió en estas semanas',
      before: 'sin comparación: no abrió en las mismas semanas del año anterior',
    },
    unknown: {
      now: (count) => `sin comparación: no se sabe nada de ${days(count)} de estas semanas`,
      before: (count) =>
        `sin comparación: no se sabe nada de ${days(count)} de las mismas semanas del año anterior`,
    },
    coverage: {
      now: ({ share }) =>
        `sin comparación: en estas semanas solo se midió el ${share} de las horas`,
      before: ({ share }) =>
        `sin comparación: en las mismas semanas del año anterior solo se midió el ${share} de las horas`,
    },
  },
  period: {
    closed: 'ningún día de apertura',
    measured: ({ days, share }) =>
      `${days.text} ${plural(days, 'día de apertura, medido', 'días de apertura, medidos')} al ${share}`,
  },
  both: ({ now, before }) => `${now}; un año antes, ${before}`,
  lastDay: {
    notCompared: {
      young: 'sin comparación: aún no había abierto un año antes',
      ended: 'sin comparación: ha cerrado definitivamente',
      closed: {
        now: 'cerrado ese día',
        before: 'sin comparación: cerrado el mismo día del año anterior',
      },
      unknown: {
        now: () => 'no se sabe nada de este día',
        before: () => 'sin comparación: no se sabe nada del mismo día del año anterior',
      },
      coverage: {
        now: ({ share }) => `sin comparación: solo se midió el ${share} de las horas`,
        before: ({ share }) =>
          `sin comparación: el mismo día del año anterior solo se midió el ${share} de las horas`,
      },
    },
    measured: ({ share }) => `medido al ${share}`,
    both: ({ share, date, before }) => `medido al ${share}; al ${before} el ${date}`,
  },
  doubt: 'La diferencia es menor que la parte estimada.',
  doubts: ({ stores }) => `La diferencia es menor que la parte estimada en ${stores}.`,
  spark: {
    known: ({ least, most }) =>
      `Día de apertura medio de cada semana del último año: entre ${least} y ${most} visitas`,
    unknown: 'Día de apertura medio de cada semana del último año: no se sabe nada',
    description: 'Una línea de un año, un punto por semana.',
  },
  time: ({ date, clock }) => `${date}, ${clock}`,
  span: ({ low, high }) => `${low} a ${high}`,
  months: {
    summary: 'Lo mismo en una tabla, por meses',
    label: 'Visitas por meses',
    caption: ({ where }) => `Visitas por meses, ${where}, con estimaciones de las horas no medidas`,
    month: 'Mes',
    visits: 'Visitas',
    openDays: 'Días de apertura',
    average: 'Por día de apertura',
    measured: 'Medido',
  },
  files: {
    title: 'Los archivos correspondientes',
    store: 'Las mismas cifras para sus propias herramientas;',
    columns: 'qué significan las columnas',
    door: ({ sensor }) =>
      `Contienen todas las puertas de la tienda; las filas de esta llevan \`${sensor}\` como \`sensor_id\`.`,
    columnsAlone: 'Qué significan las columnas',
  },
};
