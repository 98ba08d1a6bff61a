import type { Counted } from '../../lib/format.ts';
import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

const sensorsText = (count: Counted) => `${count.text} ${plural(count, 'Sensor', 'Sensoren')}`;
const hoursText = (count: Counted) =>
  `${count.text} ${plural(count, 'Öffnungsstunde', 'Öffnungsstunden')}`;
const months = (count: Counted) => `${count.text} ${plural(count, 'Monat', 'Monate')}`;
const need = ({ troubled, sensors }: { troubled: Counted; sensors: Counted }) =>
  `${troubled.text} von ${sensorsText(sensors)} ${plural(troubled, 'braucht', 'brauchen')} Aufmerksamkeit`;

export const sensors: Messages['sensors'] = {
  title: 'Sensoren – Footfall',
  upTo: ({ day }) => `Bis ${day}`,
  colon: ':',
  headline: {
    none: 'Heute ist kein Sensor installiert.',
    well: ({ sensors, measured }) =>
      plural(
        sensors,
        `Der Sensor braucht keine Aufmerksamkeit: Er hat in den letzten 30 Tagen ${measured} seiner Stunden gemessen.`,
        `Keiner von ${sensorsText(sensors)} braucht Aufmerksamkeit: Zusammen haben sie in den letzten 30 Tagen ${measured} ihrer Stunden gemessen.`,
      ),
    wellUnused: (sensors) =>
      plural(
        sensors,
        'Der Sensor braucht keine Aufmerksamkeit: Er hatte in den letzten 30 Tagen keine Öffnungsstunde.',
        `Keiner von ${sensorsText(sensors)} braucht Aufmerksamkeit: Zusammen hatten sie in den letzten 30 Tagen keine Öffnungsstunde.`,
      ),
    troubled: (count) => `${need(count)}.`,
    others: ({ others, measured, ...count }) =>
      `${need(count)}; ${plural(others, 'der andere hat', 'die anderen haben')} in den letzten 30 Tagen ${measured} ${plural(others, 'seiner', 'ihrer')} Stunden gemessen.`,
    othersUnused: ({ others, ...count }) =>
      `${need(count)}; ${plural(others, 'der andere hatte', 'die anderen hatten')} in den letzten 30 Tagen keine Öffnungsstunde.`,
  },
  store: {
    none: (gone) => `Hier ist kein Sensor installiert. ${gone.text} abgebaut.`,
    well: ({ sensors, measured }) =>
      `${sensorsText(sensors)}, ${plural(sensors, 'ohne Störung', 'keiner gestört')}; ${measured} der Stunden der letzten 30 Tage gemessen.`,
    wellUnused: (sensors) =>
      `${sensorsText(sensors)}, ${plural(sensors, 'ohne Störung', 'keiner gestört')}.`,
    troubled: ({ measured, ...count }) =>
      `${need(count)}; ${measured} der Stunden der letzten 30 Tage gemessen.`,
    gone: (gone) => `${gone.text} ${plural(gone, 'weiterer', 'weitere')} abgebaut.`,
  },
  device: {
    since: ({ date }) => `seit ${date}`,
    gone: ({ date }) => `abgebaut seit ${date}`,
    out: ({ date }) => `ausgefallen seit ${date}`,
  },
  outage: {
    since: ({ from }) => `seit ${from}`,
    span: ({ from, to }) => `${from} bis ${to}`,
  },
  strip: {
    none: ({ name, since }) => `${name} seit ${since}: kein Ausfall`,
    one: ({ name, since, span, hours }) =>
      `${name} seit ${since}: ein Ausfall, ${span}, ${hoursText(hours)}`,
    several: ({ name, since, span, hours, outages }) =>
      `${name} seit ${since}: ${outages.text} Ausfälle, der längste ${span}, ${hoursText(hours)}`,
    key: {
      life: 'installiert',
      failed: 'ausgefallene Stunden, volle Höhe ab 10 %',
      out: 'Ausfall',
    },
  },
  rest: {
    unknown: (count) =>
      plural(count, `${count.text} weiterer Sensor`, `${count.text} weitere Sensoren`),
    measured: ({ count, least }) =>
      plural(
        count,
        `${count.text} weiterer Sensor, mindestens ${least} der letzten 30 Tage gemessen`,
        `${count.text} weitere Sensoren, jeder mit mindestens ${least} der letzten 30 Tage gemessen`,
      ),
  },
  threshold: ({ share }) =>
    `Ein Sensor braucht Aufmerksamkeit, solange eine Störung offen ist oder wenn in den letzten 30 Tagen weniger als ${share} seiner Stunden gemessen wurden.`,
  method: 'Wie Störungen erkannt werden',
  trouble: {
    all: ({ store }) => `Alle Sensoren, ${store}`,
    one: ({ sensor, store }) => `${sensor}, ${store}`,
    told: (parts) => `${parts.join('; ')}.`,
    little: ({ measured }) => `${measured} der Stunden in den letzten 30 Tagen gemessen`,
    littleAfter: ({ measured, end }) =>
      `${measured} der Stunden in den letzten 30 Tagen gemessen, nach einem Ausfall bis zum ${end}`,
    recovered: ({ measured, end }) =>
      `${measured} der Stunden in den letzten 30 Tagen gemessen, doch seit dem Ende des Ausfalls am ${end} fehlt nichts`,
    nearlyRecovered: ({ measured, end, since }) =>
      `${measured} der Stunden in den letzten 30 Tagen gemessen, doch ${since} seit dem Ende des Ausfalls am ${end}`,
    more: (count) => `${count.text} ${plural(count, 'weiterer', 'weitere')}`,
    others: (count) =>
      `Und ${count.text} ${plural(count, 'weiterer', 'weitere')}, in den Warnmeldungen.`,
  },
  stores: 'Jeder Sensor, Filiale für Filiale',
  columns:
    'Wie viel seiner Öffnungsstunden jeder Sensor gemessen hat, in den letzten 30 Tagen und insgesamt; wie viel zuletzt ausgefallen ist, in den acht ganzen Wochen bis Montag; seit wann sein Gerät installiert ist; und seine Lebensdauer als Streifen.',
  fewColumns:
    'Wie viel seiner Öffnungsstunden jeder Sensor gemessen hat, in den letzten 30 Tagen und insgesamt.',
  table: {
    caption: ({ store }) => `Sensoren, ${store}`,
    door: 'Eingang',
    lately: '30 Tage',
    ever: 'Gesamt',
    failedLately: 'Zuletzt ausgefallen',
    failed: 'Ausfall',
    device: 'Gerät',
    outages: 'Ausfälle',
  },
  outages: {
    summary: (count) => `${count.text} ${plural(count, 'Ausfall', 'Ausfälle')} als Tabelle`,
    caption: ({ store }) => `Ausfälle, ${store}`,
    door: 'Eingang',
    span: 'Nichts gemessen',
    hours: 'Öffnungsstunden',
  },
  age: {
    unknown: 'Wie oft Sensoren ausfallen, ist noch nicht bekannt',
    firstMonths: ({ rate }) =>
      `In ihren ersten Monaten fallen Sensoren in ${rate} ihrer Stunden aus`,
    firstYear: ({ rate }) => `In ihrem ersten Jahr fallen Sensoren in ${rate} ihrer Stunden aus`,
    years: ['ersten', 'zweiten', 'dritten', 'vierten', 'fünften', 'sechsten', 'siebten', 'achten'],
    more: ({ first, last, year }) =>
      `Mit dem Alter fallen Sensoren öfter aus: im ersten Jahr in ${first} ihrer Stunden, im ${year} in ${last}`,
    less: ({ first, last, year }) =>
      `Mit dem Alter fallen Sensoren seltener aus: im ersten Jahr in ${first} ihrer Stunden, im ${year} in ${last}`,
    alike: ({ first, last, year }) =>
      `Das Alter macht bei Sensoren wenig aus: Im ersten Jahr fallen sie in ${first} ihrer Stunden aus, im ${year} in ${last}`,
    chart: ({ first, last, months: lived }) =>
      `Anteil der Öffnungsstunden, die ausfielen, in jedem Monat, seit das Gerät neu war: zu Beginn von ${first.text} ${plural(first, 'Gerät', 'Geräten')}, am Ende von ${last.text}, ${plural(last, 'das', 'die')} ${months(lived)} alt ${plural(last, 'wurde', 'wurden')}.`,
    thin: ({ devices }) => `Die Linie ist dünn, wo weniger als ${devices} so alt wurden.`,
    ends: 'Ein Ausfall von einem Tag und mehr gilt als Ende eines Geräts; ein Tausch ohne Ausfall bleibt unbemerkt.',
    month: ({ from, to }) => `${from} bis ${months(to)}`,
    units: { x: 'Monate, seit das Gerät neu war', y: 'der Öffnungsstunden ausgefallen' },
    summary: 'Dasselbe als Tabelle, nach Monaten des Alters',
    label: 'Ausfälle nach Alter',
    caption: 'Wie oft Geräte ausfielen, nach ihrem Alter',
    age: 'Alter',
    failed: 'Ausgefallen',
    hours: 'Öffnungsstunden',
    devices: 'Geräte',
  },
};
