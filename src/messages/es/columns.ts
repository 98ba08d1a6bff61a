import type { Messages } from '../messages.ts';

const STORE = 'La tienda, como en stores.json.';
const SENSOR = 'El sensor, como en stores.json.';
const ENTITY = {
  store_id: STORE,
  sensor_id: 'El sensor, como en stores.json; null: toda la tienda.',
};
const HOUR = 'Inicio de la hora, UTC.';

export const columns: Messages['columns'] = {
  summary: 'Qué significan las columnas',
  analysisSummary: 'Qué significan las columnas del análisis',
  label: 'Columnas',
  column: 'Columna',
  type: 'Tipo',
  meaning: 'Significado',
  in: 'En',
  everywhere: 'todas',
  types: {
    text: 'texto',
    instant: 'instante UTC',
    local: 'hora local',
    date: 'fecha',
    integer: 'entero',
    number: 'número',
  },
  orNull: ({ type }) => `${type} o null`,
  units: {
    '%': '%',
    people: 'personas',
    months: 'meses',
    'trading hours': 'horas de apertura',
  },
  tables: {
    trends: 'Tendencias',
    changepoints: 'Cambios de nivel',
    anomalies: 'Días y horas inusuales',
    incidents: 'Incidencias de sensores',
    forecast: 'Previsión a 90 días',
    decomposition: 'Días descompuestos en nivel, semana, estación y resto',
    estimates: 'Horas no medidas, con sus estimaciones',
  },
  dataset: {
    store_id: STORE,
    sensor_id: SENSOR,
    hour: HOUR,
    local_time:
      'Inicio de la hora en el reloj de la tienda. Dos veces el mismo cuando se atrasan los relojes.',
    date: 'Fecha local.',
    weekday: 'Día de la semana local, ISO: de 1, lunes, a 7, domingo.',
    visits: 'Suma de los recuentos ok, personas; null donde no hay ninguno.',
    visits_estimated:
      'visits más las estimaciones de las horas de apertura no medidas, personas; null donde no se puede decir nada.',
    coverage:
      'Horas de sensor de apertura ok / horas de sensor de apertura, de 0 a 1; null donde no hay ninguna hora de apertura.',
    sensors_reporting: 'Sensores con al menos una hora ok.',
    sensors_expected: 'Sensores instalados.',
    status:
      'sensor-hourly: ok, failed (fallo), closed (cerrado) o missing (falta). Si no, complete (cobertura 1), partial (parcial), missing (cobertura 0) o closed (ninguna hora de apertura).',
    baseline:
      'Media de visits en esta fila y las 3 anteriores del mismo día de la semana (por horas: y de la misma hora local), sin contar los null.',
    change_pct: '100 · (visits − baseline) / baseline; null donde baseline es null o 0.',
  },
  analysis: {
    trends: {
      ...ENTITY,
      period:
        'life: todos los meses enteros; 3 years: los últimos 36 meses; 12 months: los últimos 12 meses frente a los 12 anteriores.',
      first_month: 'Primer día del primer mes que cuenta; null si no hay ninguno.',
      last_month: 'Primer día del último mes que cuenta; null si no hay ninguno.',
      months:
        'Meses que cuentan: enteros, con al menos el 80 % de su apertura medido y sin cierre de más de un tercio.',
      pct_per_year:
        'Variación en un año de las visitas por día de apertura (pendiente de Theil-Sen de su logaritmo entre los mismos meses); null si el historial es demasiado corto.',
      low: 'Extremo inferior del intervalo del 95 % de pct_per_year; null si el historial es demasiado corto.',
      high: 'Extremo superior del intervalo del 95 % de pct_per_year; null si el historial es demasiado corto.',
      p: 'De que no hay tendencia, por el mismo bootstrap; null si el historial es demasiado corto.',
      q: 'p tras Benjamini-Hochberg entre las tiendas (filas de tiendas) o entre todos los sensores (filas de sensores) de la cadena en este periodo; null si el historial es demasiado corto.',
      mann_kendall_p:
        'De que no hay tendencia, por la prueba de Kendall estacional (Hirsch, Slack y Smith) con la corrección de Hamed y Rao, para comparar; null si el historial es demasiado corto.',
      verdict:
        'rising o falling (al alza, a la baja): q < 0,05 y al menos un 1 % al año; stable (estable): el intervalo queda dentro de ±1 %; too young (demasiado reciente): menos de 24 meses o menos de 9 pares de los mismos meses; si no, cannot tell (no se puede decir).',
    },
    changepoints: {
      ...ENTITY,
      date: 'Día local en que empieza el nuevo nivel o ritmo.',
      earliest: 'Primer día del intervalo del 95 % de date.',
      latest: 'Último día del intervalo del 95 % de date.',
      kind: 'step: el nivel da un salto; pace: empieza a moverse de otra manera, sin salto.',
      before:
        'Visitas de un día de apertura medio (ajustado por día de la semana y estación) justo antes de la fecha.',
      after: 'Lo mismo justo después.',
      change_pct: 'De before a after.',
      low: 'Extremo inferior del intervalo del 95 % de change_pct.',
      high: 'Extremo superior del intervalo del 95 % de change_pct.',
      pace_before:
        'Variación anual del nivel en el segmento anterior; null donde es demasiado corto.',
      pace_after: 'Lo mismo en el segmento posterior.',
      event_kind:
        'Lo que se sabe que ocurrió a menos de 28 días de earliest a latest (un festivo: a 3 de date): la primera de estas clases, y de ella lo más cercano; null: nada.',
      event: 'Su nombre: de un festivo, de una puerta, o la nota del responsable.',
      event_date: 'Su primer día.',
      event_sensor_id:
        'El sensor añadido, retirado o interrumpido; null: ninguno, o todos los de la tienda.',
      event_change:
        'Si ese sensor se añadió (added) o se retiró (removed); null: ninguna de las dos cosas.',
    },
    anomalies: {
      ...ENTITY,
      resolution: 'day u hour: si lo inusual es un día o una hora.',
      date: 'Fecha local.',
      hour: 'Inicio de la hora, UTC; null para un día.',
      local_time: 'Lo mismo en el reloj de la tienda; null para un día.',
      visits: 'Contadas en las puertas que midieron.',
      expected:
        'Lo que suelen contar las mismas puertas (a partir de la mediana de las raíces), al nivel de las dos últimas semanas.',
      low: 'A partir de aquí sería habitual.',
      high: 'Hasta aquí sería habitual.',
      z: 'z robusta de la raíz cuadrada de visits.',
      among:
        'Con qué se comparó: weekday, los últimos 12 días iguales de la semana, u holidays, los festivos.',
      holiday: 'Nombre del festivo; null los demás días.',
    },
    incidents: {
      ...ENTITY,
      incident_id: 'El mismo noche tras noche: tipo, sensor y comienzo.',
      kind: 'silent: no mide nada; dead: cuenta cero aunque viene gente; flat: siempre el mismo número; share: su parte de la tienda se desvía; clock: una hora de desfase; failing: falla cada vez más; worn: conviene cambiarlo.',
      opened: 'Inicio de su primera hora.',
      closed: 'Fin de su última hora; null: sigue abierta.',
      hours:
        'Horas de apertura afectadas hasta ahora; failing, worn: las que han fallado desde el comienzo.',
      value:
        'silent, dead: visitas probablemente perdidas, personas; flat: el número repetido, personas; share: la parte actual, %; clock: horas que va adelantado; failing, worn: parte de las horas de apertura que fallaron en las últimas 8 semanas, %.',
      usual:
        'share: la parte anterior, %; failing, worn: la parte que falló el año anterior, %; si no, null.',
    },
    forecast: {
      ...ENTITY,
      date: 'Día local posterior a la última semana entera.',
      visits: 'Previstas; null en un día sin apertura.',
      low: 'Extremo inferior del intervalo del 95 %.',
      high: 'Extremo superior del intervalo del 95 %.',
      error_pct: 'Suma de los errores absolutos de la prueba retrospectiva / suma de las visitas.',
      yardstick_pct:
        'Lo mismo para el año anterior multiplicado por la proporción reciente. Aquí solo están las previsiones que lo mejoran.',
    },
    decomposition: {
      ...ENTITY,
      date: 'Día de apertura local en que vino alguien.',
      visits: 'visits_estimated: el producto de las cuatro partes.',
      trend: 'Nivel sin la semana, el año ni el azar.',
      week: 'Factor del día de la semana.',
      year: 'Factor de la estación; null mientras haya menos de dos años.',
      remainder: 'Factor del resto.',
    },
    estimates: {
      store_id: STORE,
      sensor_id: SENSOR,
      hour: HOUR,
      local_time: 'Lo mismo en el reloj de la tienda.',
      reason:
        'Por qué no se midió la hora de apertura: failed (fallo), missing (falta); dead: un contador muerto escribió un cero.',
      method:
        'Cómo se hizo la estimación: siblings, con las otras puertas; weekday, con el mismo día de la semana; null: no hay.',
      visits: 'La estimación; null: no se puede decir nada.',
      low: 'Extremo inferior de su intervalo del 95 %.',
      high: 'Extremo superior de su intervalo del 95 %.',
    },
  },
};
