import type { Messages } from '../messages.ts';

const worstWords = (worst: { month: string; share: string } | null): string =>
  worst === null ? '' : ` ; le mois le moins bien mesuré : ${worst.month}, avec ${worst.share}`;

export const quality: Messages['quality'] = {
  title: {
    since: ({ share, first, worst }) =>
      `${share} des heures d’ouverture mesurées depuis ${first}${worstWords(worst)}`,
    over: ({ share, first, last, worst }) =>
      `${share} des heures d’ouverture mesurées entre ${first} et ${last}${worstWords(worst)}`,
  },
  shown:
    'Part des heures d’ouverture qui a été mesurée, mois par mois. Un mois sans jour d’ouverture laisse un vide.',
  good: ({ enough }) => `Chaque mois, au moins ${enough} ont été mesurées.`,
  poor: ({ enough, poor, months }) =>
    `Moins de ${enough} ont été mesurées dans ${poor.text} mois sur ${months.text}.`,
  label: 'Part mesurée des heures d’ouverture, par mois',
  table: 'Les mêmes données en tableau, par année',
  caption: 'Part mesurée des heures d’ouverture, par année',
  year: 'Année',
  measured: 'Mesuré',
  worst: 'Mois le moins bien mesuré',
  least: ({ month, share }) => `${month} : ${share}`,
  months: 'Tous les mois en tableau',
};
