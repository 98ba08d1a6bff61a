import { FootfallError } from '../errors.ts';

/** SENSOR_API_URL is no address to ask. */
export class ApiAddressError extends FootfallError {
  constructor(address: string, why: string) {
    super(`The address of the sensor API, ${address || '(empty)'}, ${why}.`, {
      remedy:
        'Set --api or SENSOR_API_URL to the part before /v1, such as https://gateway.example/sensors, without a query.',
    });
  }
}

/** SENSOR_API_TOKEN cannot be sent. */
export class ApiTokenError extends FootfallError {
  constructor() {
    super('SENSOR_API_TOKEN has a character that no HTTP header can hold.', {
      remedy: 'Set SENSOR_API_TOKEN to the token alone: no quotes, line breaks or spaces.',
    });
  }
}

/** 401 or 403. */
export class UnauthorizedError extends FootfallError {
  constructor(url: string, status: number, detail: string, sent: boolean) {
    super(`The sensor API answered ${url} with ${status}${detail}.`, {
      remedy: sent
        ? 'It does not accept the token: set SENSOR_API_TOKEN to one that it does.'
        : 'It wants a token: set SENSOR_API_TOKEN.',
    });
  }
}

/** Another answer that says that asking again is of no use: 400, 404, … */
export class RequestRefusedError extends FootfallError {
  constructor(url: string, status: number, detail: string) {
    super(`The sensor API answered ${url} with ${status}${detail}.`, {
      remedy:
        status === 404
          ? 'Check that SENSOR_API_URL is the part of the address before /v1.'
          : 'Check that the gateway follows the description of the sensor API, version 1.',
    });
  }
}

/** What a page that was asked for in vain tells; `outcome` says what the lake and the published files are like now. */
interface InVain {
  readonly url: string;
  readonly tries: number;
  /** What the last try met. */
  readonly last: string;
  readonly outcome: string;
  readonly cause?: unknown;
}

const askedInVain = ({ url, tries, last }: InVain) =>
  `Asked ${tries} time${tries === 1 ? '' : 's'} for ${url}; the last time ${last}.`;

/** No connection, a dropped one, or no answer in time. */
export class UnreachableError extends FootfallError {
  constructor(api: string, vain: InVain) {
    super(`The sensor API at ${api} cannot be reached. ${askedInVain(vain)}`, {
      remedy: `Check SENSOR_API_URL and the network, and run again. ${vain.outcome}`,
      cause: vain.cause,
    });
  }
}

/** 429 or 5xx, to the last. */
export class UnavailableError extends FootfallError {
  constructor(api: string, vain: InVain) {
    super(`The sensor API at ${api} is not available. ${askedInVain(vain)}`, {
      remedy: `Run again later, or with a smaller "concurrency" in package.json. ${vain.outcome}`,
    });
  }
}

/** A redirect that is not followed: to another origin, or without an end. */
export class RedirectRefusedError extends FootfallError {
  constructor(api: string, vain: InVain) {
    super(`The sensor API at ${api} sends its clients elsewhere. ${askedInVain(vain)}`, {
      remedy: `If that is where it now lives, set SENSOR_API_URL to it. ${vain.outcome}`,
    });
  }
}

/** Not JSON. */
export class MalformedAnswerError extends FootfallError {
  constructor(api: string, vain: InVain) {
    super(`The sensor API at ${api} does not answer in JSON. ${askedInVain(vain)}`, {
      remedy: `Check that SENSOR_API_URL is a sensor API. ${vain.outcome}`,
    });
  }
}

/** JSON that is not what the description of the API promises. */
export class ContractViolationError extends FootfallError {
  constructor(api: string, vain: InVain) {
    super(`The sensor API at ${api} breaks the description of version 1. ${askedInVain(vain)}`, {
      remedy: `Tell whoever runs the gateway what it sent. ${vain.outcome}`,
    });
  }
}

/** The pages of a window do not come to an end. */
export class CursorLoopError extends FootfallError {
  constructor(url: string, pages: number, outcome: string) {
    super(`The sensor API goes round in circles: ${pages} pages of ${url} on end had no new row.`, {
      remedy: `Tell whoever runs the gateway: next_cursor must become null. ${outcome}`,
    });
  }
}

/** 410, however often the window was started again. */
export class CursorExpiredError extends FootfallError {
  constructor(url: string, starts: number, outcome: string) {
    super(`The cursor of ${url} expired (410) in each of ${starts} attempts to read it whole.`, {
      remedy: `Set a smaller "windowDays" in package.json, so that a window has fewer pages. ${outcome}`,
    });
  }
}
