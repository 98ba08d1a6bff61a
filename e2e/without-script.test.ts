import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch } from './browser.ts';
import { DESKTOP, PHONE, visit } from './visit.ts';

const site = inject('site');
const SIZES = [
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const;
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** How many charts a page has at least. */
const PAGES = [
  ['', 5],
  ['stores/lisboa/', 5],
  ['stores/lisboa/doors/lisboa-02/', 5],
  ['compare/', 1],
  ['sensors/', 5],
  ['data/', 0],
  ['method/', 0],
  ['404.html', 0],
] as const;

it.each(PAGES.flatMap((page) => SIZES.map(([name, size]) => [...page, name, size] as const)))(
  'is whole without a script: /%s with %d charts and more, on a %s',
  async (path, least, _, size) => {
    await using visited = await visit(browser, `${site}${path}`, {
      ...size,
      javaScriptEnabled: false,
    });
    const { page, problems } = visited;
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    for (const dead of ['button', 'radio', 'checkbox', 'combobox', 'slider', 'tab'] as const)
      expect(await page.getByRole(dead).count(), dead).toBe(0);
    const charts = await page.locator('svg[role=img]:visible').evaluateAll((all) =>
      all.map((chart) => ({
        name: chart.getAttribute('aria-label') ?? '',
        inATable: chart.closest('table') !== null,
        sentence: chart.querySelector('desc')?.textContent ?? '',
        tables: (chart.closest('section') ?? document.body).querySelectorAll('table, a[href^="#"]')
          .length,
      })),
    );
    expect(charts.length).toBeGreaterThanOrEqual(least);
    for (const { name, inATable, sentence, tables } of charts) {
      expect(name.length, name).toBeGreaterThan(15);
      if (!inATable) expect(sentence, name).toMatch(/\w{3,} .*\.$/);
      expect(tables, name).toBeGreaterThan(0);
    }
    expect(problems.filter((text) => !text.includes('404'))).toEqual([]);
  },
);

it.each(SIZES)(
  'leads without a script from each page to each other one, on a %s',
  async (_, size) => {
    await using visited = await visit(browser, site, { ...size, javaScriptEnabled: false });
    const { page } = visited;
    const main = page.getByRole('navigation', { name: 'Main' });
    for (const [name, path] of [
      ['Compare', 'compare/'],
      ['Sensors', 'sensors/'],
      ['Data', 'data/'],
      ['Method', 'method/'],
      ['Stores', ''],
    ] as const) {
      await main.getByRole('link', { name, exact: true }).click();
      await page.waitForURL(`${site}${path}`);
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
    }
  },
);

it('explains on the page of the methods where each section of a store leads to', async () => {
  await using visited = await visit(browser, `${site}stores/lisboa/`, {
    ...PHONE,
    javaScriptEnabled: false,
  });
  const { page } = visited;
  const links = await page
    .locator('main a[href*="/method/#"]')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.length).toBeGreaterThan(3);
  await page.goto(`${site}method/`);
  for (const link of new Set(links))
    expect(await page.locator(`[id="${new URL(link).hash.slice(1)}"]`).count(), link).toBe(1);
});
