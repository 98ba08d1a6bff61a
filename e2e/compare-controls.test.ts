import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch } from './browser.ts';
import { reachedByTab } from './focus.ts';
import { DESKTOP, PHONE, visit } from './visit.ts';

const compare = `${inject('site')}compare/`;
const SIZES = [
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const;
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The weeks that were chosen are drawn. */
const settled = (page: Page) => page.locator('[data-compared=current]').waitFor();
const said = (page: Page) => page.locator('h1 + p:visible').textContent();
/** The controls that are not needed at first. */
const unfold = (page: Page) => page.getByText('Alignment and weeks', { exact: true }).click();
const weeks = (page: Page) => page.locator('main table tbody tr').count();

it.each(SIZES)('takes the ranges that have a name, on a %s', async (_, size) => {
  await using visited = await visit(browser, compare, size);
  const { page, problems } = visited;
  await settled(page);
  const counts: number[] = [];
  for (const name of ['1 year', '2 years', 'All']) {
    const preset = page.getByRole('button', { name, exact: true });
    await preset.click();
    await settled(page);
    expect(await preset.getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByRole('button', { pressed: true }).count()).toBe(1);
    counts.push(await weeks(page));
  }
  expect(counts).toEqual([52, 104, expect.any(Number)]);
  expect(counts[2]).toBeGreaterThan(104);
  expect(problems).toEqual([]);
});

it.each(SIZES)('takes weeks by two dates, on a %s', async (_, size) => {
  await using visited = await visit(browser, compare, size);
  const { page, problems } = visited;
  await settled(page);
  await unfold(page);
  await page.getByLabel('From the week of').fill('2024-01-01');
  await page.getByLabel('From the week of').press('Tab');
  await settled(page);
  await page.getByLabel('To the week of').fill('2024-03-11');
  await page.getByLabel('To the week of').press('Tab');
  await settled(page);
  expect(await said(page)).toContain('1 January 2024 to 17 March 2024');
  expect(await weeks(page)).toBe(11);
  const words = await said(page);
  await using linked = await visit(browser, page.url(), size);
  await settled(linked.page);
  expect(await said(linked.page)).toBe(words);
  expect(problems).toEqual([]);
});

it.each(SIZES)('lays stores side by side since their opening, on a %s', async (_, size) => {
  await using visited = await visit(browser, compare, size);
  const { page, problems } = visited;
  await settled(page);
  await unfold(page);
  await page.getByLabel('Line up').selectOption('Since the opening');
  await settled(page);
  expect(new URL(page.url()).searchParams.get('align')).toBe('opening');
  expect(await page.locator('figure svg:visible .axis text').allTextContents()).toContain('week 1');
  await page.goBack();
  await settled(page);
  expect(await page.getByLabel('Line up').inputValue()).toBe('date');
  expect(problems).toEqual([]);
});

it.each(SIZES)('takes any week as 100, on a %s', async (_, size) => {
  await using visited = await visit(browser, compare, size);
  const { page, problems } = visited;
  await settled(page);
  await page.getByLabel('Show', { exact: true }).selectOption('Visits a week, one week = 100');
  await settled(page);
  const base = page.getByLabel('Week that is 100');
  await base.fill('2024-03-04');
  await base.press('Tab');
  await settled(page);
  await page.locator('main summary', { hasText: 'The same as a table' }).click();
  const row = page.locator('main table').getByRole('row', { name: /^4 Mar/ });
  expect(await row.getByRole('cell').allTextContents()).toEqual(['100', '100', '100']);
  expect(problems).toEqual([]);
});

it.each(SIZES)('comes to every control by Tab alone, on a %s', async (_, size) => {
  await using visited = await visit(browser, compare, size);
  const { page } = visited;
  await settled(page);
  await unfold(page);
  await page
    .getByRole('button', { name: /^Remove/ })
    .first()
    .focus();
  const reached = await reachedByTab(page, 30);
  expect(reached).toEqual(
    expect.arrayContaining([
      ...['Add a store or a door', 'Show', '1 year', '2 years', 'All'],
      ...['Alignment and weeks', 'Line up'],
      ...['From the week of', 'To the week of'],
    ]),
  );
});

it('begins the chart on the first screen of a phone', async () => {
  await using visited = await visit(browser, compare, PHONE);
  const { page } = visited;
  await settled(page);
  const chart = await page.locator('figure svg:visible').boundingBox();
  expect(chart?.y).toBeLessThan(PHONE.viewport.height - 100);
});

it('names the stores in the order in which their lines end', async () => {
  await using visited = await visit(browser, compare, DESKTOP);
  const { page } = visited;
  await settled(page);
  const removers = await page.getByRole('button', { name: /^Remove/ }).all();
  const named = await Promise.all(removers.map((one) => one.getAttribute('aria-label')));
  const ends = await page.locator('figure svg:visible .series').evaluateAll((all) =>
    all.flatMap((line) => {
      const [first, ...rest] = line.querySelectorAll('text');
      if (!first) return [];
      const name = [first, ...rest].map(({ textContent }) => textContent).join(' ');
      return { name: `Remove ${name}`, y: first.getBoundingClientRect().y };
    }),
  );
  expect(named).toEqual(ends.sort((a, b) => a.y - b.y).map(({ name }) => name));
});
