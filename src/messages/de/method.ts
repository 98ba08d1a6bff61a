import type { Messages } from '../messages.ts';

export const method: Messages['method'] = {
  title: 'Wie jede Zahl entsteht',
  description:
    'Was die Zählungen sind, wie Trends, Niveauwechsel, Prognosen und Störungen daraus berechnet werden, und was die Methoden verfehlen.',
  table: 'Tabelle',
  reports: {
    title: 'Wie gut die Methoden sind',
    words: 'Zwei Berichte auf Englisch, geschrieben von den Programmen, die es gemessen haben.',
  },
};
