import type { Messages } from '../messages.ts';

type Say = Messages['finding'];

const RANKS = {
  busiest: 'su año natural completo con más afluencia',
  tied: 'uno de sus años naturales completos con más afluencia',
  'busiest measured': 'su año bien medido con más afluencia',
  'tied measured': 'uno de sus años bien medidos con más afluencia',
};

const average = ({ name, visits, period }: Parameters<Say['average']>[0]): string =>
  `${name} tuvo ${period} una media de ${visits} visitas por día de apertura`;

const compared = ({ difference, year, ...rest }: Parameters<Say['compared']>[0]): string => {
  const { way, size } = difference;
  const than = {
    same: 'casi las mismas que en',
    more: `un ${size} más que en`,
    fewer: `un ${size} menos que en`,
  };
  return `${average(rest)}, ${than[way]} ${year}`;
};

export const finding: Say = {
  period: {
    opening: ({ to }) => `desde su apertura hasta el ${to}`,
    firstDay: ({ to }) => `desde su primer día hasta el ${to}`,
    weeks: ({ to }) => `en las 52 semanas hasta el ${to}`,
  },
  closed: ({ name, period }) => `${name} no abrió ningún día ${period}.`,
  unknown: ({ name, period }) => `No se sabe nada de ${name} ${period}.`,
  average: (words) => `${average(words)}.`,
  compared: (words) => `${compared(words)}.`,
  ranked: ({ rank, ...words }) => `${compared(words)}, ${RANKS[rank]} según esa media.`,
  days: ({ from, to }) => `Visitas por día del ${from} al ${to}.`,
  months: ({ best, most, worst, least }) =>
    `El mes con más afluencia fue ${best} (${most} de media por día de apertura) y el más tranquilo, ${worst} (${least} de media por día de apertura).`,
};
