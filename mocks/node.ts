/**
 * `node --import ./mocks/node.ts PROGRAM`: unless the program is told of a real API (SENSOR_API_URL or --api), the
 * embedded one answers at EMBEDDED_API_URL inside its process, and no request leaves it, but for those to a webhook
 * (FOOTFALL_WEBHOOK or --webhook).
 */
import { clockOf, optionOf } from './as-of.ts';

if (!process.env.SENSOR_API_URL && optionOf(process.argv, 'api') === undefined) {
  const [{ startEmbeddedApi }, { createHandlers }, { defaultChain }] = await Promise.all([
    import('./embedded.ts'),
    import('./handlers.ts'),
    import('./chain/default-chain.ts'),
  ]);
  const webhook = URL.parse(
    optionOf(process.argv, 'webhook') || process.env.FOOTFALL_WEBHOOK || '',
  );
  startEmbeddedApi(
    createHandlers({ chain: defaultChain, now: clockOf(process.argv, process.env) }),
    webhook === null ? [] : [webhook.origin],
  );
}
