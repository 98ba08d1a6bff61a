import type { Counted } from '../../lib/format.ts';
import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

const sure = (span: string): string => `95-%-Intervall ${span}`;
const hours = (count: Counted): string =>
  `${count.text} ${plural(count, 'Öffnungsstunde', 'Öffnungsstunden')}`;
const failed = ({ part, usual }: { part: string; usual: string }): string =>
  `in acht Wochen ${part} der Öffnungsstunden, im Jahr davor ${usual}`;
const RULE = 'derselbe Wochentag des Vorjahrs, umgerechnet auf den bisherigen Stand dieses Jahres';

export const analysis: Messages['analysis'] = {
  allDoors: 'Alle Eingänge',
  none: 'Keine.',
  how: 'Wie das berechnet wird',
  to: ({ low, high }) => `${low} bis ${high}`,
  trend: {
    title: 'Wie sich die Besuche entwickeln',
    between: ({ first, last }) => ` von ${first} bis ${last}`,
    rising: ({ pace, when, span }) => `Die Besuche steigen: ${pace} im Jahr${when} (${sure(span)})`,
    falling: ({ pace, when, span }) =>
      `Die Besuche gehen zurück: ${pace} im Jahr${when} (${sure(span)})`,
    stable: ({ pace, when, span }) =>
      `Die Besuche sind stabil: ${pace} im Jahr${when} (${sure(span)})`,
    young: ({ months, enough }) =>
      `Für einen Trend gibt es noch zu wenige ganze, gemessene Monate: bisher ${months}, nötig sind ${enough}`,
    open: ({ span, when }) =>
      `Ob die Besuche steigen oder zurückgehen, lässt sich nicht sagen: Mit den Zählungen${when} ist alles von ${span} im Jahr vereinbar`,
    little: ({ pace, when, span }) =>
      `Die Besuche haben sich zu wenig bewegt, um von einem Trend zu sprechen: ${pace} im Jahr${when} (${sure(span)})`,
    chance: ({ pace, when, span }) =>
      `Ob die Besuche steigen oder zurückgehen, lässt sich nicht sagen: Unter so vielen Filialen und Eingängen kann allein der Zufall auf ${pace} im Jahr${when} führen (${sure(span)})`,
    others: {
      life: 'Über die gesamte Zeit',
      '12 months': 'Die letzten zwölf Monate gegenüber den zwölf davor',
    },
    notes: {
      rising: ({ pace }) => `steigend, ${pace} im Jahr`,
      falling: ({ pace }) => `fallend, ${pace} im Jahr`,
      stable: 'stabil',
      'cannot tell': 'nicht zu sagen',
      'too young': 'zu jung',
    },
    months: ({ months, enough }) => `${months} von ${enough} Monaten`,
    explained:
      'Trends beziehen sich auf die Besuche an einem durchschnittlichen Öffnungstag, Monat für Monat, verglichen mit denselben Monaten anderer Jahre. Ein 95-%-Intervall enthält den wahren Wert in 95 von 100 Fällen. Von steigend und fallend ist nur die Rede, wo der Zufall als Grund unwahrscheinlich ist und es mindestens 1 % im Jahr ausmacht.',
  },
  changes: {
    title: 'Niveauwechsel',
    none: 'Es wurde kein dauerhafter Niveauwechsel gefunden.',
    doors: ({ count }) => `Wechsel an einzelnen Eingängen (${count})`,
    atDoor: ({ door, change }) => `${door}, ${change}`,
    explained:
      'Wochentag und Jahreszeit sind herausgerechnet. Was um dieselbe Zeit geschah, steht neben einem Wechsel; dass es die Ursache ist, ist damit nicht gesagt.',
    exact: ({ date }) => `${date} (auf den Tag genau)`,
    about: ({ date, span }) => `${date} (${sure(span)})`,
    rose: ({ before, after, change, span }) =>
      `Das Niveau stieg von ${before} auf ${after} Besuche an einem durchschnittlichen Öffnungstag, ${change} (${sure(span)})`,
    fell: ({ before, after, change, span }) =>
      `Das Niveau fiel von ${before} auf ${after} Besuche an einem durchschnittlichen Öffnungstag, ${change} (${sure(span)})`,
    pace: ({ from, to, level }) =>
      `Das Tempo änderte sich${from === null ? '' : ` von ${from}`}${to === null ? '' : ` auf ${to}`}${from === null && to === null ? '' : ' im Jahr'}, bei ${level} Besuchen an einem durchschnittlichen Öffnungstag`,
    note: ({ event, date }) => `„${event}“ (Notiz des Betreibers, ${date})`,
    closure: ({ date }) => `eine Schließung ab ${date}`,
    outage: ({ date, where }) => `ein Ausfall ab ${date} (${where})`,
    allOut: 'alle Eingänge',
    added: ({ door, date }) => `erste Zählung am Eingang „${door}“, ${date}`,
    removed: ({ door, date }) => `Ende der Zählung am Eingang „${door}“, ${date}`,
    holiday: ({ holiday, date }) => `${holiday}, ${date}`,
    sentence: ({ time, what }) => `${time}: ${what}.`,
    last: ({ time, what }) => `Der letzte Wechsel kam am ${time}: ${what}.`,
    unexplained: 'Ein Ereignis um diese Zeit ist nicht bekannt.',
    near: (event) => `Um diese Zeit: ${event}.`,
  },
  forecast: {
    title: 'Die nächsten Wochen',
    label: 'Prognose',
    caption: ({ where }) => `Erwartete Besuche, ${where}`,
    day: 'Tag',
    expected: 'Erwartet',
    interval: '95-%-Intervall',
    closed: 'geschlossen',
    accuracy: ({ error, yardstick }) =>
      `Für vergangene Tage gestellt, lagen solche Prognosen um ${error} der Besuche daneben, die Faustregel (${RULE}) um ${yardstick}.`,
    young: `Es wird keine Prognose gezeigt: Bisher ließ sich keine an genug Vergangenem erproben, oder keine war besser als die Faustregel (${RULE}).`,
    poor: `Es wird keine Prognose gezeigt: Für vergangene Tage gestellt, war sie nicht besser als die Faustregel (${RULE}).`,
  },
  sensors: {
    title: 'Sensoren und ungewöhnliche Tage',
    open: 'Offene Störungen',
    over: ({ count }) => `Störungen, die in den letzten zwölf Monaten endeten (${count})`,
    unusual: 'Ungewöhnliche Tage der letzten dreizehn Wochen',
    howIncidents: 'Wie Störungen gefunden werden',
    howUnusual: 'Wie ungewöhnliche Tage gefunden werden',
    all: 'Alle Sensoren der Kette',
  },
  incidents: {
    since: ({ first }) => `seit dem ${first}`,
    between: ({ first, last }) => `vom ${first} bis zum ${last}`,
    hours,
    failed: (count) => `${hours(count)} ausgefallen`,
    failedSince: (count) => `seitdem ${hours(count)} ausgefallen`,
    lost: ({ hours: size, visits }) =>
      `${size}, etwa ${visits.text} ${plural(visits, 'Besuch', 'Besuche')} nicht gezählt`,
    unknownPart: 'ein unbekannter Teil',
    silent: ({ when }) => `nichts gemessen ${when}`,
    dead: ({ when }) => `Nullen gezählt, obwohl Menschen kamen, ${when}`,
    flat: ({ when, count }) =>
      `immer wieder dieselbe Zahl${count === null ? '' : `, ${count},`} ${when}`,
    share: ({ when, part, usual }) => `${part} der Besuche der Filiale ${when}, zuvor ${usual}`,
    ahead: ({ when, hours: size }) =>
      `Uhr geht gegenüber den anderen Eingängen ${size.text} ${plural(size, 'Stunde', 'Stunden')} vor, ${when}`,
    behind: ({ when, hours: size }) =>
      `Uhr geht gegenüber den anderen Eingängen ${size.text} ${plural(size, 'Stunde', 'Stunden')} nach, ${when}`,
    failing: (trouble) => `fällt ${trouble.when} immer öfter aus, ${failed(trouble)}`,
    worn: (trouble) => `sollte ${trouble.when} ersetzt werden, ausgefallen sind ${failed(trouble)}`,
  },
  unusual: {
    label: 'Ungewöhnliche Tage',
    caption: 'Ungewöhnliche Tage, der neueste zuerst',
    day: 'Tag',
    where: 'Wo',
    counted: 'Gezählt',
    usual: 'Üblich',
    amongHolidays: 'mit anderen Feiertagen verglichen',
  },
};
