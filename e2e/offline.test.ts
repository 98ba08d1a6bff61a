import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch } from './browser.ts';
import { caption, DESKTOP, drawing, PHONE, settled, visit } from './visit.ts';

const site = inject('site');
const SIZES = [
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const;
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** A browser asks for the icon whenever the address changes. */
const ICON = /favicon/;

const explored = async (page: Page) => {
  await page.locator('figure').first().scrollIntoViewIfNeeded();
  await settled(page);
};

it.each(SIZES)(
  'needs no network for what it has: days, weeks, table, files, on a %s',
  async (_, size) => {
    await using visited = await visit(browser, `${site}stores/lisboa/`, size);
    const { page } = visited;
    await explored(page);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!ICON.test(request.url())) asked.push(request.url());
    });
    await page.context().setOffline(true);
    await page.getByRole('radio', { name: 'week' }).check();
    await settled(page);
    await page.getByRole('button', { name: '1 year' }).click();
    await settled(page);
    expect(await caption(page)).toMatch(/^All doors, by the week, .* to 30 April 2024$/);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('footfall-lisboa.csv');
    await page.getByRole('tab', { name: 'Table' }).click();
    expect(await page.getByRole('tabpanel').getByRole('row').count()).toBeGreaterThan(40);
    expect(await page.getByText('did not arrive').count()).toBe(0);
    expect(asked).toEqual([]);
  },
);

it.each(SIZES)(
  'says that a file could not be made, and makes it later, on a %s',
  async (_, size) => {
    await using visited = await visit(browser, `${site}stores/lisboa/`, size);
    const { page } = visited;
    await explored(page);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Arrow' }).click();
    const alert = page.getByRole('alert');
    await alert.getByText('did not arrive').waitFor();
    await page.context().setOffline(false);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Arrow' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('footfall-lisboa.arrow');
    expect(await alert.textContent()).toBe('');
  },
);

it.each(
  SIZES.flatMap(([name, size]) =>
    (['', 'doors/lisboa-02/'] as const).map(
      (below) => [below || 'its own page', name, below, size] as const,
    ),
  ),
)(
  'keeps the chart when hours do not arrive, and fetches them when asked again: %s on a %s',
  async (_, __, below, size) => {
    await using visited = await visit(browser, `${site}stores/lisboa/${below}`, size);
    const { page } = visited;
    await explored(page);
    const before = await drawing(page);
    await page.context().setOffline(true);
    await page.getByRole('radio', { name: 'hour' }).check();
    const message = page.getByRole('status');
    await message.getByText('did not arrive').waitFor();
    expect((await drawing(page)) === before).toBe(true);
    await page.context().setOffline(false);
    await message.getByRole('button', { name: 'Try again' }).click();
    await settled(page);
    expect(await caption(page)).toMatch(/, by the hour, 3 April 2024 to 30 April 2024$/);
    expect((await drawing(page)) === before).toBe(false);
  },
);

it.each(SIZES)(
  'keeps the comparison when weeks do not arrive, and tries again, on a %s',
  async (_, size) => {
    await using visited = await visit(browser, `${site}compare/`, size);
    const { page } = visited;
    const compared = page.locator('[data-compared=current]');
    await compared.waitFor();
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    await page.context().setOffline(true);
    await page.getByLabel('Show', { exact: true }).selectOption('Visits a week');
    const message = page.getByRole('status');
    await message.getByText('did not arrive').waitFor();
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
    expect(await page.getByRole('main').getByRole('img').count()).toBe(1);
    await page.context().setOffline(false);
    await message.getByRole('button', { name: 'Try again' }).click();
    await compared.waitFor();
    expect(await message.getByText('did not arrive').count()).toBe(0);
    expect(await page.getByText(/^Visits of each week, /).count()).toBeGreaterThan(0);
  },
);

it.each(
  ['', 'sensors/', 'data/', 'method/'].flatMap((path) =>
    SIZES.map(([name, size]) => [path, name, size] as const),
  ),
)('asks the network for nothing once /%s is there, on a %s', async (path, _, size) => {
  await using visited = await visit(browser, `${site}${path}`, size);
  const { page } = visited;
  const asked: string[] = [];
  page.on('request', (request) => {
    if (!ICON.test(request.url())) asked.push(request.url());
  });
  await page.context().setOffline(true);
  const closed = page.locator('main details:not([open]) > summary:visible');
  while ((await closed.count()) > 0) await closed.first().click();
  await page.getByRole('radio', { name: /Dark/ }).check();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  expect(asked).toEqual([]);
});
