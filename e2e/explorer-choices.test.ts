import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { ask } from './ask.ts';
import { launch } from './browser.ts';
import { table } from './explorer.ts';
import { grouped } from './grouped.ts';
import { caption, DESKTOP, drawing, PHONE, reading, settled, visit } from './visit.ts';

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

it.each(SIZES)('adds days up to weeks and months on a %s', async (_, size) => {
  const months = await ask(
    'store-daily/lisboa.parquet',
    `select sum(coalesce(visits_estimated, visits)) as estimated, sum(visits) as visits from FILE
     where date >= date '2023-10-01' group by date_trunc('month', date)
     order by date_trunc('month', date) desc`,
  );
  await using visited = await visit(browser, store, size);
  const { page, problems } = visited;
  await settled(page);
  await page.getByRole('radio', { name: 'month' }).check();
  await settled(page);
  expect(await caption(page)).toMatch(/^All doors, by the month/);
  const rows = await table(page);
  expect(rows.slice(0, months.length).map(([, estimated]) => estimated)).toEqual(
    months.map(({ estimated }) => grouped(estimated)),
  );
  expect(rows[0]?.[0]).toBe('April 2024');
  await page.getByRole('radio', { name: 'week' }).check();
  await page.getByRole('tab', { name: 'Chart' }).click();
  await settled(page);
  expect(await page.getByRole('img', { name: /by the week/ }).count()).toBe(1);
  expect(problems).toEqual([]);
});

it.each(SIZES)('shows each measure on a %s', async (_, size) => {
  const [last] = await ask(
    'store-daily/lisboa.parquet',
    'select visits, visits_estimated, baseline, change_pct from FILE order by date desc limit 1',
  );
  await using visited = await visit(browser, store, size);
  const { page } = visited;
  await settled(page);
  const said: (string | null)[] = [];
  for (const measure of ['Visits, measured only', 'Mean of four weeks', 'Measured against mean']) {
    await page.getByLabel('Show', { exact: true }).selectOption(measure);
    await settled(page);
    expect(await caption(page)).toContain(measure.toLowerCase());
    await page.getByRole('slider', { name: /chart of/ }).focus();
    said.push(await reading(page));
  }
  expect(said[0]).toContain(`, ${grouped(last?.visits)} visits`);
  expect(said[1]).toContain(`, Mean of four weeks: ${grouped(last?.baseline)} visits`);
  const change = Number(last?.change_pct);
  expect(said[2]).toContain(
    `, Measured ${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(1)}% against the mean of four weeks`,
  );
});

it.each(SIZES)('lays the year before behind it on a %s', async (_, size) => {
  const [before] = await ask(
    'store-daily/lisboa.parquet',
    "select visits_estimated from FILE where date = date '2024-04-30' - 364",
  );
  await using visited = await visit(browser, store, size);
  const { page } = visited;
  await settled(page);
  await page.getByRole('checkbox', { name: 'A year before' }).check();
  await settled(page);
  expect(await caption(page)).toMatch(/, and a year before$/);
  expect(await page.locator('svg[role=img] .ghost:visible').count()).toBe(1);
  await page.getByRole('slider', { name: /chart of/ }).focus();
  expect(await reading(page)).toContain(`A year before: ${grouped(before?.visits_estimated)}`);
});

it('puts every choice into the address: a link shows the same, and Back goes back', async () => {
  await using visited = await visit(browser, store, DESKTOP);
  const { page } = visited;
  await settled(page);
  await page.getByRole('radio', { name: 'week' }).check();
  await page.getByLabel('Show', { exact: true }).selectOption('Visits, measured only');
  await page.getByRole('checkbox', { name: 'A year before' }).check();
  await page.getByRole('button', { name: '1 year' }).click();
  await settled(page);
  const words = await caption(page);
  const drawn = await drawing(page);
  await page.waitForURL(/from=/);
  await using linked = await visit(browser, page.url(), DESKTOP);
  await settled(linked.page);
  expect(await caption(linked.page)).toBe(words);
  expect((await drawing(linked.page)) === drawn).toBe(true);
  await page.goBack();
  await page.goBack();
  await settled(page);
  expect(await caption(page)).toMatch(/^All doors, by the week, visits, measured only, 1 Feb/);
  expect(await page.getByRole('checkbox', { name: 'A year before' }).isChecked()).toBe(false);
  await page.goForward();
  await settled(page);
  expect(await caption(page)).toMatch(/a year before$/);
  for (let n = 0; n < 3; n++) await page.goBack();
  await settled(page);
  expect(page.url()).toBe(store);
  expect(await caption(page)).toBe('All doors, by the day, 1 February 2022 to 30 April 2024');
});
