import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch } from './browser.ts';
import { caption, DESKTOP, PHONE, reading, settled, visit } from './visit.ts';

const store = `${inject('site')}stores/lisboa/`;
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const SIZES = [
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const;

it('marks and names holidays, and the day on which the clocks changed', async () => {
  await using visited = await visit(browser, `${store}?from=2024-03-15&to=2024-04-28`, DESKTOP);
  const { page } = visited;
  await settled(page);
  expect(await page.locator('svg[role=img] .occasion path:visible').count()).toBeGreaterThan(1);
  await page.getByText('public holiday or clock change', { exact: true }).waitFor();
  await page.getByRole('slider', { name: /chart of/ }).focus();
  for (let n = 0; n < 28; n++) await page.keyboard.press('ArrowLeft');
  expect(await reading(page)).toMatch(/^Sunday,? 31 March 2024, .*clock change, 23 hours/);
});

it('draws all hours of the history, fetching each of its years once', async () => {
  await using visited = await visit(browser, store, PHONE);
  const { page, problems } = visited;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await settled(page);
  await page.getByRole('radio', { name: 'hour' }).check();
  await page.getByRole('button', { name: 'All' }).click();
  await settled(page);
  expect(await caption(page)).toBe('All doors, by the hour, 1 February 2022 to 30 April 2024');
  expect(asked.filter((path) => /\d{4}\.bin$/.test(path))).toHaveLength(3);
  const path = await page.locator('svg[role=img] .line:visible').getAttribute('d');
  expect(path?.match(/[ML]/g)?.length).toBeLessThan(4 * 2 * 360);
  expect(problems).toEqual([]);
});

it.each(SIZES)('takes a range by dragging over the whole history on a %s', async (_, size) => {
  await using visited = await visit(browser, store, size);
  const { page, problems } = visited;
  await settled(page);
  const context = page.getByRole('group', { name: 'Range within the whole history' });
  await context.scrollIntoViewIfNeeded();
  const drag = async (from: number, to: number) => {
    const box = await context.boundingBox();
    if (!box) throw new Error('There is nothing to drag on.');
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + from * box.width, y);
    await page.mouse.down();
    await page.mouse.move(box.x + to * box.width, y, { steps: 5 });
    await page.mouse.up();
    await settled(page);
  };
  await drag(0, 0.5);
  expect(await caption(page)).toMatch(/, 1[5-9] March 2023 to 30 April 2024$/);
  await drag(1, 0.75);
  expect(await caption(page)).toMatch(/, 1[5-9] March 2023 to \d+ October 2023$/);
  await drag(0.6, 0.7);
  expect(await caption(page)).toMatch(/ \d+ June 2023 to \d+ (December 2023|January 2024)$/);
  await page.goBack();
  await page.goBack();
  await settled(page);
  expect(await caption(page)).toMatch(/ to 30 April 2024$/);
  expect(problems).toEqual([]);
});

it('takes a range by keyboard', async () => {
  await using visited = await visit(browser, `${store}?from=2024-03-01`, DESKTOP);
  const { page } = visited;
  await settled(page);
  await page.getByRole('slider', { name: 'Start of the range' }).press('ArrowRight');
  await settled(page);
  expect(await caption(page)).toMatch(/ 2 March 2024 to 30 April 2024$/);
  await page.getByRole('slider', { name: 'End of the range' }).press('PageDown');
  await settled(page);
  expect(await caption(page)).toMatch(/ 2 March 2024 to 2 April 2024$/);
  const end = page.getByRole('slider', { name: 'End of the range' });
  expect(await end.getAttribute('aria-valuetext')).toBe('2 April 2024');
});
