import { type LakeSource, partitionHashPath } from '../contract/lake.ts';
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

/** A partition that is damaged, and its remedy: the whole file is made anew. */
export class PartitionDamagedError extends LakeDamagedError {
  constructor(path: string, year: number, what: string, cause?: unknown) {
    super(
      path,
      what,
      `Remove it and ${partitionHashPath(path)}: the next run asks for ${year}, and for what came after it, again.`,
      cause,
    );
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

/** The demo's stores and an owner's must not come into one lake: both would be published. */
export class LakeOfAnotherSourceError extends FootfallError {
  constructor(folder: string, filledBy: LakeSource) {
    super(
      filledBy === 'embedded'
        ? `The lake ${folder} holds the embedded demo, and this run reads another sensor API: the demo's stores would be published among yours.`
        : `The lake ${folder} holds the readings of a sensor API, and this run reads the embedded demo, since SENSOR_API_URL is not set: its stores would be published among yours.`,
      {
        remedy:
          filledBy === 'embedded'
            ? `Remove ${folder}, or name another folder for the stores of SENSOR_API_URL with --lake (FOOTFALL_LAKE).`
            : `Set SENSOR_API_URL (or --api), or name another folder than ${folder} for the demo with --lake (FOOTFALL_LAKE).`,
      },
    );
  }
}
