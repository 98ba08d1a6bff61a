import type { Messages } from '../messages.ts';

export const method: Messages['method'] = {
  title: 'Come nasce ogni numero',
  description:
    'Che cosa sono i conteggi, come se ne calcolano tendenze, cambi di livello, previsioni e incidenti, e che cosa sfugge ai metodi.',
  table: 'Tabella',
  reports: {
    title: 'Quanto valgono i metodi',
    words: 'Due relazioni in inglese, scritte dai programmi che l’hanno misurato.',
  },
};
