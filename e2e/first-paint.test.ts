import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch } from './browser.ts';
import { DESKTOP, PHONE } from './visit.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Addresses, and how many characters the data of the first chart is at least; null: the page has none. */
const PAGES = [
  ['', 100],
  ['stores/lisboa/', 1000],
  ['stores/lisboa/doors/lisboa-02/', 1000],
  ['compare/', 100],
  ['sensors/', 100],
  ['data/', null],
  ['method/', null],
] as const;
const SIZES = [
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const;
/** All that may come before the first chart. */
const DRAWING: readonly string[] = ['document', 'stylesheet', 'font'];
const MOST_REQUESTS = 4;
/** Of HTML and style sheets together, and of fonts; gzip. */
const MOST_BYTES = 60_000;

/** The drawings in a page that carry data and take up room. */
const drawings = (page: Page, characters: number) =>
  page.locator('main svg[role=img] path').evaluateAll(
    (paths, least) =>
      paths.filter((path) => {
        const { width, height } = path.getBoundingClientRect();
        return (path.getAttribute('d') ?? '').length >= least && width > 0 && height > 0;
      }).length,
    characters,
  );

it.each(
  PAGES.flatMap(([path, characters]) =>
    SIZES.map(([name, size]) => [path, name, size, characters] as const),
  ),
)(
  'draws /%s on a %s with at most 4 requests and without any script',
  async (path, _, size, characters) => {
    await using context = await browser.newContext(size);
    const page = await context.newPage();
    const responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    await page.route('**/*', (route) =>
      DRAWING.includes(route.request().resourceType()) ? route.continue() : route.abort(),
    );
    await page.goto(`${site}${path}`, { waitUntil: 'load' });
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    if (characters !== null) expect(await drawings(page, characters)).toBeGreaterThan(0);

    expect(responses.length).toBeLessThanOrEqual(MOST_REQUESTS);
    const bytes = { page: 0, fonts: 0 };
    for (const response of responses) {
      expect(response.status()).toBe(200);
      const part = response.request().resourceType() === 'font' ? 'fonts' : 'page';
      bytes[part] += gzipSync(await response.body()).length;
    }
    expect(bytes.page).toBeLessThanOrEqual(MOST_BYTES);
    expect(bytes.fonts).toBeLessThanOrEqual(MOST_BYTES);
  },
);

it.each(PAGES)('waits for no script before it paints /%s', async (path) => {
  await using context = await browser.newContext(DESKTOP);
  const page = await context.newPage();
  await page.goto(`${site}${path}`, { waitUntil: 'load' });
  const waitedFor = await page.evaluate(() =>
    (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(
        (entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking',
      )
      .map(({ initiatorType }) => initiatorType),
  );
  expect(waitedFor.length).toBeLessThan(MOST_REQUESTS);
  expect(waitedFor).not.toContain('script');
});
