import { FootfallError } from '../errors.ts';

/** Another run holds the lake. */
export class LakeBusyError extends FootfallError {
  constructor(folder: string, lock: string, pid: number | undefined) {
    super(`The lake ${folder} is in use by another run (process ${pid ?? 'unknown'}).`, {
      remedy: `Wait until that run has ended. If there is none, remove ${lock}.`,
    });
  }
}

/** A file of the lake that cannot be read as what it should be. */
export class LakeDamagedError extends FootfallError {
  constructor(path: string, what: string, remedy: string, cause?: unknown) {
    super(`${path} is damaged: ${what}.`, { remedy, cause });
  }
}

/** A lake that another version of this program wrote. */
export class LakeVersionError extends FootfallError {
  constructor(path: string, version: unknown) {
    super(`${path} has version ${JSON.stringify(version)}; this program knows version 1.`, {
      remedy:
        'Run the program that wrote it, or choose another folder with --lake (FOOTFALL_LAKE): the whole history is then asked for again.',
    });
  }
}
