import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch } from './browser.ts';
import { reachedByTab } from './focus.ts';
import { DESKTOP, PHONE, settled, visit } from './visit.ts';

const lisboa = `${inject('site')}stores/lisboa/`;
const SIZES = [
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const;
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

type Role = Parameters<Page['getByRole']>[0];

const OF_EVERY_HISTORY: readonly (readonly [Role, string])[] = [
  ...(['hour', 'day', 'week', 'month'] as const).map((name) => ['radio', name] as const),
  ...['4 weeks', '3 months', '1 year', 'All'].map((name) => ['button', name] as const),
  ...['From', 'To'].map((name) => ['textbox', name] as const),
  ['combobox', 'Show'],
  ['checkbox', 'A year before'],
  ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(
    (name) => ['checkbox', name] as const,
  ),
  ...['Hours from', 'Hours until'].map((name) => ['combobox', name] as const),
  ...['Start of the range', 'End of the range'].map((name) => ['slider', name] as const),
  ...['Chart', 'Table'].map((name) => ['tab', name] as const),
  ['slider', 'Day, chart of Lisboa Chiado'],
  ...['CSV', 'Arrow'].map((name) => ['button', name] as const),
];
const DOORS = ['Rua Garrett', 'Largo'].map((name) => ['checkbox', name] as const);
const PAGES = [
  ['store', lisboa, [...OF_EVERY_HISTORY, ...DOORS]],
  ['door', `${lisboa}doors/lisboa-02/`, OF_EVERY_HISTORY],
] as const;

it.each(PAGES.flatMap((page) => SIZES.map(([name, size]) => [page[0], name, page, size] as const)))(
  'offers every control by its role and name to a %s on a %s',
  async (_, __, [, address, controls], size) => {
    await using visited = await visit(browser, address, size);
    const { page, problems } = visited;
    await page.locator('figure').first().scrollIntoViewIfNeeded();
    await settled(page);
    await page.locator('form summary').click();
    for (const [role, name] of controls) {
      const control = page.getByRole(role, { name, exact: true });
      expect(await control.count(), `${role} ${name}`).toBe(1);
      expect(await control.isVisible(), `${role} ${name}`).toBe(true);
    }
    if (controls === OF_EVERY_HISTORY)
      expect(await page.getByRole('checkbox', { name: 'Rua Garrett' }).count()).toBe(0);
    expect(problems).toEqual([]);
  },
);

it.each(SIZES)('comes to every control by Tab alone on a %s', async (_, size) => {
  await using visited = await visit(browser, lisboa, size);
  const { page } = visited;
  await page.locator('figure').first().scrollIntoViewIfNeeded();
  await settled(page);
  await page.locator('form summary').click();
  await page.getByRole('radio', { name: 'day' }).focus();
  const reached = await reachedByTab(page, 50);
  // Of radio buttons and of tabs Tab reaches the chosen one, and arrows the others.
  const byArrows = ['hour', 'week', 'month', 'Table'];
  const names = [...OF_EVERY_HISTORY, ...DOORS].map(([, name]) => name);
  expect(reached).toEqual(expect.arrayContaining(names.filter((name) => !byArrows.includes(name))));
});

it.each(SIZES)('shows where the keyboard is, on a %s', async (_, size) => {
  await using visited = await visit(browser, lisboa, size);
  const { page } = visited;
  await page.locator('figure').first().scrollIntoViewIfNeeded();
  await settled(page);
  await page.getByRole('radio', { name: 'day' }).focus();
  await page.keyboard.press('ArrowRight');
  const seen = new Set<string>();
  for (let n = 0; n < 24; n++) {
    const { who, ringed } = await page.evaluate(() => {
      const one = document.activeElement ?? document.body;
      const ringed = [one, one.closest('label') ?? one].some(
        (each) => getComputedStyle(each).outlineStyle !== 'none',
      );
      return { who: one.outerHTML, ringed };
    });
    // Within a date field Tab goes on from part to part, which the browser marks itself.
    if (!seen.has(who)) expect(ringed, who).toBe(true);
    seen.add(who);
    await page.keyboard.press('Tab');
  }
  expect(seen.size).toBeGreaterThan(12);
});

it('gives a finger 24 pixels for each end of the range', async () => {
  await using visited = await visit(browser, lisboa, PHONE);
  const { page } = visited;
  await settled(page);
  for (const name of ['Start of the range', 'End of the range']) {
    const box = await page.getByRole('slider', { name }).boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), name).toBeGreaterThanOrEqual(24);
  }
});
