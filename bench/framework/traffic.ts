import type { CDPSession } from 'playwright-core';

export interface Amount {
  readonly requests: number;
  /** As they came over the line: compressed, with their headers. */
  readonly bytes: number;
}

export interface Traffic {
  /** What was asked for until then, each counted whole. */
  until(instant: number): Amount;
}

/** Counts what a page asks for from now on. */
export async function record(session: CDPSession): Promise<Traffic> {
  const requests = new Map<string, { readonly sent: number; bytes: number }>();
  session.on('Network.requestWillBeSent', ({ requestId, request, wallTime }) => {
    if (request.url.startsWith('https:'))
      requests.set(requestId, { sent: wallTime * 1000, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const request = requests.get(requestId);
    if (request) request.bytes = encodedDataLength;
  });
  await session.send('Network.enable');
  return {
    until: (instant) => {
      const asked = [...requests.values()].filter(({ sent }) => sent <= instant);
      const bytes = asked.reduce((sum, request) => sum + request.bytes, 0);
      return { requests: asked.length, bytes };
    },
  };
}
