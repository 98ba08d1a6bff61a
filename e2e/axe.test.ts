import { readdir } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch } from './browser.ts';
import { faults } from './faults.ts';
import { DESKTOP, PHONE, settled, visit } from './visit.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Of the other languages that with the longest words. */
const OTHERS = /^(es|fr|it)\//;

/** Every page that was built, but of the doors those of one store: they are all made by one template. */
const pages = (await readdir(inject('folder'), { recursive: true }))
  .filter((path) => path.endsWith('.html') && !OTHERS.test(path))
  .filter((path) => !path.includes('/doors/') || path.includes('stores/lisboa/'))
  .map((path) => path.replace(/index\.html$/, ''))
  .sort();

/** What axe finds, with everything open that can be opened. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  return await faults(page);
}

it('finds the pages', () => {
  expect(pages).toEqual(expect.arrayContaining(['', '404.html', 'data/', 'stores/lisboa/']));
});

it.each(
  pages.flatMap((path) =>
    (path.startsWith('de/') ? (['light'] as const) : (['light', 'dark'] as const)).flatMap(
      (colorScheme) =>
        (path.startsWith('de/') ? [PHONE] : [PHONE, DESKTOP]).map((size) => ({
          path,
          colorScheme,
          size,
          width: size.viewport.width,
        })),
    ),
  ),
)(
  'finds nothing to object to on /$path, $colorScheme, $width px wide',
  async ({ path, colorScheme, size }) => {
    await using visited = await visit(browser, `${site}${path}`, { ...size, colorScheme });
    const { page } = visited;
    if (/^stores\/\w+\/$/.test(path)) await settled(page);
    expect(await violations(page)).toEqual([]);
  },
);
