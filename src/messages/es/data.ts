import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

export const data: Messages['data'] = {
  title: 'Datos',
  headline: ({ sensorHours, stores }) =>
    `${sensorHours} horas de sensor de ${stores.text} ${plural(stores, 'tienda', 'tiendas')} en archivos abiertos`,
  description:
    'Todas las cifras de estas páginas salen de estos archivos: Arrow y Parquet para herramientas de análisis, CSV para hojas de cálculo. Las filas son las mismas en todos los formatos.',
  chain: 'Toda la cadena',
  byStore: {
    title: 'Tienda por tienda',
    words:
      'La página de cada tienda enumera sus archivos: los días en uno solo, las horas en uno por año.',
    label: 'Archivos por tienda',
    store: 'Tienda',
    sensorHours: 'Horas de sensor',
    files: 'Archivos',
    size: 'Tamaño',
  },
  reading: {
    title: 'Cómo leerlos',
    words:
      'Las horas están en UTC; las fechas, los días de la semana y las horas locales son los de la tienda. Una cifra desconocida está vacía, nunca es 0.',
    method: 'Cómo se obtiene cada cifra',
  },
  checking: {
    title: 'Qué hay, y si ha llegado completo',
    words:
      'Junto a una copia de los archivos, esta línea compara cada uno con su suma de comprobación:',
    manifest:
      'Todos los archivos, con sus filas, bytes, suma de comprobación (SHA-256) y primer y último instante.',
    dataPackage:
      'Lo mismo para herramientas que leen paquetes de datos de Frictionless, con las columnas.',
    stores: 'Las tiendas, con su lugar, zona horaria y horario, y sus puertas.',
    alerts: 'Lo que requiere atención ahora.',
  },
  columns: 'Columnas',
  groups: {
    history: 'Todo el historial',
    years: 'Horas, un archivo por año',
    analysis: 'Análisis',
  },
  rows: 'Filas',
  count: 'Número',
  files: 'Archivos',
  resolutions: {
    'sensor-hourly': 'Cada puerta, hora a hora',
    'store-hourly': 'Tienda, hora a hora',
    'sensor-daily': 'Cada puerta, día a día',
    'store-daily': 'Tienda, día a día',
  },
  inYear: ({ rows, year }) => `${rows}, ${year}`,
};
