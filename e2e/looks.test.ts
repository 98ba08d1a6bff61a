import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch } from './browser.ts';
import { KINDS } from './kinds.ts';
import { PHONE, visit } from './visit.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it.each(KINDS)('keeps drawings and words seen on /%s where colours are forced', async (path) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const options = { ...PHONE, colorScheme, forcedColors: 'active' } as const;
    await using visited = await visit(browser, `${site}${path}`, options);
    const lost = await visited.page.evaluate(() => {
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      const isSeen = (colour: string) => colour !== 'none' && colour !== ground;
      const blank = [...document.querySelectorAll('main svg')].filter((svg) =>
        [...svg.querySelectorAll('path, rect, circle, line, text')].every((mark) => {
          const { fill, stroke } = getComputedStyle(mark);
          return !isSeen(fill) && !isSeen(stroke);
        }),
      );
      const silent = [...document.querySelectorAll('main :is(h1, h2, h3, p, th, td, a)')].filter(
        (one) => !isSeen(getComputedStyle(one).color),
      );
      return [...blank, ...silent].map((one) => one.outerHTML.slice(0, 200));
    });
    expect(lost).toEqual([]);
  }
});

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

it.each(KINDS)('moves nothing by itself on /%s', async (path) => {
  await using visited = await visit(browser, `${site}${path}`, {
    ...PHONE,
    reducedMotion: 'reduce',
  });
  const moving = await visited.page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((one) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
        return (
          transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth'
        );
      }).length,
  );
  expect(moving).toBe(0);
});
