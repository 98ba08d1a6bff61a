import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true } as const;
export const DESKTOP = { viewport: { width: 1440, height: 900 } } as const;

export interface Visit extends AsyncDisposable {
  readonly page: Page;
  /** What went wrong so far: console errors (a breach of the content policy is one), exceptions, foreign requests. */
  readonly problems: string[];
}

/** Opens a page in a fresh browser context and waits until it has loaded. */
export async function visit(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
): Promise<Visit> {
  const context = await browser.newContext({ locale: 'en-GB', ...options });
  const page = await context.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) problems.push(request.url());
  });
  await page.goto(url, { waitUntil: 'load' });
  return { page, problems, [Symbol.asyncDispose]: () => context.close() };
}

/** Waits until the island has its data, or a new view is drawn. */
export const settled = (page: Page) => page.locator('[data-shown=current]').waitFor();

/** What the tooltip's owner says to a screen reader: the point that is chosen. */
export const reading = (page: Page) =>
  page.getByRole('slider', { name: /chart of/ }).getAttribute('aria-valuetext');

/** The part of the data that the caption says the chart shows. */
export const caption = (page: Page) => page.locator('[data-shown] figure p').first().textContent();

/** The visible drawing without the words that only describe it, attributes in order. */
export const drawing = (page: Page) =>
  page.locator('[data-shown] svg[role=img]:visible').evaluate((svg) => {
    const said = (node: Element): unknown => [
      node.tagName,
      [...node.attributes].map(({ name, value }) => `${name}=${value}`).sort(),
      node.children.length > 0 ? [...node.children].map(said) : node.textContent,
    ];
    return JSON.stringify([...svg.children].filter((part) => part.tagName !== 'desc').map(said));
  });
