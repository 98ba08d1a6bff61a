import { type Files, realFiles } from '../../effects.ts';
import { fillLake } from './fill-lake.ts';

/**
 * `node killed-night.ts LAKE NIGHT OPERATION`: fills a lake as the process of a night that is killed, by SIGKILL, when its
 * n-th operation on files is due. A file that is to be replaced is then half written.
 */
const [, , folder = '', night = '0', last = '0'] = process.argv;
let operations = 0;

const files = Object.fromEntries(
  Object.entries(realFiles).map(([name, operation]) => [
    name,
    async (...args: unknown[]) => {
      if (++operations === Number(last)) {
        if (name === 'replace') await realFiles.write(`${args[0]}.00000000.part`, '{"vers');
        process.kill(process.pid, 'SIGKILL');
      }
      return (operation as (...args: unknown[]) => unknown)(...args);
    },
  ]),
) as unknown as Files;

await fillLake(folder, Number(night), { files });
