import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { ask } from './ask.ts';
import { launch } from './browser.ts';
import { DESKTOP, PHONE, visit } from './visit.ts';

const url = `${inject('site')}sensors/`;
const SIZES = [
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const;
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const open = (size: typeof PHONE | typeof DESKTOP) =>
  visit(browser, url, { ...size, javaScriptEnabled: false });

const percent = (value: unknown) =>
  `${((Math.floor(Number(value) * 1000) / 1000) * 100).toFixed(1)}%`;

/** The cells of a door, by the store's table. */
const cells = (page: Page, store: string, door: string) =>
  page
    .getByRole('table', { name: `Sensors of ${store}` })
    .getByRole('row', { name: door })
    .getByRole('cell')
    .allTextContents();

it.each(SIZES)('is complete without JavaScript on a %s', async (_, size) => {
  await using visited = await open(size);
  const { page, problems } = visited;
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(
    /^\d of 6 sensors needs? attention; the others? measured [\d.]+% of (its|their) hours in the last 30 days\.$/,
  );
  expect(
    await page
      .getByRole('img', { name: /^Largo since 1 February 2022: \d outages, the longest/ })
      .count(),
  ).toBe(1);
  expect(await page.getByRole('heading', { name: /fail/ }).count()).toBe(1);
  expect(await page.getByRole('img', { name: /fail/ }).count()).toBe(1);
  expect(problems).toEqual([]);
});

it('says of the last 30 days and of the whole life what DuckDB counts by the hour', async () => {
  const hours = (year: number) =>
    ask(
      `sensor-hourly/lisboa/${year}.parquet`,
      `select count(*) filter (status = 'ok') as ok, count(*) as all_hours,
         count(*) filter (status = 'ok' and local_time >= '2024-03-31') as lately_ok,
         count(*) filter (local_time >= '2024-03-31') as lately
       from FILE where sensor_id = 'lisboa-02' and coverage is not null and local_time < '2024-04-30'`,
    );
  const years = (await Promise.all([2022, 2023, 2024].map(hours))).flat();
  const sum = (name: string) => years.reduce((total, row) => total + Number(row[name]), 0);
  await using visited = await open(DESKTOP);
  const [lately, ever] = await cells(visited.page, 'Lisboa Chiado', 'Largo');
  expect(lately).toBe(percent(sum('lately_ok') / sum('lately')));
  expect(ever).toBe(percent(sum('ok') / sum('all_hours')));
});

it('lists the outages that the file of the incidents has', async () => {
  const incidents = await ask(
    'analysis/incidents.parquet',
    `select hours from FILE where store_id = 'lisboa' and sensor_id is not null
     and kind in ('silent', 'dead') order by opened desc`,
  );
  await using visited = await open(PHONE);
  const { page } = visited;
  await page.getByText(`${incidents.length} outages as a table`).click();
  const rows = page.getByRole('table', { name: 'Outages of Lisboa Chiado' }).getByRole('row');
  const told = await rows.locator('td.number').allTextContents();
  expect(told.map(Number).sort()).toEqual(incidents.map(({ hours }) => Number(hours)).sort());
});

it('puts what needs attention on top: what is open by the file, or measured too little', async () => {
  const troubled = await ask(
    'analysis/incidents.parquet',
    'select distinct sensor_id from FILE where closed is null and sensor_id is not null',
  );
  await using visited = await open(PHONE);
  const { page } = visited;
  const links = await page
    .getByRole('main')
    .getByRole('list')
    .first()
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  for (const { sensor_id } of troubled)
    expect(links).toContainEqual(expect.stringContaining(`/doors/${sensor_id}/`));
  const count = Number(
    (await page.getByRole('heading', { level: 1 }).textContent())?.split(' ')[0],
  );
  expect(links).toHaveLength(count);
});

it('says as a table how often devices failed by age', async () => {
  await using visited = await open(PHONE);
  const { page } = visited;
  await page.getByText('The same as a table, by month of age').click();
  const row = page.getByRole('row', { name: '0 to 1 month' }).getByRole('cell');
  const [failed, hours, devices] = await row.allTextContents();
  expect(failed).toMatch(/^\d+\.\d%$/);
  expect(Number(hours?.replace(',', ''))).toBeGreaterThan(1000);
  expect(Number(devices)).toBeGreaterThan(6);
});

it('leads to each door, and is led to from the overview and the stores', async () => {
  await using visited = await open(DESKTOP);
  const { page } = visited;
  await page
    .getByRole('table', { name: 'Sensors of Lisboa Chiado' })
    .getByRole('link', { name: 'Largo' })
    .click();
  await page.waitForURL('**/stores/lisboa/doors/lisboa-02/');
  await page.goto(`${inject('site')}stores/lisboa/`);
  await page.getByRole('link', { name: 'all sensors of the chain' }).click();
  await page.waitForURL(url);
  await page.goto(inject('site'));
  await page.getByRole('link', { name: 'What each sensor measured' }).click();
  await page.waitForURL(url);
});

it.each(['light', 'dark'] as const)('keeps its policy in the %s', async (colorScheme) => {
  await using visited = await visit(browser, url, { ...PHONE, colorScheme });
  expect(visited.problems).toEqual([]);
});

it('reads on a narrow phone and with letters twice as large, without sideways scrolling', async () => {
  const sizes = [...SIZES.map(([, size]) => size), { viewport: { width: 320, height: 640 } }];
  for (const size of sizes) {
    await using visited = await visit(browser, url, { ...size, javaScriptEnabled: false });
    for (const fontSize of ['100%', '200%']) {
      const overflow = await visited.page.evaluate((wanted) => {
        const { documentElement: root } = document;
        root.style.fontSize = wanted;
        return root.scrollWidth - root.clientWidth;
      }, fontSize);
      expect(overflow, `${size.viewport.width} px, ${fontSize}`).toBe(0);
    }
  }
});

it('needs no script, and stays small', async () => {
  const html = await readFile(join(inject('folder'), 'sensors/index.html'));
  expect(html.toString()).not.toMatch(/<script[^>]+src=/);
  expect(html.toString()).not.toMatch(/<[^>]+ style="/);
  expect(gzipSync(html).length).toBeLessThan(20_000);
});
