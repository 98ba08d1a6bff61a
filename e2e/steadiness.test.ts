import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch } from './browser.ts';
import { AS_OF } from './chain.ts';
import { DESKTOP, PHONE, visit } from './visit.ts';

const site = inject('site');
const SIZES = [
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const;
const PAGES = [
  ...['', 'stores/lisboa/', 'stores/lisboa/doors/lisboa-02/', 'compare/'],
  ...['sensors/', 'data/', 'method/', '404.html', 'de/', 'fr/stores/lisboa/'],
];
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

type Watching = { readonly shifts: number[] };

/** Begins to note every shift of the layout, on the next page that is opened. */
const watch = (page: Page) =>
  page.addInitScript(() => {
    const shifts: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(globalThis, { shifts });
  });

it.each(PAGES.flatMap((path) => SIZES.map(([name, size]) => [path, name, size] as const)))(
  'moves nothing while /%s loads and is read to its end, on a %s',
  async (path, _, size) => {
    await using visited = await visit(browser, 'about:blank', size);
    const { page } = visited;
    await watch(page);
    await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
    const { height } = size.viewport;
    const end = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let y = 0; y < end; y += height / 2) await page.mouse.wheel(0, height / 2);
    await page.waitForLoadState('networkidle');
    const shifts = await page.evaluate(() => (globalThis as unknown as Watching).shifts);
    // 0 in the two digits that it is reported in: a frame may fall between two parts of the head of the page.
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.005);
  },
);

it.each(PAGES)('draws its first chart from the page alone: /%s', async (path) => {
  await using visited = await visit(browser, 'about:blank', PHONE);
  const { page } = visited;
  await page.route(
    (url) => !url.pathname.endsWith('/') && !url.pathname.endsWith('.html'),
    (route) => route.abort(),
  );
  await page.goto(`${site}${path}`);
  const charts = page.locator('svg[role=img]:visible');
  const none = /data|method|404/.test(path);
  expect((await charts.count()) > 0).toBe(!none);
});

it.each(SIZES)('leaves no hole below a warning where a page is short, on a %s', async (_, size) => {
  await using visited = await visit(browser, 'about:blank', size);
  const { page } = visited;
  await page.clock.setFixedTime(Date.parse(AS_OF) + 40 * 3_600_000);
  await page.goto(`${site}404.html`);
  const boxOf = async (role: 'complementary' | 'main') =>
    (await page.getByRole(role).boundingBox()) ?? expect.fail();
  const [warning, main] = [await boxOf('complementary'), await boxOf('main')];
  expect(main.y).toBe(warning.y + warning.height);
  expect(warning.height).toBeLessThan(200);
});
