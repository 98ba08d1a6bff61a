import type { Messages } from '../messages.ts';
import { al, dal, del } from './articles.ts';
import { plural } from './plural.ts';

const VISITS = {
  hourly: 'di visite per ora di apertura',
  visits: 'di visite a settimana',
  index: 'di visite a settimana',
};

export const compare: Messages['compare'] = {
  page: 'Confronta i negozi – Footfall',
  door: ({ store, door }) => `${store}: ${door}`,

  controls: 'Che cosa si confronta',
  lines: 'Negozi e ingressi',
  add: 'Aggiungi un negozio o un ingresso',
  full: 'Si distinguono sei linee: toglietene una per aggiungerne un’altra.',
  wholeStore: 'Tutto il negozio',
  remove: ({ name }) => `Togli ${name}`,
  measure: 'Mostra',
  measures: {
    hourly: 'Visite per ora di apertura',
    visits: 'Visite a settimana',
    index: 'Visite a settimana, settimana base = 100',
  },
  more: 'Allineamento e settimane',
  align: 'Allineamento',
  alignments: { date: 'Per data', opening: 'Dall’apertura' },
  range: 'Periodo',
  presets: { 52: '1 anno', 104: '2 anni', 260: '5 anni', all: 'Tutto' },
  from: 'Dalla settimana del',
  to: 'Alla settimana del',
  base: 'Settimana in base 100',
  fromNumber: 'Dalla settimana',
  toNumber: 'Alla settimana',
  loading: 'Si caricano le settimane che mancano ancora…',
  failed: 'Le settimane non sono arrivate; il grafico mostra ancora ciò che dice il titolo.',
  again: 'Riprova',

  grewMost: ({ name, change, measure }) =>
    `${name} è cresciuto più di tutti: ${change} ${VISITS[measure]} in un anno`,
  fellLeast: ({ name, change, measure }) =>
    `Tutti hanno perso visite, ${name} meno di tutti: ${change} ${VISITS[measure]} in un anno`,
  grew: ({ name, change, measure }) =>
    `${name} è cresciuto: ${change} ${VISITS[measure]} in un anno`,
  fell: ({ name, change, measure }) =>
    `${name} ha perso visite: ${change} ${VISITS[measure]} in un anno`,
  most: {
    hourly: ({ name, value }) => `${name} ha più visite per ora di apertura: ${value}`,
    visits: ({ name, value }) => `${name} ha più visite a settimana: ${value}`,
    index: ({ name, value }) => `${name} è più in alto: a ${value} (settimana base = 100)`,
  },
  plain: {
    hourly: 'Visite per ora di apertura, settimana per settimana',
    visits: 'Visite, settimana per settimana',
    index: 'Visite a settimana, settimana base = 100',
  },

  shown: {
    hourly: ({ weeks }) =>
      `Visite per ora di apertura di ogni settimana, ${weeks}, con le stime delle ore non misurate.`,
    visits: ({ weeks }) =>
      `Visite di ogni settimana, ${weeks}, con le stime delle ore non misurate.`,
    index: ({ weeks, base }) =>
      `Visite di ogni settimana, ${weeks}, con le stime delle ore non misurate; base 100: ${base}.`,
    unbased: ({ weeks }) =>
      `Visite di ogni settimana, ${weeks}: nessuna settimana può fare da base 100.`,
  },
  dates: ({ from, to }) => `${dal(from)} ${al(to)}`,
  weekOf: ({ date }) => `la settimana ${del(date)}`,
  numbers: ({ from, to }) => `settimane da ${from} a ${to} dall’apertura`,
  numberOf: ({ week }) => `la settimana ${week} dall’apertura`,
  yearOnYear: ({ date }) =>
    `In un anno: le 52 settimane fino ${al(date)} rispetto alle 52 precedenti, dove entrambe sono ben misurate.`,
  shared: (weeks) =>
    plural(
      weeks,
      'Nell’unica settimana che tutti hanno in comune.',
      `In media nelle ${weeks.text} settimane che tutti hanno in comune.`,
    ),
  hours: 'Le ore di apertura sono quelle degli orari nei giorni aperti.',
  hollow: 'Un anello: di quella settimana è stato misurato meno del 90%.',
  gap: 'Un’interruzione: chiuso tutta la settimana, o un giorno non noto.',
  baseless: ({ names }) => `Di quella settimana non si sa nulla: ${names}.`,
  week: ({ week }) => `sett. ${week}`,

  table: 'Gli stessi dati in tabella, settimana per settimana',
  tableLabel: 'Visite per settimana',
  caption: '≈: misurato meno del 90%; –: chiuso o ignoto',
  weekHead: 'Settimana',

  /** A week of the chart that is pointed at. */
  reading: {
    chart: 'Settimana, grafico del confronto',
    week: ({ week }) => `Settimana ${week} dall’apertura`,
    whole: 'misurato',
    part: ({ share }) => `stimato al ${share}`,
    unknown: 'chiuso o ignoto',
    line: ({ name, value, note }) => `${name}: ${value}, ${note}`,
    none: ({ name, note }) => `${name}: ${note}`,
  },
};
