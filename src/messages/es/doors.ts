import type { Counted } from '../../lib/format.ts';
import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

const doorsText = (doors: Counted): string => `${doors.text} ${plural(doors, 'puerta', 'puertas')}`;

const unknown = (days: Counted): string =>
  `${days.text} ${plural(days, 'día desconocido', 'días desconocidos')}`;

export const doors: Messages['doors'] = {
  facts: ({ store, life, sensor }) =>
    `Una puerta de la tienda ${store}, ${life}. Su sensor es ${sensor}.`,
  life: {
    coming: ({ from }) =>
      `que se contará desde el ${from}; los datos aún no incluyen ninguno de sus días`,
    since: ({ from }) => `contada desde el ${from}`,
    until: ({ from, to }) => `contada del ${from} al ${to}`,
  },
  lessThan: ({ share }) => `menos del ${share}`,
  first: ({ to, share, doors }) =>
    `Su parte de las visitas en las 52 semanas hasta el ${to}: ${share}, la mayor de ${doorsText(doors)}.`,
  ranked: ({ to, share, rank, doors }) =>
    `Su parte de las visitas en las 52 semanas hasta el ${to}: ${share}, la número ${rank} de ${doorsText(doors)}.`,
  only: ({ name }) => `${name} es la única puerta`,
  tooLittle: 'Se sabe demasiado poco de las puertas para compararlas',
  lead: ({ name, share }) => `${name} recibe el ${share} de las visitas`,
  half: ({ name, share, most, doors }) =>
    `${name} recibe el ${share} de las visitas; las ${most} puertas con más afluencia, de un total de ${doors}, suman más de la mitad`,
  compared: ({ to }) =>
    `Qué parte de las visitas entró por cada puerta en las 52 semanas hasta el ${to}, en los días en que se sabe algo de todas las que se comparan.`,
  young: 'Una puerta nueva se compara en sus propios días.',
  leftOut: ({ names }) =>
    `Se sabe demasiado poco para comparar estas puertas con las demás: ${names}.`,
  barely: ({ name, share, average }) =>
    `${name}, ${share} de las visitas: ${average} de media por día de apertura.`,
  since: ({ date }) => `desde el ${date}`,
  notCompared: 'sin comparación',
  why: {
    noDay: 'ningún día en los datos',
    young: 'no existía un año antes',
    ended: 'ya no existe',
    closed: { now: 'cerrada', before: 'cerrada un año antes' },
    unknown: { now: unknown, before: (days) => `${unknown(days)} un año antes` },
    coverage: {
      now: ({ share }) => `medido el ${share}`,
      before: ({ share }) => `medido el ${share} un año antes`,
    },
  },
  caption: 'Las puertas en las últimas 52 semanas',
  less: (doors) => `${doorsText(doors)} con menos visitas`,
  captionLess: 'Las puertas menos utilizadas en las últimas 52 semanas',
  gone: 'Puertas que ya no existen',
  basis: ({ share }) =>
    `Las últimas 52 semanas se comparan con las 52 anteriores si en ambas se midió al menos el ${share}.`,
  heads: {
    door: 'Puerta',
    share: 'Parte de las visitas',
    average: 'Por día de apertura',
    change: 'Frente al año anterior',
    trend: 'Últimos tres años',
    interval: ({ level }) => `intervalo del ${level}`,
    measured: 'Medido',
  },
};
