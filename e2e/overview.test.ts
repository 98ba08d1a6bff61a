import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { ask } from './ask.ts';
import { launch } from './browser.ts';
import { grouped } from './grouped.ts';
import { DESKTOP, PHONE, type Visit, visit } from './visit.ts';

const site = inject('site');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const open = (size: typeof PHONE | typeof DESKTOP): Promise<Visit> =>
  visit(browser, site, { ...size, javaScriptEnabled: false });

const STORES = ['lutece', 'gotham', 'lisboa'];
/** The last day that New York has too. */
const LAST = "date '2024-04-29'";
const percent = (value: number) => `${Math.abs(value * 100).toFixed(1)}%`;

/** Days that count, as the pages decide: see docs/dataset.md and src/lib/trading.ts. */
const OPEN = 'coverage is not null and not (visits is null and visits_estimated < baseline / 3)';
const VISITS = 'coalesce(visits_estimated, visits)';

/** One number of every store. */
const each = (sql: string) =>
  Promise.all(
    STORES.map(async (store) => {
      const [row] = await ask(`store-daily/${store}.parquet`, sql);
      return Number(row?.value ?? 0);
    }),
  );
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

it.each([
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const)('is complete without JavaScript on a %s', async (_, size) => {
  await using visited = await open(size);
  const { page, problems } = visited;
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(
    /^Monday brought [\d,]+ visits(, | to (one|two) of the three open stores\. |\. )/,
  );
  for (const name of [/^Visits a week, all stores/, /of the visits of the last 28 days/]) {
    const drawing = page.getByRole('img', { name });
    expect(await drawing.count()).toBe(1);
    expect((await drawing.boundingBox())?.width).toBeLessThanOrEqual(size.viewport.width);
  }
  const rows = page.getByRole('table').first().getByRole('row');
  expect(await rows.filter({ has: page.getByRole('img') }).count()).toBe(STORES.length);
  expect(
    await page.getByRole('link', { name: 'Gotham & Sons, New York', exact: true }).count(),
  ).toBe(1);
  expect(problems).toEqual([]);
});

it('says of the last day what DuckDB adds up', async () => {
  const visits = await each(`select ${VISITS} as value from FILE where date = ${LAST} and ${OPEN}`);
  const day = `date in (${[7, 14, 21, 28].map((n) => `${LAST} - ${n}`).join(', ')})`;
  const usual = await each(
    `select avg(${VISITS}) as value from FILE where ${day} and ${OPEN} and coverage >= 0.9 having count(*) >= 3`,
  );
  const coverage = await each(`select coverage as value from FILE where date = ${LAST}`);
  const compared = STORES.map((_, n) => n).filter(
    (n) => visits[n] && usual[n] && (coverage[n] ?? 0) >= 0.9,
  );
  await using visited = await open(PHONE);
  const headline = await visited.page.getByRole('heading', { level: 1 }).textContent();
  expect(headline).toContain(`Monday brought ${grouped(sum(visits))} visits`);
  const of = (values: number[]) => sum(compared.map((n) => values[n] ?? 0));
  expect(compared.length).toBeGreaterThan(0);
  expect(headline).toContain(`${percent(of(visits) / of(usual) - 1)} `);
});

it('gives as key figures what DuckDB adds up', async () => {
  const periods: [string, string][] = [
    ['Mon 29 Apr', `date = ${LAST}`],
    ['Last 7 days', `date between ${LAST} - 6 and ${LAST}`],
    ['Last 28 days', `date between ${LAST} - 27 and ${LAST}`],
    ['Since 1 Jan', `date between date '2024-01-01' and ${LAST}`],
  ];
  await using visited = await open(DESKTOP);
  for (const [label, period] of periods) {
    const visits = await each(
      `select sum(${VISITS}) as value from FILE where ${period} and ${OPEN}`,
    );
    const figure = visited.page
      .getByRole('definition')
      .and(visited.page.locator(`dt:text-is("${label}") + dd`));
    expect(await figure.textContent(), label).toBe(grouped(sum(visits)));
  }
});

it.each([
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const)('tells the last day of each store as DuckDB does on a %s', async (_, size) => {
  const sql = (day: string) =>
    `select sum(${VISITS})::int as value from FILE where date = ${day} and ${OPEN}`;
  const [visits, before] = [await each(sql(LAST)), await each(sql(`${LAST} - 364`))];
  await using visited = await open(size);
  const table = visited.page.getByRole('table').first();
  for (const [n, name] of ['Lutèce', 'Gotham', 'Lisboa'].entries()) {
    const cell = table.getByRole('row', { name }).locator('td[data-label="Last day"]');
    const text = ((await cell.textContent()) ?? '').replace(/\s+/g, ' ').trim();
    const change = text.match(/[+−]?([\d.]+%) on a year before$/)?.[1];
    expect(text, name).toContain(visits[n] ? grouped(visits[n]) : '–');
    if (change) expect(change, name).toBe(percent((visits[n] ?? 0) / (before[n] ?? 0) - 1));
    if (name === 'Lisboa') expect(change).toBeDefined();
  }
});

it('says of a store that is too young that it is left out', async () => {
  await using visited = await open(PHONE);
  const { page } = visited;
  expect(
    await page.getByText('Lutèce, Paris is left out: it was not open a year before.').count(),
  ).toBe(1);
  expect(
    await page
      .getByRole('row', { name: /Lutèce/ })
      .getByText('not compared: it was not open a year before')
      .count(),
  ).toBe(1);
});

it('puts the busiest store first, and says how the sensors are', async () => {
  await using visited = await open(DESKTOP);
  const rows = visited.page.getByRole('table').first().getByRole('row');
  const visits = await rows.locator('strong').allTextContents();
  const numbers = visits.map((text) => Number(text.replaceAll(',', '')));
  expect(numbers).toHaveLength(STORES.length);
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  for (const text of await rows.locator('.health').allTextContents())
    expect(text.trim()).toMatch(/^(Sensors|all in order|\d+ of \d+ in trouble)$/);
});

it('counts the sensors in trouble as their page does, and lists the stores as the page of the files does', async () => {
  await using visited = await open(DESKTOP);
  const { page } = visited;
  const rows = page.getByRole('table').first().getByRole('row');
  const health = await page.locator('#league td.health').allTextContents();
  const troubled = sum(health.map((text) => Number(text.match(/\d+/)?.[0] ?? 0)));
  const names = await rows.getByRole('rowheader').getByRole('link').allTextContents();
  await page.goto(`${site}sensors/`);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(
    new RegExp(`^${troubled} of \\d+ sensors need`),
  );
  await page.goto(`${site}data/`);
  const stores = page.getByRole('row').getByRole('rowheader').getByRole('link');
  expect(await stores.allTextContents()).toEqual(names);
});

it('adds up the years in the table beside the chart as DuckDB does', async () => {
  const visits = await each(
    `select sum(${VISITS}) as value from FILE where year(date) = 2023 and ${OPEN}`,
  );
  await using visited = await open(PHONE);
  const { page } = visited;
  await page.getByText('The same as a table, by year').click();
  const cells = page.getByRole('row', { name: /^2023/ }).getByRole('cell');
  expect((await cells.allTextContents())[1]).toBe(grouped(sum(visits)));
});

it('names the stores on the map, an ocean apart', async () => {
  await using visited = await open(DESKTOP);
  const names = visited.page.locator('#map svg:visible .name');
  expect((await names.allTextContents()).toSorted()).toEqual(['Lisboa', 'New York', 'Paris']);
});

const sorted = async ({ page }: Visit) => {
  const table = page.getByRole('table').first();
  const heads = table.locator('thead th[aria-sort]');
  return {
    order: await heads.evaluateAll((all) =>
      all.map((head) => `${head.textContent?.trim()} ${head.getAttribute('aria-sort')}`),
    ),
    names: await table.locator('tbody th a').allTextContents(),
    visits: (await table.locator('strong').allTextContents()).map((text) =>
      Number(text.replaceAll(',', '')),
    ),
  };
};

it('sorts the stores by the heads of the table, by mouse and keyboard', async () => {
  await using visited = await visit(browser, site, DESKTOP);
  const { page, problems } = visited;
  const first = await sorted(visited);
  expect(first.order).toEqual(['Last 28 days descending']);
  await page.getByRole('button', { name: 'Store' }).click();
  const byName = await sorted(visited);
  expect(byName.order).toEqual(['Store ascending']);
  expect(byName.names).toEqual(first.names.toSorted(new Intl.Collator('en').compare));
  await page.keyboard.press('Enter');
  expect((await sorted(visited)).names).toEqual(byName.names.toReversed());
  await page.getByRole('button', { name: 'Last 28 days' }).press('Space');
  expect(await sorted(visited)).toEqual(first);
  await page.getByRole('button', { name: 'Last day' }).click();
  expect((await sorted(visited)).order).toEqual(['Last day descending']);
  for (const direction of ['descending', 'ascending']) {
    await page.getByRole('button', { name: 'On the year before' }).click();
    expect((await sorted(visited)).order).toEqual([`On the year before ${direction}`]);
    const known = await page
      .getByRole('table')
      .first()
      .locator('td[data-label="On the year before"]')
      .evaluateAll((cells) => cells.map((cell) => !cell.textContent?.trim().startsWith('–')));
    expect(known.slice(known.indexOf(false))).not.toContain(true);
  }
  expect(problems).toEqual([]);
});

it('sorts the stores by a list on a phone', async () => {
  await using visited = await visit(browser, site, PHONE);
  const list = visited.page.getByLabel('Sort by');
  expect(await list.inputValue()).toBe('visits-descending');
  await list.selectOption('Fewest visits on the last day');
  const days = await visited.page
    .locator('#league tbody tr')
    .evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('data-day') || Infinity)));
  expect(days).toEqual(days.toSorted((a, b) => a - b));
  await list.selectOption('Fewest visits');
  const { visits } = await sorted(visited);
  expect(visits).toEqual(visits.toSorted((a, b) => a - b));
  expect(visited.problems).toEqual([]);
});

it.each([
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const)('stands as it will without a script on a %s, but for the list', async (_, size) => {
  const places = async (javaScriptEnabled: boolean) => {
    await using visited = await visit(browser, site, { ...size, javaScriptEnabled });
    const table = visited.page.getByRole('table').first();
    const { width, height } = (await table.boundingBox()) ?? expect.fail();
    const list = await visited.page.getByLabel('Sort by').isVisible();
    return { width, height, list };
  };
  const [scripted, plain] = [await places(true), await places(false)];
  expect(plain).toEqual({ ...scripted, list: false });
  expect(scripted.list).toBe(size === PHONE);
});
