import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch } from './browser.ts';
import { caption, DESKTOP, drawing, PHONE, reading, settled, visit } from './visit.ts';

const store = `${inject('site')}stores/lisboa/`;
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Sum of all layout shifts since the page began. */
const shifts = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const all = list.getEntries() as (PerformanceEntry & { value: number })[];
          resolve(all.reduce((sum, { value }) => sum + value, 0));
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 200);
      }),
  );

it.each([
  ['phone', PHONE],
  ['desktop', DESKTOP],
])('takes the chart over without moving anything on a %s', async (_, size) => {
  await using built = await visit(browser, store, { ...size, javaScriptEnabled: false });
  await using taken = await visit(browser, store, size);
  await settled(taken.page);
  expect(await shifts(taken.page)).toBe(0);
  const before = await built.page.getByRole('img', { name: /by the day/ }).boundingBox();
  const after = await taken.page.getByRole('img', { name: /by the day/ }).boundingBox();
  expect(after && { width: after.width, height: after.height }).toEqual(
    before && { width: before.width, height: before.height },
  );
});

it('draws the whole history again exactly as the build drew it', async () => {
  await using visited = await visit(browser, store, DESKTOP);
  const { page, problems } = visited;
  await settled(page);
  const built = await drawing(page);
  await page.getByRole('button', { name: '1 year' }).click();
  await settled(page);
  expect((await drawing(page)) === built).toBe(false);
  await page.getByRole('button', { name: 'All' }).click();
  await settled(page);
  expect((await drawing(page)) === built).toBe(true);
  expect(problems).toEqual([]);
});

it('shows one door', async () => {
  await using visited = await visit(browser, store, PHONE);
  const { page, problems } = visited;
  await settled(page);
  const all = await drawing(page);
  await page.getByText('Doors, weekdays and hours').click();
  await page.getByRole('checkbox', { name: 'Largo' }).check();
  await settled(page);
  expect(await caption(page)).toMatch(/^Largo, by the day/);
  expect((await drawing(page)) === all).toBe(false);
  expect(problems).toEqual([]);
});

const isOfHours = (path: string) => /series\/.*\d{4}\.bin$/.test(path);

it('shows hours of the last four weeks, fetching only the year that they touch', async () => {
  await using visited = await visit(browser, store, DESKTOP);
  const { page, problems } = visited;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await settled(page);
  await page.getByRole('radio', { name: 'hour' }).check();
  await settled(page);
  expect(await caption(page)).toBe('All doors, by the hour, 3 April 2024 to 30 April 2024');
  expect(asked.filter(isOfHours)).toEqual(['/shops/data/series/lisboa/2024.bin']);
  await page.getByLabel('From', { exact: true }).fill('2023-12-20');
  await page.getByLabel('To', { exact: true }).fill('2024-01-10');
  await settled(page);
  expect(await caption(page)).toBe('All doors, by the hour, 20 December 2023 to 10 January 2024');
  expect(asked.filter(isOfHours)).toHaveLength(2);
  expect(problems).toEqual([]);
});

it('takes a range by dates, the chosen one always, and gives the old range back after hours', async () => {
  await using visited = await visit(browser, store, DESKTOP);
  const { page } = visited;
  await settled(page);
  await page.getByLabel('From', { exact: true }).fill('2023-03-01');
  await page.getByRole('radio', { name: 'hour' }).check();
  await settled(page);
  expect(await caption(page)).toBe('All doors, by the hour, 3 April 2024 to 30 April 2024');
  await page.getByRole('radio', { name: 'day' }).check();
  await settled(page);
  expect(await caption(page)).toBe('All doors, by the day, 1 March 2023 to 30 April 2024');
  await page.getByLabel('To', { exact: true }).fill('2022-12-31');
  await settled(page);
  expect(await caption(page)).toBe('All doors, by the day, 1 February 2022 to 31 December 2022');
});

it('takes a typed date when it is finished, and shows again what holds instead of a wrong one', async () => {
  await using visited = await visit(browser, store, DESKTOP);
  const { page } = visited;
  await settled(page);
  const from = page.getByLabel('From', { exact: true });
  await from.fill('2024-03-01');
  await settled(page);
  await from.focus();
  await page.keyboard.press('ArrowUp');
  const typed = await from.inputValue();
  expect(typed).not.toBe('2024-03-01');
  expect(await caption(page)).toBe('All doors, by the day, 1 March 2024 to 30 April 2024');
  await page.keyboard.press('Enter');
  await settled(page);
  expect(await caption(page)).not.toContain('1 March 2024');
  await page.keyboard.press('Backspace');
  expect(await from.inputValue()).toBe('');
  await page.getByRole('slider', { name: /chart of/ }).focus();
  expect(await from.inputValue()).toBe(typed);
  await page
    .getByText('That date was not taken. Dates from 1 February 2022 to 30 April 2024.')
    .waitFor();
  await from.fill('1999-01-01');
  expect(await from.inputValue()).toBe(typed);
});

it('says the point under a finger until another place is tapped', async () => {
  await using visited = await visit(browser, store, PHONE);
  const { page, problems } = visited;
  await settled(page);
  const probe = page.getByRole('slider', { name: 'Day, chart of Lisboa Chiado' });
  await probe.scrollIntoViewIfNeeded();
  const box = await probe.boundingBox();
  if (!box) throw new Error('The chart is not there.');
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  const tooltip = page.locator('.tooltip');
  await tooltip.waitFor();
  const place = await tooltip.boundingBox();
  expect(place && place.x >= 0 && place.x + place.width <= 390).toBe(true);
  const said = await reading(page);
  expect(said).toMatch(/2023,? .*(visits?|Closed|No count)/);
  await page.touchscreen.tap(box.x + box.width / 3, box.y + box.height / 2);
  expect(await reading(page)).not.toBe(said);
  await page.getByRole('heading', { level: 1 }).tap();
  await tooltip.waitFor({ state: 'detached' });
  expect(problems).toEqual([]);
});

it('keeps the point of the keyboard when the mouse comes and goes', async () => {
  await using visited = await visit(browser, store, DESKTOP);
  const { page } = visited;
  await settled(page);
  const probe = page.getByRole('slider', { name: /chart of/ });
  await probe.focus();
  await page.keyboard.press('Home');
  await probe.hover();
  expect(await reading(page)).not.toMatch(/1 February 2022/);
  await page.mouse.move(5, 5);
  expect(await reading(page)).toMatch(/1 February 2022/);
  expect(await page.locator('.tooltip').count()).toBe(1);
});

it('does not move the chart when days become hours on a phone', async () => {
  await using visited = await visit(browser, store, PHONE);
  const { page } = visited;
  await settled(page);
  const top = () =>
    page
      .locator('[data-shown] .chart')
      .evaluate((chart) => chart.getBoundingClientRect().top + scrollY);
  const before = await top();
  await page.getByRole('radio', { name: 'hour' }).check();
  await settled(page);
  expect(await top()).toBe(before);
});

it('can be worked by keyboard alone', async () => {
  await using visited = await visit(browser, store, DESKTOP);
  const { page } = visited;
  await settled(page);
  await page.getByRole('slider', { name: /chart of/ }).focus();
  expect(await reading(page)).toMatch(/^Tuesday,? 30 April 2024/);
  await page.keyboard.press('ArrowLeft');
  expect(await reading(page)).toMatch(/^Monday,? 29 April 2024/);
  await page.keyboard.press('Home');
  expect(await reading(page)).toMatch(/^Tuesday,? 1 February 2022/);
  await page.keyboard.press('PageUp');
  expect(await reading(page)).toMatch(/^Tuesday,? 1 March 2022/);
  expect(await page.locator('.tooltip').count()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await page.locator('.tooltip').count()).toBe(0);
  await page.getByRole('radio', { name: 'day' }).focus();
  await page.keyboard.press('ArrowLeft');
  await settled(page);
  expect(await caption(page)).toMatch(/by the hour/);
});
