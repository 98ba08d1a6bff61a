import { type AnalysisColumn, ENTITY } from './column.ts';

/** Trading days as a product of level, week, season and chance. */
export const decomposition = [
  ...ENTITY,
  {
    name: 'date',
    type: 'date',
    nullable: false,
    description: 'Local trading day on which somebody came.',
  },
  {
    name: 'visits',
    type: 'float32',
    nullable: false,
    unit: 'people',
    description: 'visits_estimated: the product of the four parts.',
  },
  {
    name: 'trend',
    type: 'float32',
    nullable: false,
    unit: 'people',
    description: 'Level without week, year and chance.',
  },
  { name: 'week', type: 'float32', nullable: false, description: 'Factor of the weekday.' },
  {
    name: 'year',
    type: 'float32',
    nullable: true,
    description: 'Factor of the season; null while there are less than two years.',
  },
  { name: 'remainder', type: 'float32', nullable: false, description: 'Factor of the rest.' },
] as const satisfies readonly AnalysisColumn[];
