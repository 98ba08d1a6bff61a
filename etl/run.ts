import { asDiskError } from './disk-error.ts';
import { realEffects } from './effects.ts';
import { FootfallError } from './errors.ts';
import { jsonLog, type Reporter, terminalLog, textLog } from './log.ts';
import { HELP, type Options, parseOptions, UsageError } from './options.ts';
import { runPipeline } from './pipeline.ts';
import { readSettings } from './settings.ts';
import { type Summary, toTable } from './summary.ts';

/** 0 done, 1 failed and nothing published changed, 2 usage. */
type ExitCode = 0 | 1 | 2;

/** Runs the command line. Everything it says goes to stdout, errors to stderr. */
async function main(): Promise<ExitCode> {
  const json = process.argv.includes('--json');
  try {
    const options = parseOptions(process.argv.slice(2), process.env, new Date());
    if (options === 'help') {
      process.stdout.write(HELP);
      return 0;
    }
    const summary = await run(options);
    if (options.json) process.stdout.write(`${JSON.stringify({ level: 'info', ...summary })}\n`);
    else process.stdout.write(`\n${toTable(summary)}`);
    return 0;
  } catch (caught) {
    const error = asDiskError(caught);
    process.stderr.write(json ? `${JSON.stringify(asFields(error))}\n` : inWords(error));
    return error instanceof UsageError ? 2 : 1;
  }
}

async function run(options: Options): Promise<Summary> {
  const log = logOf(options);
  try {
    return await runPipeline(options, readSettings(), realEffects(log));
  } finally {
    log.close();
  }
}

function logOf({ json }: Options): Reporter {
  const write = (text: string) => process.stdout.write(text);
  if (json) return jsonLog(write);
  return process.stdout.isTTY ? terminalLog(process.stdout) : textLog(write);
}

const asFields = (error: unknown) =>
  error instanceof FootfallError
    ? { level: 'error', error: error.name, message: error.message, remedy: error.remedy }
    : { level: 'error', message: String(error) };

/** A fault of ours gets its stack; a failure of the world gets its words. */
const inWords = (error: unknown) =>
  error instanceof FootfallError
    ? `${error.name}: ${error.message}\n`
    : `${error instanceof Error ? error.stack : error}\n→ This is a fault of Footfall: please report it. What was published stands.\n`;

// Whoever read along may stop (`| head`): the work goes on.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});

process.exitCode = await main();
