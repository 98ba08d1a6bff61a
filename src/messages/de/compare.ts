import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

const VISITS = {
  hourly: 'Besuche je Öffnungsstunde',
  visits: 'Besuche je Woche',
  index: 'Besuche je Woche',
};

export const compare: Messages['compare'] = {
  page: 'Filialen vergleichen – Footfall',
  door: ({ store, door }) => `${store}: ${door}`,

  controls: 'Was verglichen wird',
  lines: 'Filialen und Eingänge',
  add: 'Filiale oder Eingang hinzufügen',
  full: 'Sechs Linien lassen sich unterscheiden: Für eine neue muss eine andere weichen.',
  wholeStore: 'Ganze Filiale',
  remove: ({ name }) => `${name} entfernen`,
  measure: 'Anzeigen',
  measures: {
    hourly: 'Besuche je Öffnungsstunde',
    visits: 'Besuche je Woche',
    index: 'Besuche je Woche, Basiswoche = 100',
  },
  more: 'Ausrichtung und Wochen',
  align: 'Ausrichtung',
  alignments: { date: 'Nach Datum', opening: 'Seit der Eröffnung' },
  range: 'Zeitraum',
  presets: { 52: '1 Jahr', 104: '2 Jahre', 260: '5 Jahre', all: 'Alles' },
  from: 'Ab der Woche vom',
  to: 'Bis zur Woche vom',
  base: 'Basiswoche (= 100)',
  fromNumber: 'Ab Woche',
  toNumber: 'Bis Woche',
  loading: 'Die noch fehlenden Wochen werden geladen…',
  failed: 'Die Wochen kamen nicht an; das Diagramm zeigt weiter, was sein Titel sagt.',
  again: 'Erneut versuchen',

  grewMost: ({ name, change, measure }) =>
    `${name} ist am stärksten gewachsen: ${change} ${VISITS[measure]} in einem Jahr`,
  fellLeast: ({ name, change, measure }) =>
    `Alle haben Besuche verloren, ${name} am wenigsten: ${change} ${VISITS[measure]} in einem Jahr`,
  grew: ({ name, change, measure }) =>
    `${name} ist gewachsen: ${change} ${VISITS[measure]} in einem Jahr`,
  fell: ({ name, change, measure }) =>
    `${name} hat Besuche verloren: ${change} ${VISITS[measure]} in einem Jahr`,
  most: {
    hourly: ({ name, value }) => `${name} hat die meisten Besuche je Öffnungsstunde: ${value}`,
    visits: ({ name, value }) => `${name} hat die meisten Besuche je Woche: ${value}`,
    index: ({ name, value }) => `${name} steht am höchsten: bei ${value} (Basiswoche = 100)`,
  },
  plain: {
    hourly: 'Besuche je Öffnungsstunde, Woche für Woche',
    visits: 'Besuche, Woche für Woche',
    index: 'Besuche je Woche, Basiswoche = 100',
  },

  shown: {
    hourly: ({ weeks }) =>
      `Besuche je Öffnungsstunde in jeder Woche, ${weeks}, mit Schätzungen für nicht gemessene Stunden.`,
    visits: ({ weeks }) =>
      `Besuche jeder Woche, ${weeks}, mit Schätzungen für nicht gemessene Stunden.`,
    index: ({ weeks, base }) =>
      `Besuche jeder Woche, ${weeks}, mit Schätzungen für nicht gemessene Stunden; 100 ist ${base}.`,
    unbased: ({ weeks }) => `Besuche jeder Woche, ${weeks}: Keine Woche taugt als 100.`,
  },
  dates: ({ from, to }) => `${from} bis ${to}`,
  weekOf: ({ date }) => `die Woche vom ${date}`,
  numbers: ({ from, to }) => `Woche ${from} bis ${to} seit der Eröffnung`,
  numberOf: ({ week }) => `Woche ${week} seit der Eröffnung`,
  yearOnYear: ({ date }) =>
    `In einem Jahr: die 52 Wochen bis zum ${date} gegenüber den 52 davor, soweit beide gut gemessen sind.`,
  shared: (weeks) =>
    `Im Mittel ${plural(weeks, 'der einen Woche', `der ${weeks.text} Wochen`)}, die alle gemeinsam haben.`,
  hours: 'Öffnungsstunden sind die der Öffnungszeiten an offenen Tagen.',
  hollow: 'Ein Ring: Weniger als 90 % dieser Woche wurden gemessen.',
  gap: 'Eine Lücke: die ganze Woche geschlossen, oder ein Tag ist unbekannt.',
  baseless: ({ names }) => `Über diese Woche ist nichts bekannt: ${names}.`,
  week: ({ week }) => `Woche ${week}`,

  table: 'Dasselbe als Tabelle, Woche für Woche',
  tableLabel: 'Besuche nach Wochen',
  caption: '≈: weniger als 90 % gemessen; –: geschlossen oder unbekannt',
  weekHead: 'Woche',

  /** A week of the chart that is pointed at. */
  reading: {
    chart: 'Woche, Diagramm des Vergleichs',
    week: ({ week }) => `Woche ${week} seit der Eröffnung`,
    whole: 'gemessen',
    part: ({ share }) => `${share} geschätzt`,
    unknown: 'geschlossen oder unbekannt',
    line: ({ name, value, note }) => `${name}: ${value}, ${note}`,
    none: ({ name, note }) => `${name}: ${note}`,
  },
};
