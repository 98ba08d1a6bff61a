/** A request that a fault has been chosen for. */
export interface Occasion {
  readonly request: Request;
  /** How many faults came before this one. */
  readonly number: number;
  /** What the API would have answered. */
  readonly truth: () => Promise<Response>;
  /** The page of the same window that was answered last. */
  readonly previousPage: () => Promise<Response>;
  /** The real time, for dates in headers. */
  readonly now: () => Date;
  /** Milliseconds before a slow answer. */
  readonly slowMs: number;
  /** The origin that redirects lead to. */
  readonly elsewhere: string;
}

export interface Fault {
  /** Whether it can befall this request; one that cannot waits for the next that it can. */
  readonly applies: (url: URL) => boolean;
  readonly answer: (occasion: Occasion) => Response | Promise<Response>;
}

export const anywhere = () => true;

export const onReadings = (url: URL) => url.pathname.endsWith('/v1/readings');

export const onLaterPages = (url: URL) => onReadings(url) && url.searchParams.has('cursor');
