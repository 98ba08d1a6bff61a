import { MultiBar } from 'cli-progress';
import type { Log } from './effects.ts';

type Write = (text: string) => void;

/** One JSON object a line: `{ "level": "info", "message": …, … }`; stages as `{ "stage": …, "done": …, "expected": … }`. */
export function jsonLog(write: Write): Log {
  const line = (fields: object) => write(`${JSON.stringify(fields)}\n`);
  return {
    info: (message) => line({ level: 'info', message }),
    warn: (message) => line({ level: 'warn', message }),
    stage: (name) =>
      counted((done, expected, ended) => {
        if (ended) line({ level: 'info', stage: name, done, expected });
      }),
  };
}

/** Plain lines, for CI and files: a stage says each further tenth of its way. */
export function textLog(write: Write): Log {
  return {
    info: (message) => write(`${message}\n`),
    warn: (message) => write(`warning: ${message}\n`),
    stage(name) {
      let said = 0;
      return counted((done, expected, ended) => {
        const tenth = expected === 0 ? 0 : Math.floor((10 * done) / expected);
        if (ended || tenth <= said || tenth >= 10) return;
        said = tenth;
        write(
          `${name} ${tenth}0 % (${done.toLocaleString('en')} of ${expected.toLocaleString('en')})\n`,
        );
      });
    },
  };
}

/** A bar a stage with what is done and the time left; lines stand above the bars. */
export function terminalLog(stream: NodeJS.WriteStream): Log {
  const bars = new MultiBar(
    {
      stream,
      format: '{name} {bar} {percentage} % · {value}/{total} · {eta_formatted} left',
      hideCursor: true,
      clearOnComplete: true,
      barsize: 24,
    },
    { format: '', barCompleteChar: '█', barIncompleteChar: '░' },
  );
  const lines = textLog((text) => (bars.isActive ? bars.log(text) : stream.write(text)));
  return {
    ...lines,
    stage(name) {
      const bar = bars.create(0, 0, { name: name.padEnd(9) });
      return counted((done, expected, ended) => {
        bar.setTotal(expected);
        bar.update(done);
        if (!ended) return;
        bar.stop();
        bars.remove(bar);
      });
    },
  };
}

function counted(show: (done: number, expected: number, ended: boolean) => void) {
  let done = 0;
  let expected = 0;
  return {
    expect(rows: number) {
      expected += rows;
      show(done, expected, false);
    },
    advance(rows: number) {
      done += rows;
      show(done, Math.max(expected, done), false);
    },
    end: () => show(done, Math.max(expected, done), true),
  };
}
