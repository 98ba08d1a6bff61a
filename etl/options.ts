import { parseArgs } from 'node:util';
import { EMBEDDED_API_URL } from './contract/sensor-api.ts';
import { FootfallError } from './errors.ts';
import { floorToHour } from './time.ts';

export const STAGES = ['extract', 'transform', 'analyse', 'publish'] as const;
export type Stage = (typeof STAGES)[number];

export interface Options {
  readonly api: string;
  readonly token: string | undefined;
  readonly lake: string;
  readonly out: string;
  readonly asOf: Date;
  /** Ask again from here on; undefined: from the watermark. */
  readonly from: Date | undefined;
  /** Ask for the whole history again. */
  readonly full: boolean;
  readonly stages: readonly Stage[];
  /** Where each new incident is told; undefined: nowhere. May hold a secret. */
  readonly webhook: string | undefined;
  readonly json: boolean;
}

/** The command line or the environment is not as --help says. */
export class UsageError extends FootfallError {}

export const HELP = `npm run etl -- [options]

Reads the sensor API into the lake, computes the data set, publishes it.

  --api URL        the sensor API                          SENSOR_API_URL   (unset: the embedded demo API)
                   its token                               SENSOR_API_TOKEN (environment only)
  --lake FOLDER    raw readings                            FOOTFALL_LAKE    (default .footfall/lake)
  --out FOLDER     the published data set                  FOOTFALL_DATA    (default public/data)
  --as-of INSTANT  what the build covers, such as          FOOTFALL_AS_OF   (default: the last full hour)
                   2024-07-01 or 2024-07-01T06:00:00Z
  --from INSTANT   ask the API again from here on; on a first run, for nothing earlier
  --full           ask the API for the whole history again
  --webhook URL    POST each new incident there            FOOTFALL_WEBHOOK (unset: nowhere)
  --stage STAGE    only extract, transform, analyse or publish; may be repeated
  --json           one JSON object a line instead of text (npm run -s etl -- --json)
  --help           this text

The flag wins over the environment. A file .env is read, see .env.example.
Exit codes: 0 done; 1 failed, and what was published stands; 2 the command line is wrong.
`;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * @param now the clock, for the default of --as-of
 * @returns 'help' when help was asked for
 * @throws UsageError
 */
export function parseOptions(
  args: readonly string[],
  env: Environment,
  now: Date,
): Options | 'help' {
  const flags = readFlags(args);
  if (flags.help) return 'help';
  // CI sets a missing secret or variable to the empty string, and `--lake "$UNSET"` gives one.
  const choose = (flag: string | undefined, name: string) => flag || env[name] || undefined;
  const asOf = choose(flags['as-of'], 'FOOTFALL_AS_OF');
  const webhook = choose(flags.webhook, 'FOOTFALL_WEBHOOK');
  return {
    api: parseUrl(
      '--api or SENSOR_API_URL',
      choose(flags.api, 'SENSOR_API_URL') ?? EMBEDDED_API_URL,
    ),
    token: env.SENSOR_API_TOKEN || undefined,
    lake: choose(flags.lake, 'FOOTFALL_LAKE') ?? '.footfall/lake',
    out: choose(flags.out, 'FOOTFALL_DATA') ?? 'public/data',
    asOf: asOf === undefined ? floorToHour(now) : parseInstant('--as-of', asOf),
    from: flags.from === undefined ? undefined : parseInstant('--from', flags.from),
    full: flags.full ?? false,
    stages: parseStages(flags.stage),
    webhook: webhook === undefined ? undefined : parseWebhook(webhook),
    json: flags.json ?? false,
  };
}

function readFlags(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        api: { type: 'string' },
        lake: { type: 'string' },
        out: { type: 'string' },
        'as-of': { type: 'string' },
        from: { type: 'string' },
        full: { type: 'boolean' },
        webhook: { type: 'string' },
        stage: { type: 'string', multiple: true },
        json: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
}

/** The text is not repeated: it may hold a password. */
function parseUrl(source: string, text: string): string {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw usage(`${source} is no address that starts with http:// or https://`);
  return text;
}

function parseWebhook(text: string): string {
  const source = '--webhook or FOOTFALL_WEBHOOK';
  const { username, password } = new URL(parseUrl(source, text));
  if (username !== '' || password !== '')
    throw usage(`${source} holds a user name or a password, with which no request can be sent`);
  return text;
}

function parseInstant(flag: string, text: string): Date {
  const [day = ''] = /^\d{4}-\d\d-\d\d/.exec(text) ?? [];
  const written =
    day === text || /^T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/i.test(text.slice(10));
  const date = new Date(day === text ? `${day}T00:00:00Z` : text);
  // Date takes 30 February for 1 March.
  const isReal =
    !Number.isNaN(date.getTime()) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day);
  if (day === '' || !written || !isReal)
    throw usage(`${flag} takes 2024-07-01 or 2024-07-01T06:00:00Z, not ${text}`);
  date.setUTCMilliseconds(0);
  return date;
}

function parseStages(names: readonly string[] | undefined): readonly Stage[] {
  if (names === undefined) return STAGES;
  const wrong = names.find((name) => !STAGES.some((stage) => stage === name));
  if (wrong !== undefined) throw usage(`--stage takes ${STAGES.join(', ')}, not ${wrong}`);
  return STAGES.filter((stage) => names.includes(stage));
}

const usage = (happened: string) =>
  new UsageError(happened, { remedy: 'npm run etl -- --help lists the options.' });
