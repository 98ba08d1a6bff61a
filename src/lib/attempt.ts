import { LoadError } from './source.ts';

/** What is to be said of something that is not there yet. */
export type Lateness = 'slow' | 'failed' | undefined;

/** Does the work; it can ask whether nothing else was begun since. */
export type Attempt = (work: (isLast: () => boolean) => Promise<void>) => Promise<void>;

/** What comes within half a second needs no word. */
const SLOW = 500;

/**
 * Attempts at what may take long or fail, of which the last one counts.
 * @param tell hears of the last one: undefined at its start and its end, `failed` when a file did not arrive
 */
export function createAttempt(tell: (late: Lateness) => void): Attempt {
  let begun = 0;
  return async (work) => {
    const mine = ++begun;
    const isLast = () => mine === begun;
    const say = (late: Lateness) => {
      if (isLast()) tell(late);
    };
    say(undefined);
    const timer = setTimeout(() => say('slow'), SLOW);
    try {
      await work(isLast);
      say(undefined);
    } catch (error) {
      say('failed');
      if (!(error instanceof LoadError)) throw error;
    } finally {
      clearTimeout(timer);
    }
  };
}
