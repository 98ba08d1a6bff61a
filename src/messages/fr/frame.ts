import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

export const frame: Messages['frame'] = {
  pages: {
    stores: 'Magasins',
    compare: 'Comparer',
    sensors: 'Capteurs',
    data: 'Données',
    method: 'Méthode',
  },
  themes: { system: 'Comme l’appareil', light: 'Clair', dark: 'Sombre' },
  theme: 'Thème',
  language: 'Langue',
  skip: 'Aller au contenu',
  main: 'Navigation principale',
  breadcrumb: 'Fil d’Ariane',
  allStores: 'Tous les magasins',
  warnings: 'Avertissements',
  instant: ({ day, clock }) => `${day} à ${clock} UTC`,
  age: ({ instant }) => `Données jusqu’au ${instant}`,
  late: ({ instant }) =>
    `Les données s’arrêtent ici au ${instant}. Des données plus récentes auraient dû arriver : une mise à jour nocturne a échoué, ou cette copie de la page est ancienne.`,
  behind: ({ store, day }) => `Rien n’a été mesuré à ${store} depuis le ${day}.`,
  behindSince: ({ store, date }) => `${store} (depuis le ${date})`,
  more: (count) => `${count.text} ${plural(count, 'autre', 'autres')}`,
  behindAll: ({ stores }) => `Rien n’est mesuré actuellement dans ces magasins : ${stores}.`,
  held: ({ sensorHours, files }) =>
    `${sensorHours} heures-capteur dans ${files.text} ${plural(files, 'fichier', 'fichiers')}, en libre accès.`,
  colon: ' :',
  files: 'Fichiers et colonnes',
  howMade: 'Comment chaque chiffre est établi',
  manifest: 'Manifeste',
  dataPackage: 'Paquet de données',
  feed: 'Flux des points à surveiller',
  lost: {
    name: 'Page introuvable',
    title: 'Il n’y a pas de page ici',
    why: 'Le magasin porte peut-être un autre nom désormais.',
    description: 'Aucune page ne se trouve à cette adresse.',
  },
};
