import type { Step } from '../../lib/view.ts';
import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

const OF_THE: Readonly<Record<Step, string>> = {
  hour: 'de la hora',
  day: 'del día',
  week: 'de la semana',
  month: 'del mes',
};

export const explorer: Messages['explorer'] = {
  controls: 'Qué muestra el gráfico',
  by: 'Por',
  steps: { hour: 'hora', day: 'día', week: 'semana', month: 'mes' },
  range: 'Periodo',
  presets: { 7: '1 semana', 28: '4 semanas', 91: '3 meses', 364: '1 año', 1092: '3 años' },
  all: 'Todo',
  from: 'Desde',
  to: 'Hasta',
  limits: ({ from, to }) => `Fechas del ${from} al ${to}.`,
  refused: 'Esa fecha no se ha aceptado.',
  measure: 'Mostrar',
  measures: {
    estimated: 'Visitas, con estimaciones',
    counted: 'Solo visitas medidas',
    usual: 'Media de cuatro semanas',
    change: 'Medidas frente a la media',
  },
  before: 'Año anterior',
  narrow: {
    all: 'Puertas, días de la semana y horas',
    hours: 'Días de la semana y horas',
  },
  doors: 'Puertas, sumadas; sin marcar ninguna, toda la tienda',
  weekdays: 'Días de la semana',
  start: 'Horas desde',
  end: 'Horas hasta',

  within: 'Periodo dentro de todo el historial',
  ends: { from: 'Inicio del periodo', to: 'Fin del periodo' },
  drag: 'arrastrar para elegir',
  tabs: { chart: 'Gráfico', table: 'Tabla' },
  tabsLabel: 'Cómo se muestran las cifras',
  take: 'Lo que se muestra, como archivo:',
  notTaken: 'La parte de la página que crea este archivo no ha llegado.',
  loading: ({ view }) => `Cargando las cifras: ${view}…`,
  loadingFiles: ({ view, done, all }) =>
    `Cargando las cifras (${done} de ${all} archivos): ${view}…`,
  failed:
    'Las cifras de esta vista no han llegado; el gráfico sigue mostrando lo que dice su leyenda.',
  again: 'Reintentar',

  caption: {
    allDoors: 'Todas las puertas',
    allButDoors: ({ names }) => `Todas las puertas menos ${names}`,
    someDoors: ({ count, all }) => `${count} de ${all} puertas`,
    by: { hour: 'por hora', day: 'por día', week: 'por semana', month: 'por mes' },
    measures: {
      estimated: 'visitas, con estimaciones',
      counted: 'solo visitas medidas',
      usual: 'media de cuatro semanas',
      change: 'diferencia medida con la media de cuatro semanas',
    },
    dates: ({ from, to }) => `del ${from} al ${to}`,
    before: 'con el año anterior',
  },
  axis: {
    estimated: {
      hour: 'Visitas por hora, estimaciones incluidas',
      day: 'Visitas por día, estimaciones incluidas',
      week: 'Visitas por semana, estimaciones incluidas',
      month: 'Visitas por mes, estimaciones incluidas',
    },
    counted: {
      hour: 'Visitas por hora, solo medidas',
      day: 'Visitas por día, solo medidas',
      week: 'Visitas por semana, solo medidas',
      month: 'Visitas por mes, solo medidas',
    },
    usual: 'Media de este día de la semana y los tres anteriores',
    change: 'Diferencia medida con la media de cuatro semanas',
  },
  key: {
    line: {
      hour: 'visitas en una hora',
      day: 'visitas en un día',
      week: 'día de apertura medio de la semana',
      month: 'día de apertura medio del mes',
    },
    point: { hour: 'una hora', day: 'un día', week: 'una semana', month: 'un mes' },
    ghost: '364 días antes',
    ghostMonth: 'el mismo mes del año anterior',
    occasion: 'festivo o cambio de hora',
    guessed: ({ step }) => `más de una décima parte de las visitas ${OF_THE[step]} estimada`,
    unknown: ({ step }) => `más de una décima parte de las visitas ${OF_THE[step]} sin medir`,
    estimated: 'nada medido, todo estimado',
    closed: 'cerrado',
    unmeasured: 'nada medido durante diez días o más',
  },
  gaps: { closed: 'cerrado', unmeasured: 'sin medir' },
  reading: ({ marks, most }) => `Se representa: ${marks}. Como máximo, ${most}.`,

  probe: ({ step, name }) => {
    const steps = { hour: 'Hora', day: 'Día', week: 'Semana', month: 'Mes' };
    return `${steps[step]}, gráfico de ${name}`;
  },
  clockChange: ({ hours }) => `cambio de hora, ${hours} horas`,
  visits: (count) => `${count.text} ${plural(count, 'visita', 'visitas')}`,
  usualVisits: (count) =>
    `Media de cuatro semanas: ${count.text} ${plural(count, 'visita', 'visitas')}`,
  against: ({ change }) => `Medido: ${change} respecto a la media de cuatro semanas`,
  closed: 'Cerrado',
  noCount: 'Sin recuento',
  sensorFailed: 'el sensor falló',
  sensorFailedEstimated: 'el sensor falló: todo estimado',
  nothingMeasured: 'no se midió nada',
  nothingMeasuredEstimated: 'no se midió nada: todo estimado',
  incomparable: 'nada con que comparar',
  measured: ({ share }) => `${share} de las horas medidas`,
  parts: ({ counted, estimated, share }) =>
    `contadas: ${counted}, estimadas: ${estimated}; ${share} de las horas medidas`,
  usual: ({ usual }) => `Media de cuatro semanas: ${usual}`,
  usualChange: ({ usual, change }) =>
    `Media de cuatro semanas: ${usual}; diferencia medida: ${change}`,
  beforeValue: ({ value }) => `Año anterior: ${value}`,

  heads: {
    when: { hour: 'Hora', day: 'Día', week: 'Semana', month: 'Mes' },
    estimated: 'Visitas, con estimaciones',
    counted: 'Medidas',
    coverage: 'Horas medidas',
    usual: 'Media de cuatro semanas',
    change: 'Diferencia medida con esa media',
    before: 'Año anterior',
    status: 'Estado',
  },
  statuses: {
    ok: 'medido',
    complete: 'medido',
    partial: 'medido en parte',
    failed: 'sensor averiado',
    missing: 'sin medir',
    closed: 'cerrado',
  },
  meanNote:
    'La media de cuatro semanas: las visitas medidas de este día de la semana y de los tres anteriores; por horas, las de la misma hora. Con ella se comparan solo las visitas medidas, sin estimaciones.',
  noRows: 'No hay nada en este periodo.',
  allRows: (count) => `${count.text} ${plural(count, 'fila', 'filas')}, la más reciente primero.`,
  someRows: ({ first, last, count }) =>
    `Filas ${first} a ${last} de ${count}, la más reciente primero; un archivo las contiene todas.`,
  older: 'Más antiguas',
  newer: 'Más recientes',
};
