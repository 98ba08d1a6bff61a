import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch } from './browser.ts';
import { DESKTOP, PHONE, visit } from './visit.ts';

const compare = `${inject('site')}compare/`;
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const SIZES = [
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const;
const settled = (page: Page) => page.locator('[data-compared=current]').waitFor();
const slider = (page: Page) =>
  page.getByRole('slider', { name: 'Week, chart of what is compared' });
const said = async (page: Page) => (await slider(page).getAttribute('aria-valuetext')) ?? '';

/** The newest row of the table, its numbers as they stand there. */
async function newest(page: Page): Promise<Record<string, string>> {
  const table = page.locator('main table');
  const [, ...heads] = await table.locator('thead th').allTextContents();
  const cells = await table.locator('tbody tr').first().locator('td').allTextContents();
  return Object.fromEntries(heads.map((head, n) => [head, (cells[n] ?? '').replace('≈ ', '')]));
}

it.each(SIZES)('says by keyboard what the table says of a week, on a %s', async (_, size) => {
  await using visited = await visit(browser, compare, size);
  const { page, problems } = visited;
  await settled(page);
  await slider(page).focus();
  const last = await said(page);
  expect(last).toMatch(/^22\s–\s28 April 2024; /);
  for (const [name, value] of Object.entries(await newest(page)))
    expect(last).toContain(`${name}: ${value}, `);
  expect(last).toMatch(/ (measured|\d+% estimated)$/);
  expect(await page.locator('.tooltip').textContent()).toMatch(/22\s–\s28 April 2024/);
  await page.keyboard.press('ArrowLeft');
  expect(await said(page)).toMatch(/^15\s–\s21 April 2024; /);
  await page.keyboard.press('Home');
  expect(await slider(page).getAttribute('aria-valuenow')).toBe('1');
  await page.keyboard.press('Escape');
  expect(await page.locator('.tooltip').count()).toBe(0);
  expect(problems).toEqual([]);
});

it.each(SIZES)('shows the week under the pointer within the window, on a %s', async (_, size) => {
  await using visited = await visit(browser, compare, size);
  const { page } = visited;
  await settled(page);
  await slider(page).scrollIntoViewIfNeeded();
  const box = await slider(page).boundingBox();
  if (!box) throw new Error('There is no chart.');
  for (const share of [0.15, 0.45, 0.6]) {
    await page.mouse.move(box.x + share * box.width, box.y + box.height / 2);
    const tooltip = await page.locator('.tooltip').boundingBox();
    expect(tooltip?.x).toBeGreaterThanOrEqual(0);
    expect((tooltip?.x ?? 0) + (tooltip?.width ?? 0)).toBeLessThanOrEqual(size.viewport.width);
  }
  await page.mouse.move(0, 0);
  expect(await page.locator('.tooltip').count()).toBe(0);
});

it('reads what is shown after another choice', async () => {
  const address = `${compare}?of=lisboa&measure=visits&align=opening`;
  await using visited = await visit(browser, address, DESKTOP);
  const { page } = visited;
  await settled(page);
  await slider(page).focus();
  await page.keyboard.press('Home');
  expect(await said(page)).toMatch(/^Week 1 since the opening; Lisboa Chiado: [\d,]+, /);
  const first = await page.locator('main table tbody tr').first().locator('td').textContent();
  expect(await said(page)).toContain(`Lisboa Chiado: ${first?.replace('≈ ', '')}, `);
});
