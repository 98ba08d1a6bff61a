import type { Counted } from '../../lib/format.ts';
import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

const visits = (count: Counted) => `${count.text} ${plural(count, 'visita', 'visitas')}`;
const days = (count: Counted) => `${count.text} ${plural(count, 'día', 'días')}`;
const weeks = (count: Counted) => plural(count, 'de la semana', `de las ${count.text} semanas`);

const PARTS = {
  nights: 'de madrugada',
  mornings: 'por la mañana',
  afternoons: 'por la tarde',
  evenings: 'por la noche',
};

const measured = ({ share, before }: { share: string; before: string | null }) =>
  before === null
    ? `Se midió el ${share} de estas horas`
    : `Se midió el ${share} de estas horas, y un año antes el ${before}`;

export const heatmaps: Messages['heatmaps'] = {
  week: {
    unknown: 'No se sabe nada de las horas de estas semanas',
    busiest: ({ weekday, hours, visits }) =>
      `La franja con más afluencia es el ${weekday}, ${hours}: ${visits.text} visitas de media`,
    moved: {
      gainedMost: ({ best, part }) =>
        `${best}; donde más se gana frente al año anterior es ${PARTS[part]}`,
      gainedLeast: ({ best, part }) =>
        `${best}; donde menos se gana frente al año anterior es ${PARTS[part]}`,
      lostMost: ({ best, part }) =>
        `${best}; donde más se pierde frente al año anterior es ${PARTS[part]}`,
      lostLeast: ({ best, part }) =>
        `${best}; donde menos se pierde frente al año anterior es ${PARTS[part]}`,
    },
    alone: ({ count, last }) =>
      `Media de visitas por hora de apertura ${weeks(count)} hasta el ${last}. No se sabe nada de las mismas semanas del año anterior.`,
    both: ({ count, last }) =>
      `Media de visitas por hora de apertura ${weeks(count)} hasta el ${last} y de las mismas semanas del año anterior, en una misma escala.`,
    bothFrom: ({ count, last, from }) =>
      `Media de visitas por hora de apertura ${weeks(count)} hasta el ${last} y de las mismas semanas del año anterior (desde el ${from}), en una misma escala.`,
    allMeasured: 'Se midieron todas estas horas.',
    estimated: (known) => `${measured(known)}; el resto son estimaciones.`,
    leftOut: ({ hours, ...known }) =>
      `${measured(known)}; el resto son estimaciones, salvo ${hours.text} ${plural(hours, 'hora medida en menos de la mitad, que se deja', 'horas medidas en menos de la mitad, que se dejan')} fuera.`,
    part: ({ part, change }) => `${PARTS[part]} ${change}`,
    parts: ({ changes }) =>
      `Frente al año anterior, en las horas conocidas de ambos años: ${changes}.`,
    partsAlike: ({ changes }) =>
      `Frente al año anterior, en las horas conocidas de ambos años: ${changes}; las diferencias no son mayores de lo que puede explicar el azar.`,
    table: 'Lo mismo en una tabla',
    hour: 'Hora',
  },
  year: {
    unknown: ({ month }) => `Desde ${month} no se ha medido ningún día completo`,
    busiest: ({ day, month, count }) =>
      `El día con más afluencia desde ${month}: ${day}, con ${visits(count)}`,
    busiestHoliday: ({ day, holiday, month, count }) =>
      `El día con más afluencia desde ${month}: ${day} (${holiday}), con ${visits(count)}`,
    quietest: ({ day, count }) =>
      `El día de apertura más tranquilo fue el ${day}, con ${visits(count)}; no se tienen en cuenta los días estimados en más de una décima parte.`,
    quietestHoliday: ({ day, holiday, count }) =>
      `El día de apertura más tranquilo fue el ${day} (${holiday}), con ${visits(count)}; no se tienen en cuenta los días estimados en más de una décima parte.`,
    alwaysOpen: 'Se abrió todos los días.',
    brieflyClosed: (count) =>
      `Nunca se cerró más de ${days(count)} ${plural(count, 'seguido', 'seguidos')}.`,
    closure: ({ dates, count }) => `El cierre más largo: ${dates}, ${days(count)}.`,
    label: ({ dates }) => `Visitas de cada día, ${dates}`,
    reading:
      'Una fila por día de la semana, una columna por semana; cuantas más visitas tuvo un día, más se destaca su color de la página.',
    byMonth: 'Lo mismo en una tabla, por meses',
  },
  day: {
    told: ({ date, words }) => `${date}: ${words}`,
    toldHoliday: ({ date, holiday, words }) => `${date}, ${holiday}: ${words}`,
    counted: visits,
    guessed: (count) => `${visits(count)}, en parte estimadas`,
    estimated: (count) => `${visits(count)}, estimadas por completo`,
    closed: 'cerrado',
    unknown: 'sin medir',
  },
  key: {
    closed: 'cerrado',
    unknown: 'sin medir',
    guessed: 'estimado en más de una décima parte',
    estimated: 'estimado por completo',
    holiday: 'festivo',
    under: ({ count }) => `menos de ${count}`,
    between: ({ from, to }) => `${from}–${to}`,
    from: ({ count }) => `${count} o más`,
  },
  holidays: {
    table: 'Los festivos en una tabla',
    label: 'Festivos',
    caption: 'Los festivos y sus visitas',
    name: 'Festivo',
    several: (days) => days.join('; '),
  },
};
