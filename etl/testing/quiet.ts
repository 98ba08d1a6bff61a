import type { Log } from '../effects.ts';

/** Says nothing. */
export const quiet: Log = {
  info() {},
  warn() {},
  stage: () => ({ expect() {}, advance() {}, end() {} }),
};
