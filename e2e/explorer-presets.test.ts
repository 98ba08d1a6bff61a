import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch } from './browser.ts';
import { caption, DESKTOP, PHONE, settled, visit } from './visit.ts';

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

it.each(SIZES)('takes the ranges that have a name, on a %s', async (_, size) => {
  await using visited = await visit(browser, lisboa, size);
  const { page, problems } = visited;
  await settled(page);
  for (const [name, dates] of [
    ['4 weeks', '3 April 2024 to 30 April 2024'],
    ['3 months', '31 January 2024 to 30 April 2024'],
    ['1 year', '3 May 2023 to 30 April 2024'],
    ['All', '1 February 2022 to 30 April 2024'],
  ] as const) {
    const preset = page.getByRole('button', { name, exact: true });
    await preset.click();
    await settled(page);
    expect(await caption(page)).toBe(`All doors, by the day, ${dates}`);
    expect(await preset.getAttribute('aria-pressed')).toBe('true');
    expect(await page.getByRole('button', { pressed: true }).count()).toBe(1);
  }
  expect(problems).toEqual([]);
});

it.each(SIZES)(
  'takes a range by its two dates, and by the keys of its two ends, on a %s',
  async (_, size) => {
    await using visited = await visit(browser, lisboa, size);
    const { page } = visited;
    await settled(page);
    await page.getByLabel('From', { exact: true }).fill('2023-12-01');
    await page.getByLabel('To', { exact: true }).fill('2024-01-31');
    await settled(page);
    expect(await caption(page)).toBe('All doors, by the day, 1 December 2023 to 31 January 2024');
    await page.getByRole('slider', { name: 'Start of the range' }).press('ArrowLeft');
    await page.getByRole('slider', { name: 'End of the range' }).press('End');
    await settled(page);
    expect(await caption(page)).toBe('All doors, by the day, 30 November 2023 to 30 April 2024');
    expect(await page.getByLabel('From', { exact: true }).inputValue()).toBe('2023-11-30');
  },
);
