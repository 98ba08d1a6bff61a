import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch } from './browser.ts';
import { caption, DESKTOP, drawing, settled, visit } from './visit.ts';

const store = `${inject('site')}stores/lisboa/`;
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it('keeps the drawn chart when the network is gone, says so, and tries again', async () => {
  await using visited = await visit(browser, store, DESKTOP);
  const { page } = visited;
  await settled(page);
  const before = await drawing(page);
  await page.context().setOffline(true);
  await page.getByRole('radio', { name: 'hour' }).check();
  const message = page.getByRole('status');
  await message.getByText('did not arrive').waitFor();
  expect((await drawing(page)) === before).toBe(true);
  expect(await caption(page)).toMatch(/^All doors, by the day/);
  await page.context().setOffline(false);
  await message.getByRole('button', { name: 'Try again' }).click();
  await settled(page);
  expect(await caption(page)).toMatch(/^All doors, by the hour/);
  expect(await message.textContent()).not.toContain('did not arrive');
});

it('says that it is loading when that takes long', async () => {
  await using visited = await visit(browser, store, DESKTOP);
  const { page } = visited;
  await settled(page);
  const release = Promise.withResolvers<void>();
  await page.route(/2024\.bin/, async (route) => {
    await release.promise;
    await route.continue();
  });
  await page.getByRole('radio', { name: 'hour' }).check();
  await page
    .getByRole('status')
    .getByText('Loading the figures of All doors, by the hour')
    .waitFor();
  const figure = page.getByRole('figure', { name: 'All doors, by the day' });
  expect(await figure.getAttribute('aria-busy')).toBe('true');
  release.resolve();
  await settled(page);
  expect(await page.getByRole('status').textContent()).not.toContain('Loading');
});

it('shows no controls where the script does not arrive, and keeps their place', async () => {
  await using visited = await visit(browser, 'about:blank', DESKTOP);
  const { page } = visited;
  await page.route(/\.js$/, (route) => route.abort());
  await page.goto(store, { waitUntil: 'networkidle' });
  const main = page.getByRole('main');
  for (const role of ['combobox', 'radio', 'slider', 'button'] as const)
    expect(await main.getByRole(role).count(), role).toBe(0);
  expect((await page.locator('form').boundingBox())?.height).toBeGreaterThan(40);
  expect(await page.getByRole('img', { name: /by the day/ }).count()).toBe(1);
});

it('leaves the built chart alone when not even the first file arrives', async () => {
  await using visited = await visit(browser, 'about:blank', DESKTOP);
  const { page } = visited;
  await page.route(/\.bin/, (route) => route.abort());
  await page.goto(store);
  await page.getByText('did not arrive').waitFor();
  expect(await page.getByRole('img', { name: /by the day/ }).count()).toBe(1);
  await page.unroute(/\.bin/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await settled(page);
  await page.getByRole('button', { name: '1 year' }).click();
  await settled(page);
});
