import type { Messages } from '../messages.ts';

export const map: Messages['map'] = {
  plain: 'Wo die Filialen liegen',
  finding: ({ store, share }) =>
    `${store} hatte ${share} der Besuche der letzten 28 Tage, mehr als jede andere Filiale.`,
  circles: 'Die Größe jedes Kreises entspricht den Besuchen der Filiale in den letzten 28 Tagen.',
  empty: ({ share }) => `Ein leerer Kreis: Weniger als ${share} davon wurden gemessen.`,
  table: 'Die Zahlen stehen in der Tabelle der Filialen.',
};
