import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { LANGUAGES } from '../etl/contract/settings.ts';
import { launch } from './browser.ts';
import { KINDS } from './kinds.ts';
import { settled, visit } from './visit.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** What sticks out to the right of the window, with all that can be opened closed and then open. */
async function overflow(page: Page, letters: number): Promise<string[]> {
  return await page.evaluate((size) => {
    document.documentElement.style.fontSize = `${size}px`;
    return [false, true].flatMap((open) => {
      for (const details of document.querySelectorAll('details')) details.open = open;
      const beyond = document.documentElement.scrollWidth - window.innerWidth;
      return beyond > 0 ? `${beyond} px, ${open ? 'open' : 'closed'}` : [];
    });
  }, letters);
}

/** WCAG 2.2: reflow (1.4.10), letters of twice the size (1.4.4), and both at once. */
const SIZES = [
  { width: 320, letters: 16 },
  { width: 320, letters: 32 },
  { width: 390, letters: 32 },
  { width: 834, letters: 32 },
];

it.each(LANGUAGES)(
  'scrolls no page in %s sideways, however narrow or large its letters',
  async (code) => {
    const home = code === 'en' ? site : `${site}${code}/`;
    await using visited = await visit(browser, 'about:blank', {});
    const { page } = visited;
    for (const path of KINDS) {
      await page.goto(`${home}${path}`, { waitUntil: 'networkidle' });
      if (path.startsWith('stores/')) {
        await page.locator('figure').first().scrollIntoViewIfNeeded();
        await settled(page);
      }
      for (const { width, letters } of SIZES) {
        await page.setViewportSize({ width, height: 844 });
        const where = `${path} at ${width} px, letters of ${letters} px`;
        expect(await overflow(page, letters), where).toEqual([]);
      }
    }
  },
);

it('hides the link to the content until it has the focus, however tall the header is', async () => {
  await using visited = await visit(browser, site, { viewport: { width: 390, height: 844 } });
  const { page } = visited;
  await overflow(page, 32);
  const bottom = () =>
    page.getByRole('link', { name: 'Skip to content' }).evaluate((link) => {
      const { y, height } = link.getBoundingClientRect();
      return y + height;
    });
  expect(await bottom()).toBeLessThanOrEqual(0);
  await page.keyboard.press('Tab');
  expect(await bottom()).toBeGreaterThan(0);
});
