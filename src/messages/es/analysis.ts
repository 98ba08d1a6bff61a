import type { Counted } from '../../lib/format.ts';
import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

const sure = (span: string): string => `intervalo del 95 %: ${span}`;
const hours = (count: Counted): string =>
  `${count.text} ${plural(count, 'hora de apertura', 'horas de apertura')}`;
const failed = ({ part, usual }: { part: string; usual: string }): string =>
  `${part} de sus horas de apertura en ocho semanas, frente a ${usual} el año anterior`;
const RULE =
  'el mismo día de la semana del año pasado, multiplicado por lo que va de este año frente al anterior';

export const analysis: Messages['analysis'] = {
  allDoors: 'Todas las puertas',
  none: 'Ninguno.',
  how: 'Cómo se calcula',
  to: ({ low, high }) => `${low} a ${high}`,
  trend: {
    title: 'Cómo evolucionan las visitas',
    between: ({ first, last }) => ` de ${first} a ${last}`,
    rising: ({ pace, when, span }) => `Las visitas aumentan: ${pace} al año${when} (${sure(span)})`,
    falling: ({ pace, when, span }) =>
      `Las visitas disminuyen: ${pace} al año${when} (${sure(span)})`,
    stable: ({ pace, when, span }) =>
      `Las visitas se mantienen estables: ${pace} al año${when} (${sure(span)})`,
    young: ({ months, enough }) =>
      `Hay muy pocos meses completos y medidos para hablar de tendencia: ${months} hasta ahora, hacen falta ${enough}`,
    open: ({ span, when }) =>
      `No se puede decir si las visitas suben o bajan: los recuentos${when} admiten cualquier valor de ${span} al año`,
    little: ({ pace, when, span }) =>
      `Las visitas se han movido demasiado poco para hablar de tendencia: ${pace} al año${when} (${sure(span)})`,
    chance: ({ pace, when, span }) =>
      `No se puede decir si las visitas suben o bajan: entre tantas tiendas y puertas, el azar puede dar por sí solo ${pace} al año${when} (${sure(span)})`,
    others: {
      life: 'En toda su historia',
      '12 months': 'Los últimos doce meses frente a los doce anteriores',
    },
    notes: {
      rising: ({ pace }) => `al alza, ${pace} al año`,
      falling: ({ pace }) => `a la baja, ${pace} al año`,
      stable: 'estable',
      'cannot tell': 'no se puede decir',
      'too young': 'demasiado reciente',
    },
    months: ({ months, enough }) => `${months} de ${enough} meses`,
    explained:
      'Las tendencias se refieren a las visitas de un día de apertura medio, mes a mes, frente a los mismos meses de otros años. Un intervalo del 95 % contiene el valor verdadero 95 de cada 100 veces. Solo se habla de alza o de baja cuando el azar es una explicación improbable y cuando llega al menos al 1 % al año.',
  },
  changes: {
    title: 'Cambios de nivel',
    none: 'No se ha encontrado ningún cambio duradero de nivel.',
    doors: ({ count }) => `Cambios en puertas concretas (${count})`,
    atDoor: ({ door, change }) => `${door}, ${change}`,
    explained:
      'Se descuentan el día de la semana y la temporada. Lo que ocurrió por las mismas fechas figura junto a un cambio; no se afirma que sea su causa.',
    exact: ({ date }) => `${date} (día exacto)`,
    about: ({ date, span }) => `${date} (${sure(span)})`,
    rose: ({ before, after, change, span }) =>
      `el nivel subió de ${before} a ${after} visitas por día de apertura medio, ${change} (${sure(span)})`,
    fell: ({ before, after, change, span }) =>
      `el nivel bajó de ${before} a ${after} visitas por día de apertura medio, ${change} (${sure(span)})`,
    pace: ({ from, to, level }) =>
      `el ritmo cambió${from === null ? '' : ` de ${from}`}${to === null ? '' : ` a ${to}`}${from === null && to === null ? '' : ' al año'}, con ${level} visitas por día de apertura medio`,
    note: ({ event, date }) => `«${event}» (nota del responsable, ${date})`,
    closure: ({ date }) => `un cierre desde el ${date}`,
    outage: ({ date, where }) => `una interrupción desde el ${date} (${where})`,
    allOut: 'todas las puertas',
    added: ({ door, date }) => `primer recuento en la puerta «${door}», ${date}`,
    removed: ({ door, date }) => `fin del recuento en la puerta «${door}», ${date}`,
    holiday: ({ holiday, date }) => `${holiday}, ${date}`,
    sentence: ({ time, what }) => `${time}: ${what}.`,
    last: ({ time, what }) => `El último cambio llegó el ${time}: ${what}.`,
    unexplained: 'No consta que ocurriera nada entonces.',
    near: (event) => `Por esas fechas: ${event}.`,
  },
  forecast: {
    title: 'Las próximas semanas',
    label: 'Previsión',
    caption: ({ where }) => `Visitas previstas, ${where}`,
    day: 'Día',
    expected: 'Previsto',
    interval: 'Intervalo del 95 %',
    closed: 'cerrado',
    accuracy: ({ error, yardstick }) =>
      `Hechas para días pasados, estas previsiones se desviaron un ${error} de las visitas; la regla práctica (${RULE}), un ${yardstick}.`,
    young: `No se muestra ninguna previsión: hasta ahora no se ha podido probar ninguna con suficiente pasado, o ninguna ha sido mejor que la regla práctica (${RULE}).`,
    poor: `No se muestra ninguna previsión: hecha para días pasados, no fue mejor que la regla práctica (${RULE}).`,
  },
  sensors: {
    title: 'Sensores y días inusuales',
    open: 'Incidencias abiertas',
    over: ({ count }) => `Incidencias terminadas en los últimos doce meses (${count})`,
    unusual: 'Días inusuales de las últimas trece semanas',
    howIncidents: 'Cómo se detectan las incidencias',
    howUnusual: 'Cómo se detectan los días inusuales',
    all: 'Todos los sensores de la cadena',
  },
  incidents: {
    since: ({ first }) => `desde el ${first}`,
    between: ({ first, last }) => `del ${first} al ${last}`,
    hours,
    failed: (count) => `${hours(count)} con fallo`,
    failedSince: (count) => `${hours(count)} con fallo desde entonces`,
    lost: ({ hours: size, visits }) =>
      `${size}, unas ${visits.text} ${plural(visits, 'visita sin contar', 'visitas sin contar')}`,
    unknownPart: 'una parte desconocida',
    silent: ({ when }) => `no se ha medido nada ${when}`,
    dead: ({ when }) => `se contaron ceros mientras entraba gente, ${when}`,
    flat: ({ when, count }) =>
      `el mismo recuento${count === null ? '' : `, ${count},`} una y otra vez ${when}`,
    share: ({ when, part, usual }) => `${part} de las visitas de la tienda ${when}, ${usual} antes`,
    ahead: ({ when, hours: size }) =>
      `reloj adelantado ${size.text} ${plural(size, 'hora', 'horas')} respecto a las demás puertas ${when}`,
    behind: ({ when, hours: size }) =>
      `reloj atrasado ${size.text} ${plural(size, 'hora', 'horas')} respecto a las demás puertas ${when}`,
    failing: (trouble) => `falla cada vez más ${trouble.when}, en ${failed(trouble)}`,
    worn: (trouble) => `conviene sustituirlo ${trouble.when}, con fallos en ${failed(trouble)}`,
  },
  unusual: {
    label: 'Días inusuales',
    caption: 'Días inusuales, el más reciente primero',
    day: 'Día',
    where: 'Dónde',
    counted: 'Contado',
    usual: 'Habitual',
    amongHolidays: 'comparado con otros festivos',
  },
};
