import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { ask } from './ask.ts';
import { launch } from './browser.ts';
import { grouped } from './grouped.ts';
import { DESKTOP, PHONE, reading, settled, visit } from './visit.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const numberIn = (text: string | null, pattern: RegExp) => {
  const digits = text?.match(pattern)?.[1];
  return digits === undefined ? null : Number(digits.replaceAll(',', ''));
};

/** What is drawn, by a text such as "…, 4,310 visits, 4,000 counted, 310 estimated; …". */
const drawnIn = (text: string | null) => numberIn(text, /([\d,]+) visits?\b/);

/** What was counted of it; null where nothing was. */
const countIn = (text: string | null) =>
  text?.includes('all of it estimated')
    ? null
    : (numberIn(text, /([\d,]+) counted/) ?? drawnIn(text));

/** The readings of the last points of the chart, the last one first. */
async function lastReadings(page: Page, count: number): Promise<(string | null)[]> {
  await page.getByRole('slider', { name: /chart of/ }).focus();
  const texts: (string | null)[] = [];
  for (let n = 0; n < count; n++) {
    texts.push(await reading(page));
    await page.keyboard.press('ArrowLeft');
  }
  return texts;
}

it('says by the day what DuckDB finds in the Parquet file', async () => {
  const rows = await ask(
    'store-daily/lisboa.parquet',
    'select visits, visits_estimated from FILE order by date desc limit 60',
  );
  await using visited = await visit(browser, `${site}stores/lisboa/`, DESKTOP);
  await settled(visited.page);
  const readings = await lastReadings(visited.page, 60);
  expect(readings.map(countIn)).toEqual(rows.map(({ visits }) => visits));
  expect(readings.map(drawnIn)).toEqual(rows.map((row) => row.visits_estimated));
  expect(new Set(rows.map(({ visits }) => visits)).size).toBeGreaterThan(20);
});

it('says by the hour of one door what DuckDB finds, and closed, failed and lost hours as such', async () => {
  const rows = await ask(
    'sensor-hourly/lisboa/2024.parquet',
    `select visits, status, coverage from FILE where sensor_id = 'lisboa-02'
     and local_time >= '2024-04-24' and local_time < '2024-05-01' order by hour desc`,
  );
  await using visited = await visit(browser, `${site}stores/lisboa/`, PHONE);
  const { page } = visited;
  await settled(page);
  await page.getByText('Doors, weekdays and hours').click();
  await page.getByRole('checkbox', { name: 'Largo' }).check();
  await page.getByRole('radio', { name: 'hour' }).check();
  await page.getByRole('button', { name: '1 week' }).click();
  await settled(page);
  const readings = await lastReadings(page, rows.length);
  expect(rows).toHaveLength(7 * 24);
  expect(readings.map(countIn)).toEqual(rows.map(({ visits }) => visits));
  rows.forEach(({ status, coverage }, n) => {
    if (coverage === null) expect(readings[n]).toContain('Closed');
    else if (status === 'failed') expect(readings[n]).toContain('the sensor failed');
  });
});

it('adds up in the overview what DuckDB adds up, to the last day that New York has too, and compares', async () => {
  const [sums] = await ask(
    'store-daily/lisboa.parquet',
    `select sum(coalesce(visits_estimated, visits)) filter (date > date '2024-04-29' - 28) as now,
       sum(coalesce(visits_estimated, visits)) filter (date <= date '2024-04-29' - 364) as before
     from FILE where coverage is not null and not (visits is null and visits_estimated < baseline / 3)
       and (date between date '2024-04-29' - 27 and date '2024-04-29' or date between date '2024-04-29' - 364 - 27 and date '2024-04-29' - 364)`,
  );
  await using visited = await visit(browser, site, { ...DESKTOP, javaScriptEnabled: false });
  const cells = await visited.page
    .getByRole('row', { name: /Lisboa/ })
    .getByRole('cell')
    .allTextContents();
  const change = (Number(sums?.now) / Number(sums?.before) - 1) * 100;
  expect(cells.at(2)).toContain(grouped(sums?.now));
  expect(cells.at(3)).toContain(`${change > 0 ? '+' : '−'}${Math.abs(change).toFixed(1)}%`);
});

it('says by the month in the table what DuckDB adds up', async () => {
  const months = await ask(
    'store-daily/lisboa.parquet',
    `select strftime(date, '%B %Y') as month, sum(coalesce(visits_estimated, visits)) as visits, count(*) as days
     from FILE where coverage is not null and not (visits is null and visits_estimated < coalesce(baseline, 1e9) / 3)
     group by all having count(*) > 5`,
  );
  await using visited = await visit(browser, `${site}stores/lisboa/`, {
    ...DESKTOP,
    javaScriptEnabled: false,
  });
  const { page } = visited;
  await page.locator('summary', { hasText: 'The same as a table, by month' }).click();
  expect(months.length).toBeGreaterThan(20);
  for (const { month, visits, days } of months) {
    const row = page.getByRole('row', { name: String(month) }).getByRole('cell');
    expect(await row.allTextContents()).toEqual(
      expect.arrayContaining([grouped(visits), String(days)]),
    );
  }
});
