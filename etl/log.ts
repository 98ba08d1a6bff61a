import { clearLine, cursorTo } from 'node:readline';
import { SingleBar } from 'cli-progress';
import type { Log } from './effects.ts';

type Write = (text: string) => void;

export interface Reporter extends Log {
  /** Nothing more will be said, whatever stage is still under way: what it holds (a timer, the cursor) is let go. */
  close(): void;
}

/** One JSON object a line: `{ "level": "info", "message": …, … }`; stages as `{ "stage": …, "done": …, "expected": … }`. */
export function jsonLog(write: Write): Reporter {
  const line = (fields: object) => write(`${JSON.stringify(fields)}\n`);
  return {
    info: (message) => line({ level: 'info', message }),
    warn: (message) => line({ level: 'warn', message }),
    stage: (name) =>
      counted((done, expected, ended) => {
        if (ended) line({ level: 'info', stage: name, done, expected });
      }),
    close() {},
  };
}

/** Plain lines, for CI and files: a stage says each further tenth of its way. */
export function textLog(write: Write): Reporter {
  return {
    info: (message) => write(`${message}\n`),
    warn: (message) => write(`warning: ${message}\n`),
    close() {},
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

/** A bar for the stage under way, with what is done and the time left; other lines go above it. */
export function terminalLog(stream: NodeJS.WriteStream): Reporter {
  let bar: SingleBar | undefined;
  const { info, warn } = textLog((text) => {
    clearLine(stream, 0);
    cursorTo(stream, 0);
    stream.write(text);
  });
  const close = () => {
    bar?.stop();
    bar = undefined;
  };
  return {
    info,
    warn,
    close,
    stage(name) {
      close();
      const own = new SingleBar({
        stream,
        format: `${name.padEnd(9)} {bar} {percentage} % · {value} of {total} · {eta_formatted} left`,
        formatValue: (value, _, type) =>
          type === 'value' || type === 'total' ? value.toLocaleString('en') : String(value),
        barCompleteChar: '█',
        barIncompleteChar: '░',
        barsize: 24,
        hideCursor: true,
        clearOnComplete: true,
      });
      own.start(0, 0);
      bar = own;
      return counted((done, expected, ended) => {
        if (bar !== own) return;
        own.setTotal(expected);
        own.update(done);
        if (ended) close();
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
