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

it('tells compared lines apart without colours', async () => {
  const address = `${site}compare/?of=lutece+lutece/lutece-01+gotham+gotham/gotham-01+lisboa+lisboa/lisboa-01`;
  await using visited = await visit(browser, address, { ...PHONE, forcedColors: 'active' });
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
