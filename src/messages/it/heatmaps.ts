import type { Counted } from '../../lib/format.ts';
import type { Messages } from '../messages.ts';
import { dal } from './articles.ts';
import { plural } from './plural.ts';

const visits = (count: Counted) => `${count.text} ${plural(count, 'visita', 'visite')}`;
const days = (count: Counted) => `${count.text} ${plural(count, 'giorno', 'giorni')}`;
const weeks = (count: Counted) => plural(count, 'della settimana', `delle ${count.text} settimane`);

const PARTS = {
  nights: 'di notte',
  mornings: 'al mattino',
  afternoons: 'al pomeriggio',
  evenings: 'alla sera',
};

const measured = ({ share, before }: { share: string; before: string | null }) =>
  before === null ? `Ore misurate: ${share}` : `Ore misurate: ${share}, un anno prima ${before}`;

export const heatmaps: Messages['heatmaps'] = {
  week: {
    unknown: 'Non si sa nulla delle ore di queste settimane',
    busiest: ({ weekday, hours, visits }) =>
      `La fascia più affollata è ${weekday}, ${hours}: ${visits.text} visite in media`,
    moved: {
      gainedMost: ({ best, part }) =>
        `${best}; sull’anno precedente si guadagna di più ${PARTS[part]}`,
      gainedLeast: ({ best, part }) =>
        `${best}; sull’anno precedente si guadagna di meno ${PARTS[part]}`,
      lostMost: ({ best, part }) => `${best}; sull’anno precedente si perde di più ${PARTS[part]}`,
      lostLeast: ({ best, part }) =>
        `${best}; sull’anno precedente si perde di meno ${PARTS[part]}`,
    },
    alone: ({ count, last }) =>
      `Media delle visite per ora di apertura ${weeks(count)} fino a ${last}. Non si sa nulla delle stesse settimane dell’anno precedente.`,
    both: ({ count, last }) =>
      `Media delle visite per ora di apertura ${weeks(count)} fino a ${last} e delle stesse settimane dell’anno precedente, sulla stessa scala.`,
    bothFrom: ({ count, last, from }) =>
      `Media delle visite per ora di apertura ${weeks(count)} fino a ${last} e delle stesse settimane dell’anno precedente (${dal(from)}), sulla stessa scala.`,
    allMeasured: 'Tutte queste ore sono state misurate.',
    estimated: (known) => `${measured(known)}; il resto è stimato.`,
    leftOut: ({ hours, ...known }) =>
      `${measured(known)}; il resto è stimato, tranne ${hours.text} ${plural(hours, 'ora misurata per meno della metà, che è esclusa', 'ore misurate per meno della metà, che sono escluse')}.`,
    part: ({ part, change }) => `${PARTS[part]} ${change}`,
    parts: ({ changes }) =>
      `Rispetto all’anno precedente, sulle ore note in entrambi gli anni: ${changes}.`,
    partsAlike: ({ changes }) =>
      `Rispetto all’anno precedente, sulle ore note in entrambi gli anni: ${changes}; le differenze non superano quelle che il caso può spiegare.`,
    table: 'Gli stessi dati in tabella',
    hour: 'Ora',
  },
  year: {
    unknown: ({ month }) => `Da ${month} nessun giorno è stato misurato per intero`,
    busiest: ({ day, month, count }) =>
      `Il giorno più affollato da ${month}: ${day}, con ${visits(count)}`,
    busiestHoliday: ({ day, holiday, month, count }) =>
      `Il giorno più affollato da ${month}: ${day} (${holiday}), con ${visits(count)}`,
    quietest: ({ day, count }) =>
      `Il giorno di apertura più tranquillo è stato ${day}, con ${visits(count)}; non si considerano i giorni stimati per più di un decimo.`,
    quietestHoliday: ({ day, holiday, count }) =>
      `Il giorno di apertura più tranquillo è stato ${day} (${holiday}), con ${visits(count)}; non si considerano i giorni stimati per più di un decimo.`,
    alwaysOpen: 'L’apertura è stata quotidiana.',
    brieflyClosed: (count) =>
      `Mai più di ${days(count)} di chiusura ${plural(count, 'consecutivo', 'consecutivi')}.`,
    closure: ({ dates, count }) => `La chiusura più lunga: ${dates}, ${days(count)}.`,
    label: ({ dates }) => `Visite di ogni giorno, ${dates}`,
    reading:
      'Una riga per giorno della settimana, una colonna per settimana; più visite ha avuto un giorno, più il suo colore si stacca dalla pagina.',
    byMonth: 'Gli stessi dati in tabella, per mese',
  },
  day: {
    told: ({ date, words }) => `${date}: ${words}`,
    toldHoliday: ({ date, holiday, words }) => `${date}, ${holiday}: ${words}`,
    counted: visits,
    guessed: (count) => `${visits(count)}, in parte stimate`,
    estimated: (count) => `${visits(count)}, interamente stimate`,
    closed: 'chiuso',
    unknown: 'non misurato',
  },
  key: {
    closed: 'chiuso',
    unknown: 'non misurato',
    guessed: 'stimato per più di un decimo',
    estimated: 'interamente stimato',
    holiday: 'giorno festivo',
    under: ({ count }) => `meno di ${count}`,
    between: ({ from, to }) => `${from}–${to}`,
    from: ({ count }) => `${count} o più`,
  },
  holidays: {
    table: 'I giorni festivi in tabella',
    label: 'Giorni festivi',
    caption: 'I giorni festivi e le loro visite',
    name: 'Festività',
    several: (days) => days.join('; '),
  },
};
