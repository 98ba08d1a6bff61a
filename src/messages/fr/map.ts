import type { Messages } from '../messages.ts';

export const map: Messages['map'] = {
  plain: 'Où se trouvent les magasins',
  finding: ({ store, share }) =>
    `${store} a reçu ${share} des visites des 28 derniers jours, plus que tout autre magasin.`,
  circles:
    'La taille de chaque cercle correspond aux visites du magasin au cours des 28 derniers jours.',
  empty: ({ share }) => `Un cercle vide : moins de ${share} des heures ont été mesurées.`,
  table: 'Les chiffres figurent dans le tableau des magasins.',
};
