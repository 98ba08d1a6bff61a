import type { Counted } from '../../lib/format.ts';
import type { Messages } from '../messages.ts';
import { al, dal } from './articles.ts';
import { plural } from './plural.ts';

const doorsText = (doors: Counted): string =>
  `${doors.text} ${plural(doors, 'ingresso', 'ingressi')}`;

const days = (count: Counted): string => `${count.text} ${plural(count, 'giorno', 'giorni')}`;

export const figures: Messages['figures'] = {
  allDoors: 'tutti gli ingressi',
  upTo: ({ day }) => `Visite fino a ${day}:`,
  open: {
    since: ({ doors, since, hours, zone }) =>
      `${doorsText(doors)}, negozio aperto ${dal(since)}. Orari: ${hours}, ora locale (${zone}).`,
    until: ({ doors, since, until, hours, zone }) =>
      `${doorsText(doors)}, negozio aperto ${dal(since)} ${al(until)}, poi chiuso definitivamente. Orari: ${hours}, ora locale (${zone}).`,
  },
  hours: {
    always: 'sempre aperto',
    day: ({ day, hours }) => `${day} ${hours}`,
    days: ({ first, last, hours }) => `da ${first} a ${last} ${hours}`,
  },
  periods: {
    week: 'Ultimi 7 giorni',
    fourWeeks: 'Ultimi 28 giorni',
    year: 'Ultime 52 settimane',
  },
  since: ({ date }) => `D${al(date)}`,
  yearBefore: ({ way, size }) =>
    ({
      same: 'tante quante un anno prima',
      more: `${size} in più rispetto a un anno prima`,
      fewer: `${size} in meno rispetto a un anno prima`,
    })[way],
  notCompared: {
    young: 'nessun confronto: un anno prima non era ancora aperto',
    ended: 'nessun confronto: nel frattempo ha chiuso definitivamente',
    closed: {
      now: 'nessun confronto: chiuso in queste settimane',
      before: 'nessun confronto: chiuso nelle stesse settimane dell’anno precedente',
    },
    unknown: {
      now: (count) => `nessun confronto: non si sa nulla di ${days(count)} di queste settimane`,
      before: (count) =>
        `nessun confronto: non si sa nulla di ${days(count)} delle stesse settimane dell’anno precedente`,
    },
    coverage: {
      now: ({ share }) => `nessun confronto: ore misurate in queste settimane, solo ${share}`,
      before: ({ share }) =>
        `nessun confronto: ore misurate nelle stesse settimane dell’anno precedente, solo ${share}`,
    },
  },
  period: {
    closed: 'nessun giorno di apertura',
    measured: ({ days, share }) =>
      `${days.text} ${plural(days, 'giorno', 'giorni')} di apertura, copertura ${share}`,
  },
  both: ({ now, before }) => `${now}; un anno prima ${before}`,
  lastDay: {
    notCompared: {
      young: 'nessun confronto: un anno prima non era ancora aperto',
      ended: 'nessun confronto: nel frattempo ha chiuso definitivamente',
      closed: {
        now: 'chiuso in questo giorno',
        before: 'nessun confronto: chiuso lo stesso giorno dell’anno precedente',
      },
      unknown: {
        now: () => 'di questo giorno non si sa nulla',
        before: () => 'nessun confronto: dello stesso giorno dell’anno precedente non si sa nulla',
      },
      coverage: {
        now: ({ share }) => `nessun confronto: ore misurate, solo ${share}`,
        before: ({ share }) =>
          `nessun confronto: ore misurate lo stesso giorno dell’anno precedente, solo ${share}`,
      },
    },
    measured: ({ share }) => `copertura ${share}`,
    both: ({ share, date, before }) => `copertura ${share}; il ${date} ${before}`,
  },
  doubt: 'La differenza è inferiore alla parte stimata.',
  doubts: ({ stores }) => `La differenza è inferiore alla parte stimata per ${stores}.`,
  spark: {
    known: ({ least, most }) =>
      `Giorno di apertura medio di ogni settimana dell’ultimo anno: tra ${least} e ${most} visite`,
    unknown: 'Giorno di apertura medio di ogni settimana dell’ultimo anno: non si sa nulla',
    description: 'Una linea lunga un anno, un punto per settimana.',
  },
  time: ({ date, clock }) => `${date}, ${clock}`,
  span: ({ low, high }) => `${low} a ${high}`,
  months: {
    summary: 'Gli stessi dati in tabella, per mese',
    label: 'Visite per mese',
    caption: ({ where }) => `Visite per mese, ${where}, con stime per le ore non misurate`,
    month: 'Mese',
    visits: 'Visite',
    openDays: 'Giorni di apertura',
    average: 'Per giorno di apertura',
    measured: 'Misurato',
  },
  files: {
    title: 'I file corrispondenti',
    store: 'Gli stessi numeri per i propri strumenti;',
    columns: 'che cosa significano le colonne',
    door: ({ sensor }) =>
      `Contengono tutti gli ingressi del negozio; le righe di questo hanno \`${sensor}\` come \`sensor_id\`.`,
    columnsAlone: 'Che cosa significano le colonne',
  },
};
