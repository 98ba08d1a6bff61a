import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch } from './browser.ts';
import { KINDS } from './kinds.ts';
import { visit } from './visit.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** A4 between margins of 1 cm, in CSS pixels. */
const SHEET = { viewport: { width: 718, height: 1047 } };
const CONTROLS = [
  'button',
  'combobox',
  'radio',
  'checkbox',
  'slider',
  'spinbutton',
  'tab',
] as const;

/** Pictures and tables that the sheet has no room for. */
const cut = (page: Page) =>
  page.evaluate(() => {
    const sheet = document.documentElement.clientWidth;
    return [...document.querySelectorAll('main :is(svg, table, pre)')].flatMap((part) => {
      const { left, right, width } = part.getBoundingClientRect();
      return width > 0 && (left < 0 || right > sheet) ? part.outerHTML.slice(0, 200) : [];
    });
  });

it.each(KINDS)('prints /%s on white without controls, nothing cut', async (path) => {
  await using visited = await visit(browser, `${site}${path}`, { ...SHEET, colorScheme: 'dark' });
  const { page } = visited;
  await page.getByRole('radio', { name: 'Dark' }).check();
  const drawings = await page.locator('main svg[role=img]:visible').count();
  await page.emulateMedia({ media: 'print' });
  const colours = await page.evaluate(() => {
    const { backgroundColor, color } = getComputedStyle(document.documentElement);
    return [backgroundColor, color];
  });
  expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(29, 28, 26)']);
  // The heads that sort a table are its heads on paper too.
  const heads = await page.getByRole('columnheader').getByRole('button').count();
  for (const role of CONTROLS)
    expect(await page.getByRole(role).count(), role).toBe(role === 'button' ? heads : 0);
  expect(await page.getByRole('navigation').count()).toBe(0);
  expect(await page.locator('main svg[role=img]:visible').count()).toBeGreaterThanOrEqual(drawings);
  expect(await cut(page)).toEqual([]);
  const links = page.locator('main a:visible');
  const plain = await links.evaluateAll((all) =>
    all.flatMap((link) =>
      getComputedStyle(link).textDecorationLine === 'underline' ? [] : link.outerHTML,
    ),
  );
  expect(plain).toEqual([]);
});

it('prints all that needs attention, and the heads of the stores with their first rows', async () => {
  await using visited = await visit(browser, site, SHEET);
  const { page } = visited;
  const list = page.locator('#attention');
  // As of a chain whose list is folded: the last of it moves into a fold of its own.
  await list.evaluate((section) => {
    const fold = document.createElement('details');
    fold.className = 'printed';
    fold.append(document.createElement('summary'), ...section.querySelectorAll('ul'));
    section.append(fold);
  });
  const items = list.getByRole('listitem');
  const shown = () =>
    items.evaluateAll(
      (all) => all.filter((item) => item.checkVisibility({ contentVisibilityAuto: true })).length,
    );
  expect(await shown()).toBe(0);
  await page.emulateMedia({ media: 'print' });
  expect(await shown()).toBe(await list.locator('li').count());
  expect(await list.locator('summary').isVisible()).toBe(false);
  const rows = page.locator('#league tbody tr');
  const breaks = await rows.evaluateAll((all) =>
    all.map((row) => getComputedStyle(row).breakBefore),
  );
  expect(breaks.slice(0, 3)).toEqual(['avoid', 'avoid', 'auto']);
});
