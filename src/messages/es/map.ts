import type { Messages } from '../messages.ts';

export const map: Messages['map'] = {
  plain: 'Dónde están las tiendas',
  finding: ({ store, share }) =>
    `${store} tuvo el ${share} de las visitas de los últimos 28 días, más que ninguna otra tienda.`,
  circles:
    'El tamaño de cada círculo corresponde a las visitas de la tienda en los últimos 28 días.',
  empty: ({ share }) => `Un círculo vacío: se midió menos del ${share} de las horas.`,
  table: 'Las cifras están en la tabla de las tiendas.',
};
