import type { Messages } from '../messages.ts';

const STORE = 'Le magasin, comme dans stores.json.';
const SENSOR = 'Le capteur, comme dans stores.json.';
const ENTITY = {
  store_id: STORE,
  sensor_id: 'Le capteur, comme dans stores.json ; null : tout le magasin.',
};
const HOUR = 'Début de l’heure, UTC.';

export const columns: Messages['columns'] = {
  summary: 'Ce que signifient les colonnes',
  analysisSummary: 'Ce que signifient les colonnes de l’analyse',
  label: 'Colonnes',
  column: 'Colonne',
  type: 'Type',
  meaning: 'Signification',
  in: 'Dans',
  everywhere: 'toutes',
  types: {
    text: 'texte',
    instant: 'instant UTC',
    local: 'heure locale',
    date: 'date',
    integer: 'entier',
    number: 'nombre',
  },
  orNull: ({ type }) => `${type} ou null`,
  units: {
    '%': '%',
    people: 'personnes',
    months: 'mois',
    'trading hours': 'heures d’ouverture',
  },
  tables: {
    trends: 'Tendances',
    changepoints: 'Changements de niveau',
    anomalies: 'Jours et heures inhabituels',
    incidents: 'Incidents de capteurs',
    forecast: 'Prévision à 90 jours',
    decomposition: 'Jours décomposés en niveau, semaine, saison et reste',
    estimates: 'Heures non mesurées, avec leurs estimations',
  },
  dataset: {
    store_id: STORE,
    sensor_id: SENSOR,
    hour: HOUR,
    local_time:
      'Début de l’heure à l’horloge du magasin. Deux fois le même lors du passage à l’heure d’hiver.',
    date: 'Date locale.',
    weekday: 'Jour de la semaine local, ISO : de 1, lundi, à 7, dimanche.',
    visits: 'Somme des comptages ok, en personnes ; null quand il n’y en a pas.',
    visits_estimated:
      'visits plus les estimations des heures d’ouverture non mesurées, en personnes ; null quand rien ne peut être dit.',
    coverage:
      'Heures-capteur d’ouverture ok / heures-capteur d’ouverture, de 0 à 1 ; null quand il n’y a aucune heure d’ouverture.',
    sensors_reporting: 'Capteurs ayant au moins une heure ok.',
    sensors_expected: 'Capteurs installés.',
    status:
      'sensor-hourly : ok, failed (échec), closed (fermé) ou missing (manquant). Sinon complete (couverture 1), partial (partielle), missing (couverture 0) ou closed (aucune heure d’ouverture).',
    baseline:
      'Moyenne de visits sur cette ligne et les 3 lignes précédentes du même jour de la semaine (par heure : et de la même heure locale), sans les null.',
    change_pct: '100 · (visits − baseline) / baseline ; null quand baseline est null ou 0.',
  },
  analysis: {
    trends: {
      ...ENTITY,
      period:
        'life : tous les mois entiers ; 3 years : les 36 derniers mois ; 12 months : les 12 derniers mois par rapport aux 12 précédents.',
      first_month: 'Premier jour du premier mois pris en compte ; null s’il n’y en a aucun.',
      last_month: 'Premier jour du dernier mois pris en compte ; null s’il n’y en a aucun.',
      months:
        'Mois pris en compte : entiers, mesurés à 80 % au moins de leurs heures d’ouverture, sans fermeture de plus d’un tiers.',
      pct_per_year:
        'Variation en un an des visites par jour d’ouverture (pente de Theil–Sen de leur logarithme entre mêmes mois) ; null si l’historique est trop court.',
      low: 'Borne basse de l’intervalle à 95 % de pct_per_year ; null si l’historique est trop court.',
      high: 'Borne haute de l’intervalle à 95 % de pct_per_year ; null si l’historique est trop court.',
      p: 'De l’absence de tendance, par le même bootstrap ; null si l’historique est trop court.',
      q: 'p après Benjamini–Hochberg sur les magasins (lignes de magasins) ou sur tous les capteurs (lignes de capteurs) de l’enseigne pour cette période ; null si l’historique est trop court.',
      mann_kendall_p:
        'De l’absence de tendance, par le test de Kendall saisonnier (Hirsch, Slack et Smith) avec la correction de Hamed et Rao, pour comparaison ; null si l’historique est trop court.',
      verdict:
        'rising ou falling (en hausse, en baisse) : q < 0,05 et au moins 1 % par an ; stable : l’intervalle est compris dans ±1 % ; too young (trop récent) : moins de 24 mois, ou moins de 9 paires de mêmes mois ; sinon cannot tell (impossible à dire).',
    },
    changepoints: {
      ...ENTITY,
      date: 'Jour local où commence le nouveau niveau ou le nouveau rythme.',
      earliest: 'Premier jour de l’intervalle à 95 % de date.',
      latest: 'Dernier jour de l’intervalle à 95 % de date.',
      kind: 'step : le niveau saute ; pace : il se met à évoluer autrement, sans saut.',
      before:
        'Visites d’un jour d’ouverture moyen (corrigé du jour de la semaine et de la saison) juste avant la date.',
      after: 'La même chose juste après.',
      change_pct: 'De before à after.',
      low: 'Borne basse de l’intervalle à 95 % de change_pct.',
      high: 'Borne haute de l’intervalle à 95 % de change_pct.',
      pace_before:
        'Variation annuelle du niveau dans le segment précédent ; null s’il est trop court.',
      pace_after: 'La même chose dans le segment suivant.',
      event_kind:
        'Ce que l’on sait à moins de 28 jours de earliest à latest (jour férié : à 3 jours de date) : le premier de ces genres, et le plus proche de ce genre ; null : rien.',
      event: 'Son nom : d’un jour férié, d’une entrée, ou la note de l’exploitant.',
      event_date: 'Son premier jour.',
      event_sensor_id:
        'Le capteur ajouté, retiré ou en panne ; null : aucun, ou tous ceux du magasin.',
      event_change:
        'Si ce capteur a été ajouté (added) ou retiré (removed) ; null : ni l’un ni l’autre.',
    },
    anomalies: {
      ...ENTITY,
      resolution: 'day ou hour : si c’est un jour ou une heure qui est inhabituel.',
      date: 'Date locale.',
      hour: 'Début de l’heure, UTC ; null pour un jour.',
      local_time: 'Le même à l’horloge du magasin ; null pour un jour.',
      visits: 'Comptées aux entrées qui ont mesuré.',
      expected:
        'Ce que les mêmes entrées comptent d’habitude (d’après la médiane des racines), au niveau des deux dernières semaines.',
      low: 'À partir d’ici, ce serait habituel.',
      high: 'Jusqu’ici, ce serait habituel.',
      z: 'z robuste de la racine carrée de visits.',
      among:
        'Ce à quoi il a été comparé : weekday, les 12 derniers mêmes jours de la semaine, ou holidays, les jours fériés.',
      holiday: 'Nom du jour férié ; null les autres jours.',
    },
    incidents: {
      ...ENTITY,
      incident_id: 'Le même d’une nuit à l’autre : type, capteur et début.',
      kind: 'silent : ne mesure rien ; dead : compte zéro alors que des gens passent ; flat : toujours le même chiffre ; share : sa part du magasin dérive ; clock : une heure de décalage ; failing : tombe en panne de plus en plus souvent ; worn : à remplacer.',
      opened: 'Début de sa première heure.',
      closed: 'Fin de sa dernière heure ; null : encore en cours.',
      hours:
        'Heures d’ouverture touchées jusqu’ici ; failing, worn : celles en échec depuis le début.',
      value:
        'silent, dead : visites probablement perdues, en personnes ; flat : le chiffre répété, en personnes ; share : la part actuelle, en % ; clock : heures d’avance ; failing, worn : part des heures d’ouverture en échec ces 8 dernières semaines, en %.',
      usual:
        'share : la part d’avant, en % ; failing, worn : la part en échec l’année précédente, en % ; sinon null.',
    },
    forecast: {
      ...ENTITY,
      date: 'Jour local après la dernière semaine entière.',
      visits: 'Prévues ; null un jour sans ouverture.',
      low: 'Borne basse de l’intervalle à 95 %.',
      high: 'Borne haute de l’intervalle à 95 %.',
      error_pct: 'Somme des erreurs absolues du test rétrospectif / somme des visites.',
      yardstick_pct:
        'La même chose pour l’année passée multipliée par le rapport récent. Seules les prévisions qui font mieux figurent ici.',
    },
    decomposition: {
      ...ENTITY,
      date: 'Jour d’ouverture local où quelqu’un est venu.',
      visits: 'visits_estimated : le produit des quatre parties.',
      trend: 'Niveau sans la semaine, l’année et le hasard.',
      week: 'Facteur du jour de la semaine.',
      year: 'Facteur de la saison ; null tant qu’il y a moins de deux ans.',
      remainder: 'Facteur du reste.',
    },
    estimates: {
      store_id: STORE,
      sensor_id: SENSOR,
      hour: HOUR,
      local_time: 'Le même à l’horloge du magasin.',
      reason:
        'Pourquoi l’heure d’ouverture n’a pas été mesurée : failed (échec), missing (manquante) ; dead : un compteur mort a écrit un zéro.',
      method:
        'Comment l’estimation a été faite : siblings, d’après les autres entrées ; weekday, d’après le même jour de la semaine ; null : il n’y en a pas.',
      visits: 'L’estimation ; null : rien ne peut être dit.',
      low: 'Borne basse de son intervalle à 95 %.',
      high: 'Borne haute de son intervalle à 95 %.',
    },
  },
};
