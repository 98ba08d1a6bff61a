import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

const worstWords = (worst: { month: string; share: string } | null): string =>
  worst === null ? '' : `; el peor mes fue ${worst.month}, con el ${worst.share}`;

export const quality: Messages['quality'] = {
  title: {
    since: ({ share, first, worst }) =>
      `Se ha medido el ${share} de las horas de apertura desde ${first}${worstWords(worst)}`,
    over: ({ share, first, last, worst }) =>
      `Se midió el ${share} de las horas de apertura entre ${first} y ${last}${worstWords(worst)}`,
  },
  shown:
    'Qué parte de las horas de apertura se midió, mes a mes. Un mes sin días de apertura es un hueco.',
  good: ({ enough }) => `Cada mes se midió al menos el ${enough}.`,
  poor: ({ enough, poor, months }) =>
    `Se midió menos del ${enough} en ${poor.text} de ${months.text} ${plural(months, 'mes', 'meses')}.`,
  label: 'Parte medida de las horas de apertura, por mes',
  table: 'Lo mismo en una tabla, por año',
  caption: 'Parte medida de las horas de apertura, por año',
  year: 'Año',
  measured: 'Medido',
  worst: 'Peor mes',
  least: ({ month, share }) => `${month}: ${share}`,
  months: 'Todos los meses en una tabla',
};
