import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { ask } from './ask.ts';
import { launch } from './browser.ts';
import { grouped } from './grouped.ts';
import { DESKTOP, PHONE, visit } from './visit.ts';

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

const open = (size: (typeof SIZES)[number][1]) =>
  visit(browser, lisboa, { ...size, javaScriptEnabled: false });

/** A mean as the pages write it. */
function mean(value: unknown): string {
  const digits = Number(value) < 9.95 ? 1 : 0;
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return Number(value).toLocaleString('en-GB', options);
}

const hoursOf = (from: string, to: string) =>
  ask(
    `store-hourly/lisboa/${from.slice(0, 4)}.parquet`,
    `select strftime(local_time, '%H:%M') as hour, weekday, avg(visits_estimated) as mean from FILE
     where coverage >= 0.5 and local_time >= '${from}' and local_time < date '${to}' + 1 group by all`,
  );

async function expectWeek(page: Page, index: number, from: string, to: string): Promise<void> {
  const table = page.locator('#week table').nth(index);
  const means = await hoursOf(from, to);
  expect(means.length).toBeGreaterThan(50);
  const rows = await table.getByRole('row').all();
  const texts = await Promise.all(
    rows
      .slice(1)
      .map(async (row) => [
        await row.getByRole('rowheader').textContent(),
        ...(await row.getByRole('cell').allTextContents()),
      ]),
  );
  for (const { hour, weekday, mean: wanted } of means) {
    const row = texts.find(([name]) => name?.startsWith(String(hour)));
    expect(row?.[Number(weekday)], `${hour}, weekday ${weekday}`).toBe(mean(wanted));
  }
  const cells = texts.flatMap((row) => row.slice(1)).filter((text) => /\d/.test(text ?? ''));
  expect(cells).toHaveLength(means.length);
}

it.each(SIZES)(
  'shows the mean hours of twelve weeks and of a year before on a %s as DuckDB has them',
  async (_, size) => {
    await using visited = await open(size);
    const { page, problems } = visited;
    const [busiest] = (await hoursOf('2024-02-05', '2024-04-28')).toSorted(
      (a, b) => Number(b.mean) - Number(a.mean),
    );
    const heading = page.getByRole('heading', { name: /is busiest: / });
    expect(await heading.textContent()).toContain(
      `${busiest?.hour}–${String(Number(String(busiest?.hour).slice(0, 2)) + 1).padStart(2, '0')}:00 is busiest: ${mean(busiest?.mean)} visits on average`,
    );
    const drawings = page.locator('#week').getByRole('img');
    expect(await drawings.count()).toBe(2);
    for (const drawing of await drawings.all()) {
      const box = await drawing.boundingBox();
      expect(box?.width).toBeGreaterThan(300);
      expect(await drawing.locator('.level-4 text').count()).toBeGreaterThan(0);
    }
    await page.locator('#week').getByText('The same as a table').click();
    await expectWeek(page, 0, '2024-02-05', '2024-04-28');
    await expectWeek(page, 1, '2023-02-06', '2023-04-30');
    expect(problems).toEqual([]);
  },
);

/** Days on which the store was open and of which something is known, and whether over a tenth of them is estimated. */
const DAYS = `select date, coalesce(visits_estimated, visits) as visits,
  visits is null or 10 * (visits_estimated - visits) > visits_estimated as guessed from FILE
  where coverage is not null and not (visits is null and visits_estimated < coalesce(baseline, 1e9) / 3)
    and coalesce(visits_estimated, visits) is not null order by date`;

it('says of each estimated day of the calendar what DuckDB finds, and which day was the busiest', async () => {
  const days = await ask('store-daily/lisboa.parquet', DAYS);
  await using visited = await open(DESKTOP);
  const { page } = visited;
  const titles = await page.locator('#days svg:visible title').allTextContents();
  const counts = titles.flatMap(
    (title) => title.match(/([\d,]+) visits?, .* estimated$/)?.[1] ?? [],
  );
  const estimated = days.filter(({ guessed }) => guessed);
  expect(estimated.length).toBeGreaterThan(0);
  expect(counts).toEqual(estimated.map(({ visits }) => grouped(visits)));
  const cells = page.locator('#days figure > div:visible').locator('[class^=level]');
  const drawn = await cells.evaluateAll((paths) =>
    paths.map((path) => path.getAttribute('d')?.match(/z/g)?.length ?? 0),
  );
  expect(drawn.reduce((sum, count) => sum + count, 0)).toBe(days.length);
  const measured = days.filter(({ guessed }) => !guessed);
  const most = Math.max(...measured.map(({ visits }) => Number(visits)));
  const heading = page.getByRole('heading', { name: /busiest day/ });
  expect(await heading.textContent()).toMatch(
    new RegExp(`was the busiest day since February 2022: ${grouped(most)} visits$`),
  );
  await page
    .getByRole('paragraph')
    .filter({ hasText: /The longest closure was 1\s–\s31 August 2023, 31 days/ })
    .waitFor();
});

it.each(SIZES)('draws the calendar that fits a %s, with its key', async (name, size) => {
  await using visited = await open(size);
  const { page } = visited;
  const calendar = page.getByRole('img', { name: /^Visits of each day/ });
  expect(await calendar.count()).toBe(1);
  expect(await calendar.locator('.year').count()).toBe(name === 'phone' ? 5 : 3);
  const box = await calendar.boundingBox();
  expect(box?.width).toBeLessThanOrEqual(size.viewport.width);
  const key = page.locator('#days').getByRole('listitem');
  await key.filter({ hasText: 'closed' }).waitFor();
  await key.filter({ hasText: 'public holiday' }).waitFor();
});

it('names public holidays in a table, and leads to the table by month', async () => {
  await using visited = await open(PHONE);
  const { page } = visited;
  await page.getByText('Public holidays as a table').click();
  const cells = page.getByRole('row', { name: /^Freedom Day|^Liberty Day/ }).getByRole('cell');
  expect(await cells.count()).toBe(3);
  await page.getByRole('link', { name: 'The same as a table, by month' }).click();
  await page.getByRole('row', { name: /April 2024/ }).waitFor();
});
