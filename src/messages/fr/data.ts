import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

export const data: Messages['data'] = {
  title: 'Données',
  headline: ({ sensorHours, stores }) =>
    `${sensorHours} heures-capteur de ${stores.text} ${plural(stores, 'magasin', 'magasins')}, en fichiers ouverts`,
  description:
    'Chaque chiffre de ces pages vient de ces fichiers : Arrow et Parquet pour les outils d’analyse, CSV pour les tableurs. Les lignes sont les mêmes dans tous les formats.',
  chain: 'Toute l’enseigne',
  byStore: {
    title: 'Magasin par magasin',
    words:
      'La page de chaque magasin donne la liste de ses fichiers : les jours dans un seul, les heures dans un fichier par an.',
    label: 'Fichiers par magasin',
    store: 'Magasin',
    sensorHours: 'Heures-capteur',
    files: 'Fichiers',
    size: 'Taille',
  },
  reading: {
    title: 'Comment les lire',
    words:
      'Les heures sont en UTC ; les dates, les jours de la semaine et les heures locales sont ceux du magasin. Un chiffre inconnu est vide, jamais 0.',
    method: 'Comment chaque chiffre est établi',
  },
  checking: {
    title: 'Ce qu’il y a, et si tout est arrivé intact',
    words:
      'À côté d’une copie des fichiers, cette ligne compare chacun d’eux à sa somme de contrôle :',
    manifest:
      'Tous les fichiers, avec leurs lignes, leurs octets, leur somme de contrôle (SHA-256), leur premier et leur dernier instant.',
    dataPackage:
      'La même liste pour les outils qui lisent les paquets de données Frictionless, avec les colonnes.',
    stores: 'Les magasins, avec leur lieu, leur fuseau horaire, leurs horaires et leurs entrées.',
    alerts: 'Ce qui est à surveiller en ce moment.',
  },
  columns: 'Colonnes',
  groups: {
    history: 'Tout l’historique',
    years: 'Heures, un fichier par an',
    analysis: 'Analyse',
  },
  rows: 'Lignes',
  count: 'Nombre',
  files: 'Fichiers',
  resolutions: {
    'sensor-hourly': 'Chaque entrée, heure par heure',
    'store-hourly': 'Magasin, heure par heure',
    'sensor-daily': 'Chaque entrée, jour par jour',
    'store-daily': 'Magasin, jour par jour',
  },
  inYear: ({ rows, year }) => `${rows}, ${year}`,
};
