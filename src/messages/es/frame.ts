import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

export const frame: Messages['frame'] = {
  pages: {
    stores: 'Tiendas',
    compare: 'Comparar',
    sensors: 'Sensores',
    data: 'Datos',
    method: 'Método',
  },
  themes: { system: 'Como el dispositivo', light: 'Claro', dark: 'Oscuro' },
  theme: 'Tema',
  language: 'Idioma',
  skip: 'Ir al contenido',
  main: 'Navegación principal',
  breadcrumb: 'Ruta de navegación',
  allStores: 'Todas las tiendas',
  warnings: 'Avisos',
  instant: ({ day, clock }) => `${day}, ${clock} UTC`,
  age: ({ instant }) => `Datos hasta el ${instant}`,
  late: ({ instant }) =>
    `Los datos terminan aquí el ${instant}. Ya deberían haber llegado datos más recientes: ha fallado una actualización nocturna o esta copia de la página es antigua.`,
  behind: ({ store, day }) => `No se ha medido nada en ${store} desde el ${day}.`,
  behindSince: ({ store, date }) => `${store} (desde el ${date})`,
  more: (count) => `${count.text} más`,
  behindAll: ({ stores }) => `Ahora mismo no se mide nada en estas tiendas: ${stores}.`,
  held: ({ sensorHours, files }) =>
    `${sensorHours} horas de sensor en ${files.text} ${plural(files, 'archivo', 'archivos')}, todos abiertos.`,
  colon: ':',
  files: 'Archivos y columnas',
  howMade: 'Cómo se obtiene cada cifra',
  manifest: 'Manifiesto',
  dataPackage: 'Paquete de datos',
  feed: 'Feed de lo que requiere atención',
  lost: {
    name: 'No encontrada',
    title: 'Aquí no hay ninguna página',
    why: 'Puede que la tienda tenga ahora otro nombre.',
    description: 'No hay ninguna página en esta dirección.',
  },
};
