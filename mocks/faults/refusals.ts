import { problem } from '../problem.ts';
import { anywhere, type Fault, onLaterPages } from './fault.ts';

const MS_PER_DAY = 86_400_000;
const RETRY_SECONDS = 1;

const later = (now: Date, seconds: number) =>
  new Date(now.getTime() + seconds * 1000).toUTCString();

const tooMany = (headers: Record<string, string>) => problem(429, 'Slow down.', headers);

const refusal = (status: number, detail: string): Fault => ({
  applies: anywhere,
  answer: () => problem(status, detail),
});

/** The API says no. */
export const REFUSALS = {
  'too-many-requests-seconds': {
    applies: anywhere,
    answer: () => tooMany({ 'Retry-After': String(RETRY_SECONDS) }),
  },
  'too-many-requests-date': {
    applies: anywhere,
    // A date holds whole seconds: one second more, so that it never lies in the past already.
    answer: ({ now }) => tooMany({ 'Retry-After': later(now(), RETRY_SECONDS + 1) }),
  },
  /** The server's clock is a day ahead: only its own Date header tells what the Retry-After means. */
  'too-many-requests-clock-off': {
    applies: anywhere,
    answer: ({ now }) => {
      const ahead = new Date(now().getTime() + MS_PER_DAY);
      return tooMany({ Date: ahead.toUTCString(), 'Retry-After': later(ahead, RETRY_SECONDS) });
    },
  },
  'server-error-500': refusal(500, 'Something broke.'),
  'bad-gateway-502': refusal(502, 'The gateway got no answer that makes sense.'),
  'unavailable-503': refusal(503, 'The gateway restarts.'),
  'gateway-timeout-504': refusal(504, 'The gateway got no answer in time.'),
  'expired-cursor': {
    applies: onLaterPages,
    answer: () => problem(410, 'The cursor has expired. Start the window again without one.'),
  },
} satisfies Record<string, Fault>;
