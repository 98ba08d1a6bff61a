import type { Messages } from '../messages.ts';

export const method: Messages['method'] = {
  title: 'Comment chaque chiffre est établi',
  description:
    'Ce que sont les comptages, comment les tendances, les changements, les prévisions et les incidents en sont calculés, et ce que les méthodes manquent.',
  table: 'Tableau',
  reports: {
    title: 'Ce que valent les méthodes',
    words: 'Deux rapports, écrits en anglais par les programmes qui l’ont mesuré.',
  },
};
