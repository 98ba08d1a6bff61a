import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch } from './browser.ts';
import { DESKTOP, PHONE, visit } from './visit.ts';

const site = inject('site');
const SIZES = [
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const;
const PAGES = ['', 'stores/lisboa/', 'stores/lisboa/doors/lisboa-02/', 'compare/', 'sensors/'];
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it.each(PAGES)('moves nothing of itself where motion is not wanted: /%s', async (path) => {
  await using visited = await visit(browser, `${site}${path}`, {
    ...DESKTOP,
    reducedMotion: 'reduce',
  });
  const moving = await visited.page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll('*')]
      .filter((one) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(one);
        const takes = transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0.01);
        return animationName !== 'none' || takes || scrollBehavior === 'smooth';
      })
      .map((one) => one.outerHTML.slice(0, 100)),
  );
  expect(moving).toEqual([]);
});

it.each(PAGES.flatMap((path) => SIZES.map(([name, size]) => [path, name, size] as const)))(
  'is still drawn in forced colours: /%s on a %s',
  async (path, _, size) => {
    await using visited = await visit(browser, `${site}${path}`, {
      ...size,
      forcedColors: 'active',
    });
    const { page } = visited;
    const lost = await page.evaluate(() => {
      const probe = document.createElement('p');
      document.body.append(probe);
      const colourOf = (colour: string) => {
        probe.style.setProperty('color', colour);
        return getComputedStyle(probe).color;
      };
      const canvas = colourOf('Canvas');
      const shapes = document.querySelectorAll(
        'svg[role=img] :is(.line, .course, .spot, .out, .life, text:not([class^=level] > *))',
      );
      return [...shapes]
        .filter((shape) => shape.checkVisibility())
        .filter((shape) => {
          const { fill, stroke } = getComputedStyle(shape);
          return [fill, stroke].every((paint) => paint === 'none' || paint === canvas);
        })
        .map((shape) => shape.outerHTML.slice(0, 100));
    });
    expect(lost).toEqual([]);
  },
);
