import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { ask } from './ask.ts';
import { launch } from './browser.ts';
import { grouped } from './grouped.ts';
import { caption, DESKTOP, PHONE, reading, settled, visit } from './visit.ts';

const site = inject('site');
const lisboa = `${site}stores/lisboa/`;
const largo = `${lisboa}doors/lisboa-02/`;
const SIZES = [
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const;
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Days of the doors of Lisboa on which the store was open, by their local date. */
const OPEN_DAYS = `select date, sensor_id, coalesce(visits_estimated, visits) as visits from FILE
  where coverage is not null and not (visits is null and visits_estimated < coalesce(baseline, 1e9) / 3)`;

it.each(SIZES)('compares the doors of a store on a %s as DuckDB does', async (_, size) => {
  const shares = await ask(
    'sensor-daily/lisboa.parquet',
    `with days as (${OPEN_DAYS}),
       known as (select date from days where date > date '2024-04-29' - 364 and date <= date '2024-04-29'
         group by date having count(visits) = count(*))
     select sensor_id, sum(visits) / sum(sum(visits)) over () as share
     from days join known using (date) group by sensor_id order by sensor_id`,
  );
  await using visited = await visit(browser, lisboa, { ...size, javaScriptEnabled: false });
  const { page, problems } = visited;
  const table = page.getByRole('table', { name: 'The doors in the last 52 weeks' });
  const told = await Promise.all(
    ['Rua Garrett', 'Largo'].map((name) =>
      table.getByRole('row', { name }).locator('.share').textContent(),
    ),
  );
  expect(told).toEqual(shares.map(({ share }) => `${(Number(share) * 100).toFixed(1)}%`));
  await page.getByRole('heading', { name: `Rua Garrett has ${told[0]} of the visits` }).waitFor();
  await table.getByRole('link', { name: 'Largo' }).click();
  await page.waitForURL(largo);
  expect(problems).toEqual([]);
});

it.each(SIZES)('shows a door without JavaScript on a %s: chart, months, files', async (_, size) => {
  const months = await ask(
    'sensor-daily/lisboa.parquet',
    `select strftime(date, '%B %Y') as month, sum(visits) as visits, count(*) as days from (${OPEN_DAYS})
     where sensor_id = 'lisboa-02' group by all having count(*) > 5`,
  );
  await using visited = await visit(browser, largo, { ...size, javaScriptEnabled: false });
  const { page, problems } = visited;
  expect(await page.getByRole('heading', { level: 1 }).allTextContents()).toEqual(['Largo']);
  await page.getByText('A door of Lisboa Chiado, counted since 1 February 2022.').waitFor();
  const chart = page.getByRole('img', { name: /^Lisboa Chiado\. Largo, by the day/ });
  const box = await chart.boundingBox();
  expect(box?.width).toBeGreaterThan(size.viewport.width * 0.6);
  await page.locator('summary', { hasText: 'The same as a table, by month' }).click();
  const table = page.getByRole('table', { name: /^Visits by month, Largo/ });
  expect(months.length).toBeGreaterThan(20);
  for (const { month, visits, days } of months) {
    const cells = table.getByRole('row', { name: String(month) }).getByRole('cell');
    expect(await cells.allTextContents()).toEqual(
      expect.arrayContaining([grouped(visits), String(days)]),
    );
  }
  const files = page.getByRole('row', { name: /^Each door by the day/ });
  await files.getByRole('link', { name: /^Parquet/ }).waitFor();
  expect(await page.getByRole('row', { name: /^Store by the/ }).count()).toBe(0);
  expect(problems).toEqual([]);
});

it.each(SIZES)('opens the explorer on the door on a %s, with its numbers', async (_, size) => {
  const rows = await ask(
    'sensor-daily/lisboa.parquet',
    `select coalesce(visits_estimated, visits) as visits, coverage from FILE
     where sensor_id = 'lisboa-02' order by date desc limit 30`,
  );
  await using visited = await visit(browser, largo, size);
  const { page, problems } = visited;
  await page.locator('figure').first().scrollIntoViewIfNeeded();
  await settled(page);
  expect(await caption(page)).toMatch(/^Largo, by the day, 1 February 2022 to 30 April 2024/);
  await page.getByRole('slider', { name: /chart of Lisboa Chiado/ }).focus();
  for (const { visits, coverage } of rows) {
    const said = await reading(page);
    if (coverage === null) expect(said).toContain('Closed');
    else if (visits !== null) expect(said).toMatch(new RegExp(`, ${grouped(visits)} visits?\\b`));
    await page.keyboard.press('ArrowLeft');
  }
  expect(problems).toEqual([]);
});

it('says of a door what the analysis says of it', async () => {
  const [trend] = await ask(
    'analysis/trends.parquet',
    `select low, high, verdict from FILE where sensor_id = 'lisboa-01' and period = '3 years'`,
  );
  const [incidents] = await ask(
    'analysis/incidents.parquet',
    `select count(*) filter (closed is null or closed > timestamptz '2023-05-02 00:00:00+00') as told
     from FILE where sensor_id = 'lisboa-01'`,
  );
  const percent = (value: unknown) =>
    `${Number(value) < 0 ? '−' : '+'}${Math.abs(Number(value)).toFixed(1)}%`;
  await using visited = await visit(browser, `${lisboa}doors/lisboa-01/`, {
    ...DESKTOP,
    javaScriptEnabled: false,
  });
  const { page } = visited;
  const section = (name: string) =>
    page.locator('section', { has: page.getByRole('heading', { level: 2, name }) });
  expect(plain((await section('Which way visits go').textContent()) ?? '')).toContain(
    `${percent(trend?.low)} to ${percent(trend?.high)}`,
  );
  const sensors = section('Sensors and unusual days');
  for (const closed of await sensors.locator('summary').all()) await closed.click();
  expect(await sensors.getByRole('listitem').count()).toBe(Number(incidents?.told));
  expect(Number(incidents?.told)).toBeGreaterThan(0);
});

it('keeps the page of a door that is gone, up to its last day', async () => {
  await using visited = await visit(browser, `${site}stores/gotham/`, {
    ...PHONE,
    javaScriptEnabled: false,
  });
  const { page } = visited;
  const item = page.getByRole('listitem').filter({ hasText: '34th Street, counted from' });
  expect(plain((await item.textContent()) ?? '')).toBe(
    '34th Street, counted from 2 March 2024 to 19 April 2024',
  );
  await item.getByRole('link', { name: '34th Street' }).click();
  await page.getByRole('heading', { level: 1, name: '34th Street' }).waitFor();
  await page.getByText('Visits up to Friday, 19 April 2024:').waitFor();
});

it('has a page for each door, that leads back to its store', async () => {
  const { stores } = JSON.parse(await readFile(join(inject('data'), 'stores.json'), 'utf8')) as {
    stores: { id: string; sensors: { id: string }[] }[];
  };
  await using visited = await visit(browser, largo, PHONE);
  const { page } = visited;
  for (const { id, sensors } of stores)
    for (const sensor of sensors) {
      const address = `${site}stores/${id}/doors/${sensor.id}/`;
      expect((await page.request.get(address)).status(), address).toBe(200);
    }
  await page
    .getByRole('navigation', { name: 'Breadcrumb' })
    .getByRole('link', { name: 'Lisboa Chiado' })
    .click();
  await page.waitForURL(lisboa);
});

it('keeps the policy of the page, and fits narrow phones and letters twice as large', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const narrow = { viewport: { width: 320, height: 640 }, colorScheme };
    await using visited = await visit(browser, largo, narrow);
    const { page, problems } = visited;
    await page.locator('figure').first().scrollIntoViewIfNeeded();
    await settled(page);
    for (const size of ['100%', '200%']) {
      const overflow = await page.evaluate((fontSize) => {
        const { documentElement: root } = document;
        root.style.fontSize = fontSize;
        return root.scrollWidth - root.clientWidth;
      }, size);
      expect(overflow, size).toBe(0);
    }
    expect(problems).toEqual([]);
  }
});
