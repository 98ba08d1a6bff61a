import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

const VISITS = {
  hourly: 'de visitas por hora de apertura',
  visits: 'de visitas por semana',
  index: 'de visitas por semana',
};

export const compare: Messages['compare'] = {
  page: 'Comparar tiendas – Footfall',
  door: ({ store, door }) => `${store}: ${door}`,

  controls: 'Qué se compara',
  lines: 'Tiendas y puertas',
  add: 'Añadir una tienda o una puerta',
  full: 'Se distinguen seis líneas: quite una para añadir otra.',
  wholeStore: 'Toda la tienda',
  remove: ({ name }) => `Quitar ${name}`,
  measure: 'Mostrar',
  measures: {
    hourly: 'Visitas por hora de apertura',
    visits: 'Visitas por semana',
    index: 'Visitas por semana, semana base = 100',
  },
  more: 'Alineación y semanas',
  align: 'Alineación',
  alignments: { date: 'Por fecha', opening: 'Desde la apertura' },
  range: 'Periodo',
  presets: { 52: '1 año', 104: '2 años', 260: '5 años', all: 'Todo' },
  from: 'Desde la semana del',
  to: 'Hasta la semana del',
  base: 'Semana de base 100',
  fromNumber: 'Desde la semana',
  toNumber: 'Hasta la semana',
  loading: 'Cargando las semanas que aún faltan…',
  failed: 'Las semanas no han llegado; el gráfico sigue mostrando lo que dice su título.',
  again: 'Reintentar',

  grewMost: ({ name, change, measure }) =>
    `${name} es la que más ha crecido: ${change} ${VISITS[measure]} en un año`,
  fellLeast: ({ name, change, measure }) =>
    `Todas han perdido visitas, ${name} la que menos: ${change} ${VISITS[measure]} en un año`,
  grew: ({ name, change, measure }) => `${name} ha crecido: ${change} ${VISITS[measure]} en un año`,
  fell: ({ name, change, measure }) =>
    `${name} ha perdido visitas: ${change} ${VISITS[measure]} en un año`,
  most: {
    hourly: ({ name, value }) => `${name} tiene más visitas por hora de apertura: ${value}`,
    visits: ({ name, value }) => `${name} tiene más visitas por semana: ${value}`,
    index: ({ name, value }) => `${name} está más arriba: en ${value} (semana base = 100)`,
  },
  plain: {
    hourly: 'Visitas por hora de apertura, semana a semana',
    visits: 'Visitas, semana a semana',
    index: 'Visitas por semana, semana base = 100',
  },

  shown: {
    hourly: ({ weeks }) =>
      `Visitas por hora de apertura de cada semana, ${weeks}, con estimaciones de las horas no medidas.`,
    visits: ({ weeks }) =>
      `Visitas de cada semana, ${weeks}, con estimaciones de las horas no medidas.`,
    index: ({ weeks, base }) =>
      `Visitas de cada semana, ${weeks}, con estimaciones de las horas no medidas; base 100: ${base}.`,
    unbased: ({ weeks }) =>
      `Visitas de cada semana, ${weeks}: ninguna semana puede servir de base 100.`,
  },
  dates: ({ from, to }) => `del ${from} al ${to}`,
  weekOf: ({ date }) => `la semana del ${date}`,
  numbers: ({ from, to }) => `semanas ${from} a ${to} desde la apertura`,
  numberOf: ({ week }) => `la semana ${week} desde la apertura`,
  yearOnYear: ({ date }) =>
    `En un año: las 52 semanas hasta el ${date} frente a las 52 anteriores, en las que ambas están bien medidas.`,
  shared: (weeks) =>
    plural(
      weeks,
      'En la única semana que todas tienen en común.',
      `De media en las ${weeks.text} semanas que todas tienen en común.`,
    ),
  hours: 'Las horas de apertura son las del horario en los días abiertos.',
  hollow: 'Un anillo: se midió menos del 90 % de esa semana.',
  gap: 'Un hueco: cerrada toda la semana, o no se conoce algún día.',
  baseless: ({ names }) => `No se sabe nada de esa semana: ${names}.`,
  week: ({ week }) => `sem. ${week}`,

  table: 'Lo mismo en una tabla, semana a semana',
  tableLabel: 'Visitas por semana',
  caption: '≈: menos del 90 % medido; –: cerrada o sin datos',
  weekHead: 'Semana',

  /** A week of the chart that is pointed at. */
  reading: {
    chart: 'Semana, gráfico de la comparación',
    week: ({ week }) => `Semana ${week} desde la apertura`,
    whole: 'medido',
    part: ({ share }) => `${share} estimado`,
    unknown: 'cerrada o sin datos',
    line: ({ name, value, note }) => `${name}: ${value}, ${note}`,
    none: ({ name, note }) => `${name}: ${note}`,
  },
};
