import { parseArgs } from 'node:util';
import { clockOf } from './as-of.ts';
import { defaultChain } from './chain/default-chain.ts';
import { every, FAULT_NAMES, type FaultName, withFaults } from './faults.ts';
import { createHandlers } from './handlers.ts';
import type { ServerOptions } from './server.ts';

export const USAGE = `npm run api -- [options]

Serves the Sensor API of the generated chain.

  --port N         default 8787 (environment: PORT)
  --token TOKEN    requests must carry it
  --as-of INSTANT  the API's clock stands still (environment: FOOTFALL_AS_OF)
  --faults NAMES   with commas between them, in turn; or all
  --every N        every Nth request fails, default 5

Faults: ${FAULT_NAMES.join(', ')}`;

const DEFAULT_PORT = '8787';
const DEFAULT_EVERY = '5';

/** An error, with a sentence for people, where the arguments make no sense. */
export function readOptions(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): ServerOptions | 'help' | Error {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        port: { type: 'string', default: environment.PORT || DEFAULT_PORT },
        token: { type: 'string' },
        'as-of': { type: 'string' },
        faults: { type: 'string' },
        every: { type: 'string', default: DEFAULT_EVERY },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) return 'help';
    const now = clockOf(args, environment);
    const handlers = createHandlers({ chain: defaultChain, now, token: values.token });
    const hits = every(readNumber('--every', values.every, 1, 1_000_000));
    const faults = readFaults(values.faults);
    return {
      port: readNumber('--port', values.port, 0, 65_535),
      handlers: withFaults(handlers, { faults, hits }),
    };
  } catch (error) {
    return error as Error;
  }
}

function readNumber(option: string, text: string, least: number, most: number): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && least <= number && number <= most) return number;
  throw new RangeError(`${option} must be a whole number from ${least} to ${most}, not "${text}"`);
}

function readFaults(text: string | undefined): readonly FaultName[] {
  if (text === undefined) return [];
  if (text === 'all') return FAULT_NAMES;
  return text.split(',').map((name) => {
    const known = FAULT_NAMES.find((fault) => fault === name);
    if (known === undefined) throw new RangeError(`--faults does not know "${name}"`);
    return known;
  });
}
