import type { Messages } from '../messages.ts';
import { plural } from './plural.ts';

const worstWords = (worst: { month: string; share: string } | null): string =>
  worst === null ? '' : `; am wenigsten im ${worst.month}: ${worst.share}`;

export const quality: Messages['quality'] = {
  title: {
    since: ({ share, first, worst }) =>
      `${share} der Öffnungsstunden wurden seit ${first} gemessen${worstWords(worst)}`,
    over: ({ share, first, last, worst }) =>
      `${share} der Öffnungsstunden wurden von ${first} bis ${last} gemessen${worstWords(worst)}`,
  },
  shown:
    'Welcher Teil der Öffnungsstunden gemessen wurde, Monat für Monat. Ein Monat ohne Öffnungstag ist eine Lücke.',
  good: ({ enough }) => `In jedem Monat wurden mindestens ${enough} davon gemessen.`,
  poor: ({ enough, poor, months }) =>
    `Weniger als ${enough} davon wurden in ${poor.text} von ${months.text} ${plural(months, 'Monat', 'Monaten')} gemessen.`,
  label: 'Gemessener Teil der Öffnungsstunden, nach Monaten',
  table: 'Dasselbe als Tabelle, nach Jahren',
  caption: 'Gemessener Teil der Öffnungsstunden, nach Jahren',
  year: 'Jahr',
  measured: 'Gemessen',
  worst: 'Schlechtester Monat',
  least: ({ month, share }) => `${month}: ${share}`,
  months: 'Alle Monate als Tabelle',
};
