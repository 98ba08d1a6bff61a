import type { Messages } from '../messages.ts';

const STORE = 'Il negozio, come in stores.json.';
const SENSOR = 'Il sensore, come in stores.json.';
const ENTITY = {
  store_id: STORE,
  sensor_id: 'Il sensore, come in stores.json; null: tutto il negozio.',
};
const HOUR = 'Inizio dell’ora, UTC.';

export const columns: Messages['columns'] = {
  summary: 'Che cosa significano le colonne',
  analysisSummary: 'Che cosa significano le colonne dell’analisi',
  label: 'Colonne',
  column: 'Colonna',
  type: 'Tipo',
  meaning: 'Significato',
  in: 'In',
  everywhere: 'tutte',
  types: {
    text: 'testo',
    instant: 'istante UTC',
    local: 'ora locale',
    date: 'data',
    integer: 'intero',
    number: 'numero',
  },
  orNull: ({ type }) => `${type} o null`,
  units: {
    '%': '%',
    people: 'persone',
    months: 'mesi',
    'trading hours': 'ore di apertura',
  },
  tables: {
    trends: 'Tendenze',
    changepoints: 'Cambi di livello',
    anomalies: 'Giorni e ore insoliti',
    incidents: 'Problemi dei sensori',
    forecast: 'Previsione a 90 giorni',
    decomposition: 'Giorni scomposti in livello, settimana, stagione e resto',
    estimates: 'Ore non misurate, con le stime',
  },
  dataset: {
    store_id: STORE,
    sensor_id: SENSOR,
    hour: HOUR,
    local_time:
      'Inizio dell’ora secondo l’orologio del negozio. Due volte lo stesso quando si torna all’ora solare.',
    date: 'Data locale.',
    weekday: 'Giorno della settimana locale, ISO: da 1, lunedì, a 7, domenica.',
    visits: 'Somma dei conteggi ok, persone; null dove non ce n’è nessuno.',
    visits_estimated:
      'visits più le stime delle ore di apertura non misurate, persone; null dove non si può dire nulla.',
    coverage:
      'Ore-sensore di apertura ok / ore-sensore di apertura, da 0 a 1; null dove non c’è alcuna ora di apertura.',
    sensors_reporting: 'Sensori con almeno un’ora ok.',
    sensors_expected: 'Sensori installati.',
    status:
      'sensor-hourly: ok, failed (guasto), closed (chiuso) o missing (mancante). Altrimenti complete (copertura 1), partial (parziale), missing (copertura 0) o closed (nessuna ora di apertura).',
    baseline:
      'Media di visits su questa riga e sulle 3 righe precedenti dello stesso giorno della settimana (per ora: e della stessa ora locale), esclusi i null.',
    change_pct: '100 · (visits − baseline) / baseline; null dove baseline è null o 0.',
  },
  analysis: {
    trends: {
      ...ENTITY,
      period:
        'life: tutti i mesi interi; 3 years: gli ultimi 36 mesi; 12 months: gli ultimi 12 mesi rispetto ai 12 precedenti.',
      first_month: 'Primo giorno del primo mese che conta; null se non ce n’è nessuno.',
      last_month: 'Primo giorno dell’ultimo mese che conta; null se non ce n’è nessuno.',
      months:
        'Mesi che contano: interi, con almeno l’80% dell’apertura misurato e senza chiusure di più di un terzo.',
      pct_per_year:
        'Variazione in un anno delle visite per giorno di apertura (pendenza di Theil-Sen del loro logaritmo tra gli stessi mesi); null se la storia è troppo breve.',
      low: 'Estremo inferiore dell’intervallo al 95% di pct_per_year; null se la storia è troppo breve.',
      high: 'Estremo superiore dell’intervallo al 95% di pct_per_year; null se la storia è troppo breve.',
      p: 'Dell’assenza di tendenza, con lo stesso bootstrap; null se la storia è troppo breve.',
      q: 'p dopo Benjamini-Hochberg sui negozi (righe di negozi) o su tutti i sensori (righe di sensori) della catena in questo periodo; null se la storia è troppo breve.',
      mann_kendall_p:
        'Dell’assenza di tendenza, con il test di Kendall stagionale (Hirsch, Slack e Smith) e la correzione di Hamed e Rao, per confronto; null se la storia è troppo breve.',
      verdict:
        'rising o falling (in crescita, in calo): q < 0,05 e almeno l’1% l’anno; stable (stabile): l’intervallo sta entro ±1%; too young (troppo recente): meno di 24 mesi o meno di 9 coppie di stessi mesi; altrimenti cannot tell (non si può dire).',
    },
    changepoints: {
      ...ENTITY,
      date: 'Giorno locale in cui comincia il nuovo livello o ritmo.',
      earliest: 'Primo giorno dell’intervallo al 95% di date.',
      latest: 'Ultimo giorno dell’intervallo al 95% di date.',
      kind: 'step: il livello fa un salto; pace: comincia a muoversi diversamente, senza salto.',
      before:
        'Visite di un giorno di apertura medio (al netto di giorno della settimana e stagione) appena prima della data.',
      after: 'Lo stesso appena dopo.',
      change_pct: 'Da before a after.',
      low: 'Estremo inferiore dell’intervallo al 95% di change_pct.',
      high: 'Estremo superiore dell’intervallo al 95% di change_pct.',
      pace_before:
        'Variazione annua del livello nel segmento precedente; null dove è troppo breve.',
      pace_after: 'Lo stesso nel segmento successivo.',
      event_kind:
        'Ciò che si sa accaduto entro 28 giorni da earliest a latest (una festività: entro 3 da date): il primo di questi tipi, e di quello il più vicino; null: nulla.',
      event: 'Il suo nome: di una festività, di un ingresso, o la nota del gestore.',
      event_date: 'Il suo primo giorno.',
      event_sensor_id:
        'Il sensore aggiunto, tolto o interrotto; null: nessuno, o tutti quelli del negozio.',
      event_change:
        'Se quel sensore è stato aggiunto (added) o tolto (removed); null: né l’uno né l’altro.',
    },
    anomalies: {
      ...ENTITY,
      resolution: 'day o hour: se è insolito un giorno o un’ora.',
      date: 'Data locale.',
      hour: 'Inizio dell’ora, UTC; null per un giorno.',
      local_time: 'Lo stesso secondo l’orologio del negozio; null per un giorno.',
      visits: 'Contate agli ingressi che hanno misurato.',
      expected:
        'Quanto contano di solito gli stessi ingressi (dalla mediana delle radici), al livello delle ultime due settimane.',
      low: 'Da qui in su sarebbe abituale.',
      high: 'Fino a qui sarebbe abituale.',
      z: 'z robusto della radice quadrata di visits.',
      among:
        'Con che cosa è stato confrontato: weekday, gli ultimi 12 giorni uguali della settimana, o holidays, le festività.',
      holiday: 'Nome della festività; null negli altri giorni.',
    },
    incidents: {
      ...ENTITY,
      incident_id: 'Lo stesso di notte in notte: tipo, sensore e inizio.',
      kind: 'silent: non misura nulla; dead: conta zero mentre la gente arriva; flat: sempre lo stesso numero; share: la sua parte del negozio si sposta; clock: un’ora di scarto; failing: si guasta sempre più spesso; worn: conviene sostituirlo.',
      opened: 'Inizio della sua prima ora.',
      closed: 'Fine della sua ultima ora; null: ancora aperto.',
      hours: 'Ore di apertura coinvolte finora; failing, worn: quelle non riuscite dall’inizio.',
      value:
        'silent, dead: visite probabilmente perse, persone; flat: il conteggio ripetuto, persone; share: la parte attuale, %; clock: ore di anticipo; failing, worn: parte delle ore di apertura non riuscite nelle ultime 8 settimane, %.',
      usual:
        'share: la parte precedente, %; failing, worn: la parte non riuscita nell’anno precedente, %; altrimenti null.',
    },
    forecast: {
      ...ENTITY,
      date: 'Giorno locale dopo l’ultima settimana intera.',
      visits: 'Previste; null in un giorno senza apertura.',
      low: 'Estremo inferiore dell’intervallo al 95%.',
      high: 'Estremo superiore dell’intervallo al 95%.',
      error_pct: 'Somma degli errori assoluti della prova retrospettiva / somma delle visite.',
      yardstick_pct:
        'Lo stesso per l’anno precedente moltiplicato per il rapporto recente. Qui ci sono solo le previsioni che fanno meglio.',
    },
    decomposition: {
      ...ENTITY,
      date: 'Giorno di apertura locale in cui è venuto qualcuno.',
      visits: 'visits_estimated: il prodotto delle quattro parti.',
      trend: 'Livello senza settimana, anno e caso.',
      week: 'Fattore del giorno della settimana.',
      year: 'Fattore della stagione; null finché ci sono meno di due anni.',
      remainder: 'Fattore del resto.',
    },
    estimates: {
      store_id: STORE,
      sensor_id: SENSOR,
      hour: HOUR,
      local_time: 'Lo stesso secondo l’orologio del negozio.',
      reason:
        'Perché l’ora di apertura non è stata misurata: failed (guasto), missing (mancante); dead: un contatore morto ha scritto uno zero.',
      method:
        'Come è stata fatta la stima: siblings, dagli altri ingressi; weekday, dallo stesso giorno della settimana; null: non c’è.',
      visits: 'La stima; null: non si può dire nulla.',
      low: 'Estremo inferiore del suo intervallo al 95%.',
      high: 'Estremo superiore del suo intervallo al 95%.',
    },
  },
};
