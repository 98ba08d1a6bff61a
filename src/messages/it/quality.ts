import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

const worstWords = (worst: { month: string; share: string } | null): string =>
  worst === null ? '' : `; il mese peggiore: ${worst.month}, ${worst.share}`;

export const quality: Messages['quality'] = {
  title: {
    since: ({ share, first, worst }) =>
      `Ore di apertura misurate da ${first}: ${share}${worstWords(worst)}`,
    over: ({ share, first, last, worst }) =>
      `Ore di apertura misurate tra ${first} e ${last}: ${share}${worstWords(worst)}`,
  },
  shown:
    'Quale parte delle ore di apertura è stata misurata, mese per mese. Un mese senza giorni di apertura è un vuoto.',
  good: ({ enough }) => `Ogni mese ne è stato misurato almeno il ${enough}.`,
  poor: ({ enough, poor, months }) =>
    `Ne è stato misurato meno del ${enough} in ${poor.text} ${plural(poor, 'mese', 'mesi')} su ${months.text}.`,
  label: 'Parte misurata delle ore di apertura, per mese',
  table: 'Gli stessi dati in tabella, per anno',
  caption: 'Parte misurata delle ore di apertura, per anno',
  year: 'Anno',
  measured: 'Misurato',
  worst: 'Mese peggiore',
  least: ({ month, share }) => `${month}: ${share}`,
  months: 'Tutti i mesi in tabella',
};
