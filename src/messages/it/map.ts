import type { Messages } from '../messages.ts';

export const map: Messages['map'] = {
  plain: 'Dove sono i negozi',
  finding: ({ store, share }) =>
    `${store}: ${share} delle visite degli ultimi 28 giorni, più di ogni altro negozio.`,
  circles:
    'La grandezza di ogni cerchio corrisponde alle visite del negozio negli ultimi 28 giorni.',
  empty: ({ share }) => `Un cerchio vuoto: ore misurate per meno del ${share}.`,
  table: 'I numeri sono nella tabella dei negozi.',
};
