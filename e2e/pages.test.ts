import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch } from './browser.ts';
import { DESKTOP, PHONE, settled, visit } from './visit.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const STORES = ['lutece', 'gotham', 'lisboa'];
const SIZES = [
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const;

it.each(STORES.flatMap((store) => SIZES.map(([name, size]) => [store, name, size] as const)))(
  'shows %s without JavaScript on a %s: chart, table, files, no dead controls',
  async (store, _, size) => {
    await using visited = await visit(browser, `${site}stores/${store}/`, {
      ...size,
      javaScriptEnabled: false,
    });
    const { page, problems } = visited;
    const chart = page.getByRole('img', { name: /by the day/ });
    expect(await chart.count()).toBe(1);
    const box = await chart.boundingBox();
    expect(box?.width).toBeGreaterThan(size.viewport.width * 0.6);
    expect(box?.width).toBeLessThanOrEqual(size.viewport.width);
    expect(await page.locator('figure svg[role=img] .line:visible').count()).toBeGreaterThan(0);
    await page.locator('summary', { hasText: 'The same as a table, by month' }).click();
    expect(await page.getByRole('row', { name: /April 2024/ }).count()).toBe(1);
    expect(await page.getByRole('link', { name: /^Parquet/ }).count()).toBeGreaterThan(0);
    expect(await page.getByRole('combobox').count()).toBe(0);
    expect(await page.getByRole('slider').count()).toBe(0);
    expect(problems).toEqual([]);
  },
);

it.each([
  ...['', 'compare/', 'sensors/', 'data/', 'method/', 'nowhere/'],
  ...STORES.map((store) => `stores/${store}/`),
])(
  'keeps its own policy on /%s: no violation, no foreign request, no sideways scrolling',
  async (path) => {
    for (const [, size] of SIZES)
      for (const colorScheme of ['light', 'dark'] as const) {
        await using visited = await visit(browser, `${site}${path}`, { ...size, colorScheme });
        const { page, problems } = visited;
        if (path.startsWith('stores/')) await settled(page);
        expect(problems.filter((text) => !(path === 'nowhere/' && text.includes('404')))).toEqual(
          [],
        );
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
      }
  },
);

it('has a policy without any unsafe source, and one heading, title and description a page', async () => {
  await using visited = await visit(browser, `${site}stores/lutece/`, DESKTOP);
  const { page } = visited;
  const policy = await page.locator('meta[http-equiv]').getAttribute('content');
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('unsafe');
  expect(await page.title()).toBe('Lutèce, Paris – Footfall');
  expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual([
    'Lutèce, Paris',
  ]);
  expect(await page.locator('meta[name=description]').getAttribute('content')).toMatch(/visits/);
});

it('answers a wrong address with a way back', async () => {
  await using visited = await visit(browser, `${site}nowhere/`, PHONE);
  await visited.page.getByRole('link', { name: 'All stores' }).click();
  await visited.page.waitForURL(site);
});

it('reaches everything by links and keyboard', async () => {
  await using visited = await visit(browser, site, DESKTOP);
  const { page } = visited;
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to content');
  await page.keyboard.press('Enter');
  const store = page.getByRole('main').getByRole('link', { name: 'Lisboa Chiado', exact: true });
  const isThere = () => store.last().evaluate((link) => link === document.activeElement);
  for (let tabs = 0; tabs < 40 && !(await isThere()); tabs++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/stores\/\w+\//);
  for (const href of await page
    .locator('a[download]')
    .evaluateAll((links) => links.slice(0, 6).map((link) => (link as HTMLAnchorElement).href)))
    expect((await page.request.get(href)).status(), href).toBe(200);
});

it.each(['', 'compare/', 'stores/lisboa/', 'sensors/', 'data/', 'method/'])(
  'leaves a finger room on everything it can tap: /%s',
  async (path) => {
    await using visited = await visit(browser, `${site}${path}`, PHONE);
    const { page } = visited;
    if (path.startsWith('stores/')) await settled(page);
    const small = await page
      .locator('a, button, summary, select, input')
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 24)
          .map((one) => one.outerHTML),
      );
    expect(small).toEqual([]);
  },
);

it('opens the meaning of the columns by its link', async () => {
  await using visited = await visit(browser, `${site}stores/lisboa/`, DESKTOP);
  const { page } = visited;
  await page.getByRole('link', { name: 'what the columns mean' }).first().click();
  await page.getByRole('cell', { name: 'Local date.' }).waitFor();
  expect(await page.getByText('What the columns mean').first().isVisible()).toBe(true);
});

it('stays within its budgets: 60 kB of HTML a page, 110 kB of JavaScript in all, gzip', async () => {
  const folder = inject('folder');
  const files = await readdir(folder, { recursive: true });
  const sizeOf = async (path: string) => gzipSync(await readFile(join(folder, path))).length;
  for (const page of files.filter((path) => path.endsWith('.html')))
    expect(await sizeOf(page), page).toBeLessThan(60_000);
  const scripts = await Promise.all(files.filter((path) => path.endsWith('.js')).map(sizeOf));
  expect(scripts.reduce((sum, size) => sum + size, 0)).toBeLessThan(110_000);
});
