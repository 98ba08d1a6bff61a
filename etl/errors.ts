interface Circumstances {
  /** What to do about it; a sentence. */
  readonly remedy: string;
  readonly cause?: unknown;
}

/**
 * An error for people: the message says what happened and with what, then what to do. Each cause has a class of its own
 * that extends this one. No message holds a token.
 */
export abstract class FootfallError extends Error {
  readonly remedy: string;

  constructor(happened: string, { remedy, cause }: Circumstances) {
    super(`${happened}\n→ ${remedy}`, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.remedy = remedy;
  }
}
