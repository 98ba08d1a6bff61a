import type { Step } from '../../lib/view.ts';
import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

const OF_THE: Readonly<Record<Step, string>> = {
  hour: 'der Stunde',
  day: 'des Tages',
  week: 'der Woche',
  month: 'des Monats',
};

export const explorer: Messages['explorer'] = {
  controls: 'Was das Diagramm zeigt',
  by: 'Je',
  steps: { hour: 'Stunde', day: 'Tag', week: 'Woche', month: 'Monat' },
  range: 'Zeitraum',
  presets: { 7: '1 Woche', 28: '4 Wochen', 91: '3 Monate', 364: '1 Jahr', 1092: '3 Jahre' },
  all: 'Alles',
  from: 'Von',
  to: 'Bis',
  limits: ({ from, to }) => `Daten vom ${from} bis zum ${to}.`,
  refused: 'Dieses Datum wurde nicht übernommen.',
  measure: 'Anzeige',
  measures: {
    estimated: 'Besuche, mit Schätzungen',
    counted: 'Besuche, nur gemessene',
    usual: 'Vierwochenmittel',
    change: 'Gemessen gegen das Mittel',
  },
  before: 'Vorjahr',
  narrow: {
    all: 'Eingänge, Wochentage und Stunden',
    hours: 'Wochentage und Stunden',
  },
  doors: 'Eingänge, zusammengezählt; ohne Häkchen die ganze Filiale',
  weekdays: 'Wochentage',
  start: 'Stunden von',
  end: 'Stunden bis',

  within: 'Zeitraum innerhalb des gesamten Verlaufs',
  ends: { from: 'Anfang des Zeitraums', to: 'Ende des Zeitraums' },
  drag: 'zum Wählen ziehen',
  tabs: { chart: 'Diagramm', table: 'Tabelle' },
  tabsLabel: 'Darstellung der Zahlen',
  take: 'Das Gezeigte als Datei:',
  notTaken: 'Der Teil der Seite, der diese Datei erzeugt, ist nicht angekommen.',
  loading: ({ view }) => `Zahlen werden geladen: ${view} …`,
  loadingFiles: ({ view, done, all }) =>
    `Zahlen werden geladen (${done} von ${all} Dateien): ${view} …`,
  failed:
    'Die Zahlen für diese Ansicht sind nicht angekommen; das Diagramm zeigt weiterhin, was darüber steht.',
  again: 'Erneut versuchen',

  caption: {
    allDoors: 'Alle Eingänge',
    allButDoors: ({ names }) => `Alle Eingänge außer ${names}`,
    someDoors: ({ count, all }) => `${count} von ${all} Eingängen`,
    by: { hour: 'je Stunde', day: 'je Tag', week: 'je Woche', month: 'je Monat' },
    measures: {
      estimated: 'Besuche mit Schätzungen',
      counted: 'nur gemessene Besuche',
      usual: 'Vierwochenmittel',
      change: 'gemessene Besuche gegenüber dem Vierwochenmittel',
    },
    dates: ({ from, to }) => `${from} bis ${to}`,
    before: 'dazu das Vorjahr',
  },
  axis: {
    estimated: {
      hour: 'Besuche je Stunde, einschließlich Schätzungen',
      day: 'Besuche je Tag, einschließlich Schätzungen',
      week: 'Besuche je Woche, einschließlich Schätzungen',
      month: 'Besuche je Monat, einschließlich Schätzungen',
    },
    counted: {
      hour: 'Besuche je Stunde, nur gemessene',
      day: 'Besuche je Tag, nur gemessene',
      week: 'Besuche je Woche, nur gemessene',
      month: 'Besuche je Monat, nur gemessene',
    },
    usual: 'Mittel dieses Wochentags und der drei gleichen davor',
    change: 'Gemessene Besuche gegenüber dem Vierwochenmittel',
  },
  key: {
    line: {
      hour: 'Besuche in einer Stunde',
      day: 'Besuche an einem Tag',
      week: 'mittlerer Öffnungstag der Woche',
      month: 'mittlerer Öffnungstag des Monats',
    },
    point: { hour: 'eine Stunde', day: 'ein Tag', week: 'eine Woche', month: 'ein Monat' },
    ghost: '364 Tage zuvor',
    ghostMonth: 'derselbe Monat im Vorjahr',
    occasion: 'Feiertag oder Zeitumstellung',
    guessed: ({ step }) => `über ein Zehntel der Besuche ${OF_THE[step]} geschätzt`,
    unknown: ({ step }) => `über ein Zehntel der Besuche ${OF_THE[step]} nicht gemessen`,
    estimated: 'nichts gemessen, alles geschätzt',
    closed: 'geschlossen',
    unmeasured: 'zehn Tage oder länger nichts gemessen',
  },
  gaps: { closed: 'geschlossen', unmeasured: 'nicht gemessen' },
  reading: ({ marks, most }) => `Dargestellt: ${marks}. Höchstwert: ${most}.`,

  probe: ({ step, name }) => {
    const steps = { hour: 'Stunde', day: 'Tag', week: 'Woche', month: 'Monat' };
    return `${steps[step]}, Diagramm von ${name}`;
  },
  clockChange: ({ hours }) => `Zeitumstellung, ${hours} Stunden`,
  visits: (count) => `${count.text} ${plural(count, 'Besuch', 'Besuche')}`,
  usualVisits: (count) => `Vierwochenmittel: ${count.text} ${plural(count, 'Besuch', 'Besuche')}`,
  against: ({ change }) => `Gemessen ${change} gegenüber dem Vierwochenmittel`,
  closed: 'Geschlossen',
  noCount: 'Keine Zählung',
  sensorFailed: 'der Sensor ist ausgefallen',
  sensorFailedEstimated: 'der Sensor ist ausgefallen: alles geschätzt',
  nothingMeasured: 'nichts gemessen',
  nothingMeasuredEstimated: 'nichts gemessen: alles geschätzt',
  incomparable: 'kein Vergleichswert',
  measured: ({ share }) => `${share} der Stunden gemessen`,
  parts: ({ counted, estimated, share }) =>
    `${counted} gezählt, ${estimated} geschätzt; ${share} der Stunden gemessen`,
  usual: ({ usual }) => `Vierwochenmittel: ${usual}`,
  usualChange: ({ usual, change }) => `Vierwochenmittel: ${usual}; gemessen ${change} dagegen`,
  beforeValue: ({ value }) => `Vorjahr: ${value}`,

  heads: {
    when: { hour: 'Stunde', day: 'Tag', week: 'Woche', month: 'Monat' },
    estimated: 'Besuche, mit Schätzungen',
    counted: 'Gemessen',
    coverage: 'Gemessene Stunden',
    usual: 'Vierwochenmittel',
    change: 'Gemessen gegenüber dem Mittel',
    before: 'Vorjahr',
    status: 'Status',
  },
  statuses: {
    ok: 'gemessen',
    complete: 'gemessen',
    partial: 'teilweise gemessen',
    failed: 'Sensor ausgefallen',
    missing: 'nicht gemessen',
    closed: 'geschlossen',
  },
  meanNote:
    'Das Vierwochenmittel: die gemessenen Besuche dieses Wochentags und der drei gleichen davor, je Stunde die derselben Stunde. Verglichen werden damit allein gemessene Besuche, ohne Schätzungen.',
  noRows: 'In diesem Zeitraum gibt es nichts.',
  allRows: (count) => `${count.text} ${plural(count, 'Zeile', 'Zeilen')}, die neueste zuerst.`,
  someRows: ({ first, last, count }) =>
    `Zeilen ${first} bis ${last} von ${count}, die neueste zuerst; eine Datei enthält alle.`,
  older: 'Ältere',
  newer: 'Neuere',
};
