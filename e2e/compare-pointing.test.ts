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

const SIX = `${compare}?of=lutece+lutece/lutece-01+gotham+gotham/gotham-01+lisboa/lisboa-01+lisboa`;
const boxOf = async (page: Page, selector: string) => {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`There is no ${selector}.`);
  return box;
};

/** Classes of components of which the page has no style. */
const unstyled = (page: Page) =>
  page.evaluate(() => {
    const styles = [...document.styleSheets].flatMap(({ cssRules }) =>
      [...cssRules].map(({ cssText }) => cssText),
    );
    const all = [...document.querySelectorAll('main [class*="svelte-"]')];
    const names = new Set(
      all.flatMap(({ classList }) => [...classList].filter((name) => name.startsWith('svelte-'))),
    );
    return [...names].filter((name) => !styles.some((text) => text.includes(`.${name}`)));
  });

it.each(SIZES)('lists six lines in little room, on a %s', async (_, size) => {
  await using visited = await visit(browser, SIX, size);
  const { page } = visited;
  await settled(page);
  await slider(page).focus();
  const [chart, tooltip] = [await boxOf(page, '.pointer'), await boxOf(page, '.tooltip')];
  const rows = page.locator('.tooltip li');
  expect(await rows.count()).toBe(6);
  const heights = await rows.evaluateAll((all) => all.map(({ clientHeight }) => clientHeight));
  expect(Math.max(...heights)).toBeLessThan(24);
  for (const swatch of await page.locator('.tooltip svg').all())
    expect((await swatch.boundingBox())?.width).toBeLessThanOrEqual(32);
  expect(tooltip.height).toBeLessThan(size === DESKTOP ? 0.45 * chart.height : 170);
  expect(await unstyled(page)).toEqual([]);
});

it('hides nothing of the chart on a phone, wherever that is in the window', async () => {
  await using visited = await visit(browser, SIX, PHONE);
  const { page } = visited;
  await settled(page);
  for (const block of ['start', 'end'] as const) {
    await slider(page).evaluate((chart, block) => chart.scrollIntoView({ block }), block);
    await slider(page).tap();
    const [chart, tooltip] = [await boxOf(page, '.pointer'), await boxOf(page, '.tooltip')];
    expect(
      tooltip.y >= chart.y + chart.height - 1 || tooltip.y + tooltip.height <= chart.y + 1,
    ).toBe(true);
    expect(tooltip.y).toBeGreaterThanOrEqual(0);
    expect(tooltip.y + tooltip.height).toBeLessThanOrEqual(PHONE.viewport.height);
    await page.keyboard.press('Escape');
  }
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
