import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { ask } from './ask.ts';
import { launch } from './browser.ts';
import { faults } from './faults.ts';
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

/** The weeks that were chosen are drawn. */
const settled = (page: Page) => page.locator('[data-compared=current]').waitFor();
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();

/** The cells of one column of the table, the newest week first. */
async function column(page: Page, name: string): Promise<string[]> {
  const table = page.locator('main table');
  const heads = await table.locator('thead th').allTextContents();
  const index = heads.indexOf(name);
  expect(heads).toContain(name);
  return await table
    .locator('tbody tr')
    .evaluateAll((rows, n) => rows.map((row) => row.children[n]?.textContent ?? ''), index);
}

/** As the table writes it; `≈` before what was hardly measured is not a number's. */
const plain = (cells: readonly string[]) => cells.map((cell) => cell.replace('≈ ', ''));
const written = (value: number) =>
  value < 9.95 ? value.toFixed(1) : Math.round(value).toLocaleString('en-GB');

const BY_WEEK = `sum(coalesce(visits_estimated, visits))::double as visits
  from FILE where date_trunc('week', date) between date '2024-02-26' and date '2024-04-22'`;

it.each(SIZES)('is complete without JavaScript on a %s', async (_, size) => {
  const weeks = await ask(
    'store-hourly/lisboa/2024.parquet',
    `select sum(coalesce(visits_estimated, visits))::double / count(coverage) as rate
     from FILE where local_time >= '2024-02-26' and local_time < '2024-04-29'
     group by date_trunc('week', local_time) order by date_trunc('week', local_time) desc`,
  );
  const options = { ...size, javaScriptEnabled: false };
  await using visited = await visit(browser, compare, options);
  const { page, problems } = visited;
  expect(await heading(page)).toMatch(/ in a year$/);
  expect(
    await page
      .locator('h1 + p', { hasText: /^Visits a trading hour of each week, .* included\.$/ })
      .count(),
  ).toBe(1);
  expect(await page.getByRole('img', { name: / in a year$/ }).count()).toBe(1);
  const names = await page.locator('figure svg:visible .series text').allTextContents();
  expect(names.join(' ')).toContain('Lisboa Chiado');
  const cells = plain(await column(page, 'Lisboa Chiado'));
  expect(cells.slice(0, weeks.length)).toEqual(weeks.map(({ rate }) => written(Number(rate))));
  expect(await page.getByRole('combobox').count()).toBe(0);
  expect(problems).toEqual([]);
});

it('fetches no data before something is chosen', async () => {
  await using visited = await visit(browser, compare, DESKTOP);
  const { page } = visited;
  const files: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/data/')) files.push(request.url());
  });
  await page.reload({ waitUntil: 'networkidle' });
  await settled(page);
  expect(files).toEqual([]);
  await page.getByLabel('Show', { exact: true }).selectOption('Visits a week');
  await settled(page);
  expect(files).toHaveLength(3);
});

it.each(SIZES)('compares a door with stores, and Back goes back, on a %s', async (_, size) => {
  const [store, door] = await Promise.all([
    ask(
      'store-daily/lisboa.parquet',
      `select ${BY_WEEK} group by date_trunc('week', date) order by date_trunc('week', date) desc`,
    ),
    ask(
      'sensor-daily/lisboa.parquet',
      `select ${BY_WEEK} and sensor_id = 'lisboa-02' group by date_trunc('week', date)
       order by date_trunc('week', date) desc`,
    ),
  ]);
  await using visited = await visit(browser, compare, size);
  const { page, problems } = visited;
  await settled(page);
  const usual = await heading(page);
  await page.getByLabel('Show', { exact: true }).selectOption('Visits a week');
  await settled(page);
  await page.getByRole('button', { name: 'Remove Gotham' }).click();
  await settled(page);
  await page
    .getByRole('combobox', { name: 'Add a store or a door' })
    .selectOption('lisboa/lisboa-02');
  await settled(page);
  const visits = (rows: typeof store) => rows.map((row) => written(Number(row.visits)));
  expect(plain(await column(page, 'Lisboa Chiado')).slice(0, store.length)).toEqual(visits(store));
  expect(plain(await column(page, 'Lisboa Chiado: Largo')).slice(0, door.length)).toEqual(
    visits(door),
  );
  expect(new URL(page.url()).searchParams.get('of')).toMatch(/lisboa.* lisboa\/lisboa-02$/);
  const title = await heading(page);
  await using linked = await visit(browser, page.url(), size);
  await settled(linked.page);
  expect(await heading(linked.page)).toBe(title);
  for (let n = 0; n < 3; n++) await page.goBack();
  await settled(page);
  expect(page.url()).toBe(compare);
  expect(await heading(page)).toBe(usual);
  expect(problems).toEqual([]);
});

it('lays first weeks upon each other, and takes any week as 100', async () => {
  await using visited = await visit(browser, `${compare}?measure=index&align=opening`, DESKTOP);
  const { page } = visited;
  await settled(page);
  await page.getByLabel('Week that is 100').fill('5');
  await page.getByLabel('Week that is 100').press('Tab');
  await settled(page);
  expect(new URL(page.url()).searchParams.get('base')).toBe('5');
  expect((await column(page, 'Lisboa Chiado'))[4]).toBe('100');
  expect(await page.locator('figure svg:visible .axis text').allTextContents()).toContain('week 1');
});

it('keeps the drawn chart when the list of stores does not arrive, says so, and tries again', async () => {
  await using visited = await visit(browser, 'about:blank', PHONE);
  const { page } = visited;
  await page.route(/stores\.json/, (route) => route.abort());
  await page.goto(compare);
  const message = page.getByRole('status');
  await message.getByText('did not arrive').waitFor();
  expect(await page.getByRole('img', { name: / in a year$/ }).count()).toBe(1);
  expect(await page.getByRole('combobox').count()).toBe(0);
  await page.unroute(/stores\.json/);
  await message.getByRole('button', { name: 'Try again' }).click();
  await settled(page);
  expect(await page.getByRole('combobox').count()).toBe(2);
  expect(await message.textContent()).not.toContain('did not arrive');
});

it.each(['light', 'dark'] as const)('has nothing that axe finds, %s', async (colorScheme) => {
  await using visited = await visit(browser, `${compare}?measure=index`, { ...PHONE, colorScheme });
  const { page } = visited;
  await settled(page);
  expect(await faults(page, 'main')).toEqual([]);
});

it('speaks German to German readers', async () => {
  await using visited = await visit(browser, `${inject('site')}de/compare/`, DESKTOP);
  const { page } = visited;
  await settled(page);
  await page.getByLabel('Anzeigen', { exact: true }).selectOption('Besuche je Woche');
  await settled(page);
  expect(await page.locator('h1 + p', { hasText: /^Besuche jeder Woche, / }).count()).toBe(1);
  expect(await page.getByRole('group', { name: 'Filialen und Eingänge' }).count()).toBe(1);
});
