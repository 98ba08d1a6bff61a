import type { Counted } from '../../lib/format.ts';
import type { Messages } from '../messages.ts';
import { al, dal } from './articles.ts';
import { plural } from './plural.ts';

const sensorsText = (count: Counted) => `${count.text} ${plural(count, 'sensore', 'sensori')}`;
const hoursText = (count: Counted) =>
  `${count.text} ${plural(count, 'ora di apertura', 'ore di apertura')}`;
const months = (count: Counted) => `${count.text} ${plural(count, 'mese', 'mesi')}`;
const need = ({ troubled, sensors }: { troubled: Counted; sensors: Counted }) =>
  `${troubled.text} di ${sensorsText(sensors)} ${plural(troubled, 'richiede', 'richiedono')} attenzione`;

export const sensors: Messages['sensors'] = {
  title: 'Sensori – Footfall',
  upTo: ({ day }) => `Fino a ${day}`,
  colon: ':',
  headline: {
    none: 'Oggi non è installato nessun sensore.',
    well: ({ sensors, measured }) =>
      plural(
        sensors,
        `Il sensore non richiede attenzione. Ore misurate negli ultimi 30 giorni: ${measured}.`,
        `Nessuno di ${sensorsText(sensors)} richiede attenzione. Ore misurate negli ultimi 30 giorni: ${measured}.`,
      ),
    wellUnused: (sensors) =>
      plural(
        sensors,
        'Il sensore non richiede attenzione: negli ultimi 30 giorni non ha avuto ore di apertura.',
        `Nessuno di ${sensorsText(sensors)} richiede attenzione: negli ultimi 30 giorni non hanno avuto ore di apertura.`,
      ),
    troubled: (count) => `${need(count)}.`,
    others: ({ others, measured, ...count }) =>
      `${need(count)}. Ore misurate ${plural(others, 'dall’altro', 'dagli altri')} negli ultimi 30 giorni: ${measured}.`,
    othersUnused: ({ others, ...count }) =>
      `${need(count)}; ${plural(others, 'l’altro non ha', 'gli altri non hanno')} avuto ore di apertura negli ultimi 30 giorni.`,
  },
  store: {
    none: (gone) =>
      `Qui non è installato nessun sensore. ${gone.text} ${plural(gone, 'rimosso', 'rimossi')}.`,
    well: ({ sensors, measured }) =>
      `${sensorsText(sensors)}, nessun problema. Ore misurate negli ultimi 30 giorni: ${measured}.`,
    wellUnused: (sensors) => `${sensorsText(sensors)}, nessun problema.`,
    troubled: ({ measured, ...count }) =>
      `${need(count)}. Ore misurate negli ultimi 30 giorni: ${measured}.`,
    gone: (gone) => `${plural(gone, 'Un altro rimosso', `Altri ${gone.text} rimossi`)}.`,
  },
  device: {
    since: ({ date }) => dal(date),
    gone: ({ date }) => `rimosso ${dal(date)}`,
    out: ({ date }) => `guasto ${dal(date)}`,
  },
  outage: {
    since: ({ from }) => dal(from),
    span: ({ from, to }) => `${dal(from)} ${al(to)}`,
  },
  strip: {
    none: ({ name, since }) => `${name} ${dal(since)}: nessuna interruzione`,
    one: ({ name, since, span, hours }) =>
      `${name} ${dal(since)}: una interruzione, ${span}, ${hoursText(hours)}`,
    several: ({ name, since, span, hours, outages }) =>
      `${name} ${dal(since)}: ${outages.text} interruzioni, la più lunga ${span}, ${hoursText(hours)}`,
    key: {
      life: 'installato',
      failed: 'ore perse, altezza massima dal 10%',
      out: 'interruzione',
    },
  },
  rest: {
    unknown: (count) => plural(count, 'Un altro sensore', `Altri ${count.text} sensori`),
    measured: ({ count, least }) =>
      plural(
        count,
        `Un altro sensore, con almeno ${least} degli ultimi 30 giorni misurato`,
        `Altri ${count.text} sensori, ciascuno con almeno ${least} degli ultimi 30 giorni misurato`,
      ),
  },
  threshold: ({ share }) =>
    `Un sensore richiede attenzione finché un incidente è aperto, o quando la quota delle sue ore misurate negli ultimi 30 giorni è sotto il ${share}.`,
  method: 'Come si rilevano gli incidenti',
  trouble: {
    all: ({ store }) => `Tutti i sensori, ${store}`,
    one: ({ sensor, store }) => `${sensor}, ${store}`,
    told: (parts) => `${parts.join('; ')}.`,
    little: ({ measured }) => `copertura ${measured} negli ultimi 30 giorni`,
    littleAfter: ({ measured, end }) =>
      `copertura ${measured} negli ultimi 30 giorni, dopo un’interruzione fino ${al(end)}`,
    recovered: ({ measured, end }) =>
      `copertura ${measured} negli ultimi 30 giorni, ma non manca nulla dalla fine dell’interruzione (${end})`,
    nearlyRecovered: ({ measured, end, since }) =>
      `copertura ${measured} negli ultimi 30 giorni, ma ${since} dalla fine dell’interruzione (${end})`,
    more: (count) => plural(count, 'Un altro', `Altri ${count.text}`),
    others: (count) => `E ${plural(count, 'un altro', `altri ${count.text}`)}, negli avvisi.`,
  },
  stores: 'Ogni sensore, negozio per negozio',
  columns:
    'Quanta parte delle sue ore di apertura ogni sensore ha misurato, negli ultimi 30 giorni e in tutto; quanta è andata persa di recente, nelle otto settimane intere fino a lunedì; da quando è installato il suo dispositivo; e la sua vita in forma di striscia.',
  fewColumns:
    'Quanta parte delle sue ore di apertura ogni sensore ha misurato, negli ultimi 30 giorni e in tutto.',
  table: {
    caption: ({ store }) => `Sensori, ${store}`,
    door: 'Ingresso',
    lately: '30 giorni',
    ever: 'In tutto',
    failedLately: 'Perso di recente',
    failed: 'Perso',
    device: 'Dispositivo',
    outages: 'Interruzioni',
  },
  outages: {
    summary: (count) => `${count.text} ${plural(count, 'interruzione', 'interruzioni')} in tabella`,
    caption: ({ store }) => `Interruzioni, ${store}`,
    door: 'Ingresso',
    span: 'Nulla di misurato',
    hours: 'Ore di apertura',
  },
  age: {
    unknown: 'Non si sa ancora quanto spesso i sensori si guastano',
    firstMonths: ({ rate }) => `Nei primi mesi i sensori perdono una parte delle loro ore: ${rate}`,
    firstYear: ({ rate }) => `Nel primo anno i sensori perdono una parte delle loro ore: ${rate}`,
    years: ['primo', 'secondo', 'terzo', 'quarto', 'quinto', 'sesto', 'settimo', 'ottavo'],
    more: ({ first, last, year }) =>
      `Con l’età i sensori perdono più ore: ${first} nel primo anno, ${last} nel ${year}`,
    less: ({ first, last, year }) =>
      `Con l’età i sensori perdono meno ore: ${first} nel primo anno, ${last} nel ${year}`,
    alike: ({ first, last, year }) =>
      `L’età conta poco per i sensori: ore perse, ${first} nel primo anno, ${last} nel ${year}`,
    chart: ({ first, last, months: lived }) =>
      `Quota delle ore di apertura perse, in ogni mese da quando il dispositivo era nuovo: su ${first.text} ${plural(first, 'dispositivo', 'dispositivi')} all’inizio, su ${last.text} ${plural(last, 'che ha', 'che hanno')} raggiunto ${months(lived)} alla fine.`,
    thin: ({ devices }) => `La linea è sottile dove meno di ${devices} hanno raggiunto quell’età.`,
    ends: 'Un’interruzione di un giorno o più vale come fine di un dispositivo; una sostituzione senza interruzione passa inosservata.',
    month: ({ from, to }) => `da ${from} a ${months(to)}`,
    units: { x: 'mesi da quando il dispositivo era nuovo', y: 'delle ore di apertura perse' },
    summary: 'Gli stessi dati in tabella, per mese di età',
    label: 'Guasti per età',
    caption: 'Quanto spesso si sono guastati i dispositivi, per età',
    age: 'Età',
    failed: 'Perso',
    hours: 'Ore di apertura',
    devices: 'Dispositivi',
  },
};
