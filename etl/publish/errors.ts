import { FootfallError } from '../errors.ts';

/** The marts cannot be read: no state, not a valid one, or files that are not as it says. */
export class MartsError extends FootfallError {
  constructor(happened: string, cause?: unknown) {
    super(happened, { remedy: 'Run the stage transform again: it makes the marts anew.', cause });
  }
}

/** The analysis among the marts cannot be read: its state is not a valid one, or files are not as it says. */
export class AnalysisError extends FootfallError {
  constructor(happened: string, cause?: unknown) {
    super(happened, {
      remedy: 'Run the stage analyse again: it makes the analysis anew.',
      cause,
    });
  }
}

/** A file of the marts or of the analysis has the bytes of none that was written: publishing it would hide that. */
export class DamagedFileError extends FootfallError {
  constructor(path: string) {
    super(`${path} is damaged: its bytes are not those that were written.`, {
      remedy: 'Run npm run etl without --stage: it makes the file anew from the lake.',
    });
  }
}

/** The output folder holds something else; publishing replaces the whole folder. */
export class OutputFolderError extends FootfallError {
  constructor(out: string) {
    super(
      `${out} is not empty and was not written by this program: it has neither manifest.json nor datapackage.json.`,
      {
        remedy:
          'Name another folder (--out or FOOTFALL_DATA), or remove this one: publishing replaces the whole folder.',
      },
    );
  }
}

/** The finished folder could not take the place of the published one, which stands as it was. */
export class SwapError extends FootfallError {
  constructor(next: string, out: string, cause: unknown) {
    super(`${next} is complete but could not be renamed to ${out}.`, {
      remedy:
        'Both must lie on one disk, in a folder that this user may write, and the second must not be a mount point.',
      cause,
    });
  }
}
