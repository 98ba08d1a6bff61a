import type { Counted } from '../../lib/format.ts';
import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

const sensorsText = (count: Counted) => `${count.text} ${plural(count, 'sensor', 'sensores')}`;
const hoursText = (count: Counted) =>
  `${count.text} ${plural(count, 'hora de apertura', 'horas de apertura')}`;
const months = (count: Counted) => `${count.text} ${plural(count, 'mes', 'meses')}`;
const need = ({ troubled, sensors }: { troubled: Counted; sensors: Counted }) =>
  `${troubled.text} de ${sensorsText(sensors)} ${plural(troubled, 'requiere', 'requieren')} atención`;

export const sensors: Messages['sensors'] = {
  title: 'Sensores – Footfall',
  upTo: ({ day }) => `Hasta el ${day}`,
  colon: ':',
  headline: {
    none: 'Hoy no hay ningún sensor instalado.',
    well: ({ sensors, measured }) =>
      plural(
        sensors,
        `El sensor no requiere atención: midió el ${measured} de sus horas en los últimos 30 días.`,
        `Ninguno de los ${sensorsText(sensors)} requiere atención: juntos midieron el ${measured} de sus horas en los últimos 30 días.`,
      ),
    wellUnused: (sensors) =>
      plural(
        sensors,
        'El sensor no requiere atención: no tuvo ninguna hora de apertura en los últimos 30 días.',
        `Ninguno de los ${sensorsText(sensors)} requiere atención: juntos no tuvieron ninguna hora de apertura en los últimos 30 días.`,
      ),
    troubled: (count) => `${need(count)}.`,
    others: ({ others, measured, ...count }) =>
      `${need(count)}; ${plural(others, 'el otro midió', 'los demás midieron')} el ${measured} de sus horas en los últimos 30 días.`,
    othersUnused: ({ others, ...count }) =>
      `${need(count)}; ${plural(others, 'el otro no tuvo', 'los demás no tuvieron')} ninguna hora de apertura en los últimos 30 días.`,
  },
  store: {
    none: (gone) =>
      `Aquí no hay ningún sensor instalado. ${gone.text} ${plural(gone, 'retirado', 'retirados')}.`,
    well: ({ sensors, measured }) =>
      `${sensorsText(sensors)}, sin problemas; medido el ${measured} de las horas de los últimos 30 días.`,
    wellUnused: (sensors) => `${sensorsText(sensors)}, sin problemas.`,
    troubled: ({ measured, ...count }) =>
      `${need(count)}; medido el ${measured} de las horas de los últimos 30 días.`,
    gone: (gone) => `${gone.text} más, ${plural(gone, 'ya retirado', 'ya retirados')}.`,
  },
  device: {
    since: ({ date }) => `desde el ${date}`,
    gone: ({ date }) => `retirado desde el ${date}`,
    out: ({ date }) => `averiado desde el ${date}`,
  },
  outage: {
    since: ({ from }) => `desde el ${from}`,
    span: ({ from, to }) => `del ${from} al ${to}`,
  },
  strip: {
    none: ({ name, since }) => `${name} desde el ${since}: ninguna interrupción`,
    one: ({ name, since, span, hours }) =>
      `${name} desde el ${since}: una interrupción, ${span}, ${hoursText(hours)}`,
    several: ({ name, since, span, hours, outages }) =>
      `${name} desde el ${since}: ${outages.text} interrupciones, la más larga ${span}, ${hoursText(hours)}`,
    key: {
      life: 'instalado',
      failed: 'horas perdidas, altura máxima a partir del 10 %',
      out: 'interrupción',
    },
  },
  rest: {
    unknown: (count) => `${count.text} ${plural(count, 'sensor más', 'sensores más')}`,
    measured: ({ count, least }) =>
      plural(
        count,
        `${count.text} sensor más, con al menos el ${least} de los últimos 30 días medido`,
        `${count.text} sensores más, cada uno con al menos el ${least} de los últimos 30 días medido`,
      ),
  },
  threshold: ({ share }) =>
    `Un sensor requiere atención mientras haya una incidencia abierta, o cuando en los últimos 30 días se midió menos del ${share} de sus horas.`,
  method: 'Cómo se detectan las incidencias',
  trouble: {
    all: ({ store }) => `Todos los sensores, ${store}`,
    one: ({ sensor, store }) => `${sensor}, ${store}`,
    told: (parts) => `${parts.join('; ')}.`,
    little: ({ measured }) => `medido el ${measured} de sus horas en los últimos 30 días`,
    littleAfter: ({ measured, end }) =>
      `medido el ${measured} de sus horas en los últimos 30 días, tras una interrupción hasta el ${end}`,
    recovered: ({ measured, end }) =>
      `medido el ${measured} de sus horas en los últimos 30 días, pero no falta nada desde que terminó la interrupción el ${end}`,
    nearlyRecovered: ({ measured, end, since }) =>
      `medido el ${measured} de sus horas en los últimos 30 días, pero el ${since} desde que terminó la interrupción el ${end}`,
    more: (count) => `${count.text} más`,
    others: (count) => `Y ${count.text} más, en las alertas.`,
  },
  stores: 'Cada sensor, tienda por tienda',
  columns:
    'Qué parte de sus horas de apertura midió cada sensor, en los últimos 30 días y en total; qué parte se perdió últimamente, en las ocho semanas completas hasta el lunes; desde cuándo está instalado su dispositivo; y su vida en forma de franja.',
  fewColumns:
    'Qué parte de sus horas de apertura midió cada sensor, en los últimos 30 días y en total.',
  table: {
    caption: ({ store }) => `Sensores, ${store}`,
    door: 'Puerta',
    lately: '30 días',
    ever: 'En total',
    failedLately: 'Perdido últimamente',
    failed: 'Perdido',
    device: 'Dispositivo',
    outages: 'Interrupciones',
  },
  outages: {
    summary: (count) =>
      `${count.text} ${plural(count, 'interrupción', 'interrupciones')} en una tabla`,
    caption: ({ store }) => `Interrupciones, ${store}`,
    door: 'Puerta',
    span: 'Nada medido',
    hours: 'Horas de apertura',
  },
  age: {
    unknown: 'Aún no se sabe con qué frecuencia fallan los sensores',
    firstMonths: ({ rate }) =>
      `En sus primeros meses los sensores fallan en el ${rate} de sus horas`,
    firstYear: ({ rate }) => `En su primer año los sensores fallan en el ${rate} de sus horas`,
    years: ['primero', 'segundo', 'tercero', 'cuarto', 'quinto', 'sexto', 'séptimo', 'octavo'],
    more: ({ first, last, year }) =>
      `Los sensores fallan más con la edad: en el ${first} de sus horas el primer año, en el ${last} el ${year}`,
    less: ({ first, last, year }) =>
      `Los sensores fallan menos con la edad: en el ${first} de sus horas el primer año, en el ${last} el ${year}`,
    alike: ({ first, last, year }) =>
      `La edad apenas influye en los sensores: fallan en el ${first} de sus horas el primer año, en el ${last} el ${year}`,
    chart: ({ first, last, months: lived }) =>
      `Parte de las horas de apertura que fallaron, en cada mes desde que el dispositivo era nuevo: de ${first.text} ${plural(first, 'dispositivo', 'dispositivos')} al principio, de ${last.text} que ${plural(last, 'vivió', 'vivieron')} ${months(lived)} al final.`,
    thin: ({ devices }) => `La línea es fina donde menos de ${devices} llegaron a esa edad.`,
    ends: 'Una interrupción de un día o más se toma como el final de un dispositivo; un reemplazo sin interrupción pasa inadvertido.',
    month: ({ from, to }) => `${from} a ${months(to)}`,
    units: {
      x: 'meses desde que el dispositivo era nuevo',
      y: 'de las horas de apertura perdidas',
    },
    summary: 'Lo mismo en una tabla, por meses de edad',
    label: 'Fallos por edad',
    caption: 'Con qué frecuencia fallaron los dispositivos, por edad',
    age: 'Edad',
    failed: 'Perdido',
    hours: 'Horas de apertura',
    devices: 'Dispositivos',
  },
};
