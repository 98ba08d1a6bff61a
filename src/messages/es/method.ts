import type { Messages } from '../messages.ts';

export const method: Messages['method'] = {
  title: 'Cómo se obtiene cada cifra',
  description:
    'Qué son los recuentos, cómo se calculan con ellos las tendencias, los cambios, las previsiones y las incidencias, y qué pasan por alto los métodos.',
  table: 'Tabla',
  reports: {
    title: 'La fiabilidad de los métodos',
    words: 'Dos informes en inglés, escritos por los programas que lo midieron.',
  },
};
