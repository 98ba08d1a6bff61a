import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type Amount, record } from './traffic.ts';

export interface Condition {
  readonly name: string;
  /** So many times slower is the processor. */
  readonly cpu: number;
  /** Without it as fast as the machine is. */
  readonly network?: { readonly megabits: number; readonly latency: number };
}

/** Times are milliseconds from the start of the navigation. */
export interface Visit {
  /** When the browser painted the first text or picture. */
  readonly firstPaint: number;
  /** When a frame with a chart had been painted; null: there was none. */
  readonly firstChart: number | null;
  /** What was asked for until then. */
  readonly before: Amount;
  readonly all: Amount;
}

/** A busy machine may need long for a page. */
const PATIENCE = 120_000;
/** Milliseconds after which nothing more is expected. */
const QUIET = 2000;
const VIEWPORT = { width: 1440, height: 900 };

/** Visits a page for the first time: nothing is in the cache. */
export const visit = (browser: Browser, url: string, condition: Condition): Promise<Visit> =>
  inContext(browser, true, async (context, page) => {
    await page.addInitScript(`(${noteFirstChart})(${hasChart})`);
    const session = await context.newCDPSession(page);
    const traffic = await record(session);
    await session.send('Emulation.setCPUThrottlingRate', { rate: condition.cpu });
    if (condition.network) {
      const { megabits, latency } = condition.network;
      const throughput = (megabits * 1_000_000) / 8;
      await session.send('Network.emulateNetworkConditions', {
        ...{
          offline: false,
          latency,
          downloadThroughput: throughput,
          uploadThroughput: throughput,
        },
      });
    }
    await open(page, url);
    const { start, firstPaint, noted } = await page.evaluate(() => ({
      start: performance.timeOrigin,
      firstPaint:
        performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      noted: (window as Noting).firstChart,
    }));
    // The message of a frame may come before the frame is on the screen.
    const firstChart = noted === undefined ? null : Math.max(noted, firstPaint);
    const before = traffic.until(start + (firstChart ?? Number.POSITIVE_INFINITY));
    const all = traffic.until(Number.POSITIVE_INFINITY);
    return { firstPaint, firstChart, before, all };
  });

/** Whether a page has a chart in a browser that runs no script. */
export const hasChartWithoutScript = (browser: Browser, url: string): Promise<boolean> =>
  inContext(browser, false, async (_, page) => {
    await open(page, url);
    return page.evaluate(hasChart);
  });

async function inContext<Result>(
  browser: Browser,
  javaScriptEnabled: boolean,
  look: (context: BrowserContext, page: Page) => Promise<Result>,
): Promise<Result> {
  // The certificate of the server is its own.
  const options = { ignoreHTTPSErrors: true, viewport: VIEWPORT, javaScriptEnabled };
  const context = await browser.newContext(options);
  try {
    return await look(context, await context.newPage());
  } finally {
    await context.close();
  }
}

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load', timeout: PATIENCE });
  await page.waitForTimeout(QUIET);
}

type Noting = Window & { firstChart?: number };

/** Runs in the page: whether a path with the data of years is laid out. */
function hasChart(): boolean {
  return [...document.querySelectorAll('svg path')].some(
    (path) => (path.getAttribute('d') ?? '').length > 1000 && path.getClientRects().length > 0,
  );
}

/** Runs in the page before anything else: looks at each frame; a message comes after the frame is painted. */
function noteFirstChart(isThere: () => boolean): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    (window as Noting).firstChart = performance.now();
  };
  const look = () => {
    if (isThere()) port2.postMessage(null);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
