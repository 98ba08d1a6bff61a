import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { ask } from './ask.ts';
import { launch } from './browser.ts';
import { grouped } from './grouped.ts';
import { DESKTOP, PHONE, reading, settled, visit } from './visit.ts';

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

const signed = (value: unknown) =>
  `${Number(value) < 0 ? '−' : '+'}${Math.abs(Number(value)).toFixed(1)}%`;
const probe = (page: Page) => page.getByRole('slider', { name: /chart of/ });

it.each(SIZES)(
  'says of an hour its local time, count, status, mean and change, on a %s',
  async (_, size) => {
    const hours = await ask(
      'store-hourly/lisboa/2024.parquet',
      `select hour(local_time)::int as clock, visits, visits_estimated, status, coverage, baseline, change_pct
     from FILE where local_time::date = date '2024-04-30' order by hour desc`,
    );
    await using visited = await visit(
      browser,
      `${lisboa}?by=hour&from=2024-04-24&to=2024-04-30`,
      size,
    );
    const { page, problems } = visited;
    await settled(page);
    await probe(page).focus();
    expect(hours).toHaveLength(24);
    expect(hours.filter(({ coverage }) => coverage !== null).length).toBeGreaterThan(6);
    for (const hour of hours) {
      const said = (await reading(page)) ?? '';
      const clock = `Tue, 30 Apr 2024, ${String(hour.clock).padStart(2, '0')}:00 UTC+1`;
      expect(said).toContain(clock);
      if (hour.coverage === null) expect(said).toContain('Closed');
      else {
        expect(said).toContain(`${grouped(hour.visits_estimated)} visit`);
        expect(said).toContain(`Mean of four weeks: ${grouped(hour.baseline)}`);
        if (hour.change_pct !== null) expect(said).toContain(`measured ${signed(hour.change_pct)}`);
        if (hour.status === 'partial') expect(said).toMatch(/counted, .* of the hours measured/);
      }
      const seen = await page.locator('.tooltip p').allTextContents();
      expect(seen.join(', ')).toBe(said);
      await page.keyboard.press('ArrowLeft');
    }
    expect(problems).toEqual([]);
  },
);

it.each([
  ['2023-10-29', 25, 'Sunday, 29 October 2023, clock change, 25 hours'],
  ['2024-03-31', 23, 'Sunday, 31 March 2024, Easter Sunday; clock change, 23 hours'],
])('has on %s, when the clocks change, %d hours', async (day, count, words) => {
  await using visited = await visit(browser, `${lisboa}?by=hour&from=${day}&to=${day}`, PHONE);
  const { page } = visited;
  await settled(page);
  expect(await probe(page).getAttribute('aria-valuemax')).toBe(String(count));
  await page.goto(`${lisboa}?from=${day}&to=${day}`);
  await settled(page);
  expect(await reading(page)).toContain(words);
});

it.each([
  ['', 'Good Friday'],
  ['de/', 'Karfreitag'],
  ['fr/', 'Vendredi saint'],
])('names a holiday in the language of the page: /%s', async (language, name) => {
  await using visited = await visit(
    browser,
    `${inject('site')}${language}stores/lisboa/?from=2024-03-25&to=2024-03-29`,
    PHONE,
  );
  const { page } = visited;
  await page.locator('figure').first().scrollIntoViewIfNeeded();
  await settled(page);
  const said = await page
    .locator('[data-shown] [role=slider][aria-valuemax="5"]')
    .getAttribute('aria-valuetext');
  expect(said).toContain(name);
});

it.each(SIZES)('draws a closed month as a gap, never as zero, on a %s', async (_, size) => {
  await using visited = await visit(browser, `${lisboa}?from=2023-07-15&to=2023-09-15`, size);
  const { page } = visited;
  await settled(page);
  const chart = page.locator('[data-shown] svg[role=img]:visible');
  const line = (await chart.locator('.line').getAttribute('d')) ?? '';
  expect(line.match(/M/g)?.length).toBeGreaterThan(1);
  expect(await chart.locator('.gap.closed').count()).toBeGreaterThan(0);
  await page.locator('.key').getByText('closed', { exact: true }).waitFor();
  await page.getByRole('tab', { name: 'Table' }).click();
  const august = page.getByRole('tabpanel').getByRole('row', { name: /Wed, 16 Aug 2023/ });
  expect(await august.getByRole('cell').allTextContents()).toEqual([
    ...Array<string>(5).fill('–'),
    'closed',
  ]);
});

it.each(SIZES)(
  'draws what is estimated otherwise than what was measured, on a %s',
  async (_, size) => {
    const [marked] = await ask(
      'store-daily/lisboa.parquet',
      `select count(*) filter (10 * (visits_estimated - visits) > visits_estimated)::int as rings,
       count(*) filter (coverage = 0)::int as crosses
     from FILE where coverage is not null and visits_estimated is not null`,
    );
    await using visited = await visit(browser, lisboa, size);
    const { page } = visited;
    await settled(page);
    const chart = page.locator('[data-shown] svg[role=img]:visible');
    for (const [kind, words] of [
      ['rings', 'over a tenth of the day’s visits estimated'],
      ['crosses', 'nothing measured, all of it estimated'],
    ] as const) {
      expect(Number(marked?.[kind])).toBeGreaterThan(0);
      const { fill, stroke } = await chart.locator(`.${kind}`).evaluate((path) => ({
        fill: getComputedStyle(path).fill,
        stroke: getComputedStyle(path).stroke,
      }));
      expect({ kind, fill, stroked: stroke !== 'none' }).toEqual({
        kind,
        fill: 'none',
        stroked: true,
      });
      await page.locator('.key').getByText(words, { exact: true }).waitFor();
    }
  },
);
