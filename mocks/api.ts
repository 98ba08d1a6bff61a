/** `npm run api`: the embedded Sensor API on a port, for curl and for other programs. */

import { serve } from './server.ts';
import { readOptions, USAGE } from './server-options.ts';

const options = readOptions(process.argv.slice(2), process.env);
if (options === 'help') console.log(USAGE);
else if (options instanceof Error) {
  console.error(`${options.message}\n\n${USAGE}`);
  process.exitCode = 2;
} else console.log(greeting((await serve(options)).url));

function greeting(url: string): string {
  const window = 'from=2024-07-01T00:00:00Z&to=2024-07-02T00:00:00Z';
  return `Sensor API at ${url}\n\n  curl '${url}/v1/readings?store=madrid&${window}'\n`;
}
