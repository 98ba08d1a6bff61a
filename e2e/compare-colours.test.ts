import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch } from './browser.ts';
import { PHONE, visit } from './visit.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const SIX = `${site}compare/?of=lutece+lutece/lutece-01+gotham+gotham/gotham-01+lisboa+lisboa/lisboa-01`;

it.each(['light', 'dark'] as const)(
  'draws each line in a colour of its own, %s',
  async (colorScheme) => {
    await using visited = await visit(browser, SIX, { ...PHONE, colorScheme });
    const { page } = visited;
    await page.locator('[data-compared=current] figure svg:visible .series-6 .course').waitFor();
    const colours = await page
      .locator('figure svg:visible .course')
      .evaluateAll((all) => all.map((line) => getComputedStyle(line).stroke));
    expect(new Set(colours).size).toBe(6);
  },
);

it('tells compared lines apart without colours', async () => {
  await using visited = await visit(browser, SIX, { ...PHONE, forcedColors: 'active' });
  const { page } = visited;
  await page.locator('[data-compared=current] figure svg:visible .series-6 .course').waitFor();
  const looks = await page.locator('figure svg:visible .course').evaluateAll((all) =>
    all.map((line) => {
      const { stroke, strokeDasharray } = getComputedStyle(line);
      return `${stroke} ${strokeDasharray}`;
    }),
  );
  expect(looks).toHaveLength(6);
  expect(new Set(looks).size).toBe(6);
});
