import type { Step } from '../../lib/view.ts';
import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

const OF_THE: Readonly<Record<Step, string>> = {
  hour: 'dell’ora',
  day: 'del giorno',
  week: 'della settimana',
  month: 'del mese',
};

export const explorer: Messages['explorer'] = {
  controls: 'Che cosa mostra il grafico',
  by: 'Per',
  steps: { hour: 'ora', day: 'giorno', week: 'settimana', month: 'mese' },
  range: 'Periodo',
  presets: { 7: '1 settimana', 28: '4 settimane', 91: '3 mesi', 364: '1 anno', 1092: '3 anni' },
  all: 'Tutto',
  from: 'Da',
  to: 'A',
  limits: ({ from, to }) => `Date possibili: ${from} – ${to}.`,
  refused: 'Questa data non è stata accettata.',
  measure: 'Mostra',
  measures: {
    estimated: 'Visite, stime comprese',
    counted: 'Solo visite misurate',
    usual: 'Media di quattro settimane',
    change: 'Scarto misurato dalla media',
  },
  before: 'Anno precedente',
  narrow: {
    all: 'Ingressi, giorni della settimana e ore',
    hours: 'Giorni della settimana e ore',
  },
  doors: 'Ingressi, sommati; se nessuno è spuntato, tutto il negozio',
  weekdays: 'Giorni della settimana',
  start: 'Ore dalle',
  end: 'Ore fino alle',

  within: 'Periodo entro l’intero storico',
  ends: { from: 'Inizio del periodo', to: 'Fine del periodo' },
  drag: 'trascinare per scegliere',
  tabs: { chart: 'Grafico', table: 'Tabella' },
  tabsLabel: 'Come sono mostrati i dati',
  take: 'Ciò che è mostrato, come file:',
  notTaken: 'La parte della pagina che crea questo file non è arrivata.',
  loading: ({ view }) => `Caricamento dei dati: ${view}…`,
  loadingFiles: ({ view, done, all }) => `Caricamento dei dati (${done} file su ${all}): ${view}…`,
  failed:
    'I dati di questa vista non sono arrivati; il grafico mostra ancora ciò che dice la sua didascalia.',
  again: 'Riprova',

  caption: {
    allDoors: 'Tutti gli ingressi',
    allButDoors: ({ names }) => `Tutti gli ingressi tranne ${names}`,
    someDoors: ({ count, all }) => `${count} ingressi su ${all}`,
    by: { hour: 'per ora', day: 'per giorno', week: 'per settimana', month: 'per mese' },
    measures: {
      estimated: 'visite, stime comprese',
      counted: 'solo visite misurate',
      usual: 'media di quattro settimane',
      change: 'scarto misurato dalla media di quattro settimane',
    },
    dates: ({ from, to }) => `${from} – ${to}`,
    before: 'con l’anno precedente',
  },
  axis: {
    estimated: {
      hour: 'Visite all’ora, stime comprese',
      day: 'Visite al giorno, stime comprese',
      week: 'Visite a settimana, stime comprese',
      month: 'Visite al mese, stime comprese',
    },
    counted: {
      hour: 'Visite all’ora, solo misurate',
      day: 'Visite al giorno, solo misurate',
      week: 'Visite a settimana, solo misurate',
      month: 'Visite al mese, solo misurate',
    },
    usual: 'Media di questo giorno della settimana e dei tre precedenti',
    change: 'Scarto misurato dalla media di quattro settimane',
  },
  key: {
    line: {
      hour: 'visite in un’ora',
      day: 'visite in un giorno',
      week: 'giorno di apertura medio della settimana',
      month: 'giorno di apertura medio del mese',
    },
    point: { hour: 'un’ora', day: 'un giorno', week: 'una settimana', month: 'un mese' },
    ghost: '364 giorni prima',
    ghostMonth: 'lo stesso mese dell’anno precedente',
    occasion: 'giorno festivo o cambio dell’ora',
    guessed: ({ step }) => `oltre un decimo delle visite ${OF_THE[step]} stimato`,
    unknown: ({ step }) => `oltre un decimo delle visite ${OF_THE[step]} non misurato`,
    estimated: 'nulla di misurato, tutto stimato',
    closed: 'chiuso',
    unmeasured: 'nulla di misurato per dieci giorni o più',
  },
  gaps: { closed: 'chiuso', unmeasured: 'non misurato' },
  reading: ({ marks, most }) => `Nel disegno: ${marks}. Al massimo ${most}.`,

  probe: ({ step, name }) => {
    const steps = { hour: 'Ora', day: 'Giorno', week: 'Settimana', month: 'Mese' };
    return `${steps[step]}, grafico di ${name}`;
  },
  clockChange: ({ hours }) => `cambio dell’ora, ${hours} ore`,
  visits: (count) => `${count.text} ${plural(count, 'visita', 'visite')}`,
  usualVisits: (count) =>
    `Media di quattro settimane: ${count.text} ${plural(count, 'visita', 'visite')}`,
  against: ({ change }) => `Misurato: ${change} rispetto alla media di quattro settimane`,
  closed: 'Chiuso',
  noCount: 'Nessun conteggio',
  sensorFailed: 'il sensore era guasto',
  sensorFailedEstimated: 'il sensore era guasto: tutto stimato',
  nothingMeasured: 'nulla è stato misurato',
  nothingMeasuredEstimated: 'nulla è stato misurato: tutto stimato',
  incomparable: 'nulla con cui confrontare',
  measured: ({ share }) => `${share} delle ore misurate`,
  parts: ({ counted, estimated, share }) =>
    `contate: ${counted}, stimate: ${estimated}; ${share} delle ore misurate`,
  usual: ({ usual }) => `Media di quattro settimane: ${usual}`,
  usualChange: ({ usual, change }) =>
    `Media di quattro settimane: ${usual}; scarto misurato: ${change}`,
  beforeValue: ({ value }) => `Anno precedente: ${value}`,

  heads: {
    when: { hour: 'Ora', day: 'Giorno', week: 'Settimana', month: 'Mese' },
    estimated: 'Visite, stime comprese',
    counted: 'Misurate',
    coverage: 'Ore misurate',
    usual: 'Media di quattro settimane',
    change: 'Scarto misurato da questa media',
    before: 'Anno precedente',
    status: 'Stato',
  },
  statuses: {
    ok: 'misurato',
    complete: 'misurato',
    partial: 'misurato in parte',
    failed: 'sensore guasto',
    missing: 'non misurato',
    closed: 'chiuso',
  },
  meanNote:
    'La media di quattro settimane: le visite misurate di questo giorno della settimana e dei tre precedenti; per ora, quelle della stessa ora. Con essa si confrontano solo le visite misurate, senza stime.',
  noRows: 'Non c’è nulla in questo periodo.',
  allRows: (count) => `${count.text} ${plural(count, 'riga', 'righe')}, la più recente per prima.`,
  someRows: ({ first, last, count }) =>
    `Righe da ${first} a ${last} su ${count}, la più recente per prima; un file le contiene tutte.`,
  older: 'Più vecchie',
  newer: 'Più recenti',
};
