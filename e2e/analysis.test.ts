import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { ask } from './ask.ts';
import { launch } from './browser.ts';
import { DESKTOP, PHONE, settled, visit } from './visit.ts';

const site = inject('site');
const lisboa = `${site}stores/lisboa/`;
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const percent = (value: unknown) =>
  `${Number(value) < 0 ? '−' : '+'}${Math.abs(Number(value)).toFixed(1)}%`;
const trends = (columns: string, where: string) =>
  ask(
    'analysis/trends.parquet',
    `select ${columns}, verdict, pct_per_year, low, high from FILE where period = '3 years' and ${where}`,
  );
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

it.each([
  ['with', true],
  ['without', false],
])(
  'says which way a store goes, %s JavaScript, as the file has it',
  async (_, javaScriptEnabled) => {
    const [trend] = await trends('months', `store_id = 'lisboa' and sensor_id is null`);
    await using visited = await visit(browser, lisboa, { ...PHONE, javaScriptEnabled });
    const { page, problems } = visited;
    if (javaScriptEnabled) await settled(page);
    await page.getByRole('heading', { level: 2, name: 'Which way visits go' }).waitFor();
    expect(trend?.verdict).toBe('cannot tell');
    const sentence = `Which way visits go cannot be told: anything from ${percent(trend?.low)} to ${percent(trend?.high)} a year fits the counts from February 2022 to April 2024.`;
    expect(await page.getByText(sentence).isVisible()).toBe(true);
    expect(problems).toEqual([]);
  },
);

it('says of each door what the file has', async () => {
  const doors = await trends(
    'sensor_id',
    `store_id = 'lisboa' and sensor_id is not null order by sensor_id`,
  );
  await using visited = await visit(browser, lisboa, { ...PHONE, javaScriptEnabled: false });
  const table = visited.page.getByRole('table', { name: 'The doors in the last 52 weeks' });
  const told = await Promise.all(
    ['Rua Garrett', 'Largo'].map((name) =>
      table.getByRole('row', { name }).locator('.trend').textContent(),
    ),
  );
  expect(told.map((text) => plain(text ?? ''))).toEqual(
    doors.map(({ verdict, pct_per_year, low, high }) =>
      [
        verdict === 'cannot tell' ? verdict : `${verdict}, ${percent(pct_per_year)} a year`,
        `${percent(low)} to ${percent(high)}`,
      ].join(' '),
    ),
  );
});

it('forecasts the two weeks after the last day, as the file has them', async () => {
  const days = await ask(
    'analysis/forecast.parquet',
    `select strftime(date, '%a %-d %b') as day, visits, low, high from FILE
     where store_id = 'lisboa' and sensor_id is null and date > date '2024-04-30' order by date limit 14`,
  );
  await using visited = await visit(browser, lisboa, { ...DESKTOP, javaScriptEnabled: false });
  const table = visited.page.getByRole('table', { name: 'Visits that are expected, all doors' });
  const whole = (value: unknown) => Math.round(Number(value)).toLocaleString('en-GB');
  expect(days).toHaveLength(14);
  expect(days.some(({ visits }) => visits === null)).toBe(true);
  for (const { day, visits, low, high } of days)
    expect(
      await table
        .getByRole('row', { name: `${day} ` })
        .getByRole('cell')
        .allTextContents(),
    ).toEqual(
      visits === null ? ['closed', ''] : [whole(visits), `${whole(low)} to ${whole(high)}`],
    );
});

it('says why it forecasts nothing for a young store', async () => {
  await using visited = await visit(browser, `${site}stores/gotham/`, PHONE);
  const { page } = visited;
  expect(await page.getByText(/^No forecast is shown: so far none could be tried/).count()).toBe(1);
  expect(await page.getByText(/^There are too few whole, measured months/).count()).toBe(1);
});

it.each(['lisboa', 'lutece', 'gotham'])(
  'lists the incidents of %s that are open or ended in the last twelve months, and its unusual days',
  async (store) => {
    const [incidents] = await ask(
      'analysis/incidents.parquet',
      `select count(*) filter (closed is null) as open,
         count(*) filter (closed > timestamptz '2023-05-02 00:00:00+00') as over from FILE where store_id = '${store}'`,
    );
    const [unusual] = await ask(
      'analysis/anomalies.parquet',
      `select sum(told)::int as days from (
         select if(bool_or(sensor_id is null), 1, count(*)) as told from FILE
         where store_id = '${store}' and resolution = 'day' and date > date '2024-04-30' - 91 group by date)`,
    );
    await using visited = await visit(browser, `${site}stores/${store}/`, {
      ...DESKTOP,
      javaScriptEnabled: false,
    });
    const { page } = visited;
    const section = page.locator('section', {
      has: page.getByRole('heading', { level: 2, name: 'Sensors and unusual days' }),
    });
    for (const closed of await section.locator('summary').all()) await closed.click();
    expect(await section.getByRole('listitem').count()).toBe(
      Number(incidents?.open) + Number(incidents?.over),
    );
    expect(
      await section
        .getByRole('row')
        .filter({ has: page.getByRole('cell') })
        .count(),
    ).toBe(Number(unusual?.days));
  },
);

it('puts the long run beside the weeks in the overview', async () => {
  const [gotham, trend] = await trends(
    'months',
    `store_id in ('gotham', 'lisboa') and sensor_id is null order by store_id`,
  );
  for (const size of [PHONE, DESKTOP]) {
    await using visited = await visit(browser, site, { ...size, javaScriptEnabled: false });
    const cells = visited.page.getByRole('row', { name: /Lisboa/ }).getByRole('cell');
    expect(plain((await cells.allTextContents()).at(-2) ?? '')).toBe(
      `cannot tell ${percent(trend?.low)} to ${percent(trend?.high)}`,
    );
    const young = visited.page.getByRole('row', { name: /Gotham/ }).getByRole('cell');
    expect(plain((await young.allTextContents()).at(-2) ?? '')).toBe(
      `too young ${gotham?.months} of 24 months`,
    );
  }
});

it('says what needs attention, and leads to the store', async () => {
  const { alerts } = JSON.parse(await readFile(join(inject('data'), 'alerts.json'), 'utf8')) as {
    alerts: { text: string }[];
  };
  await using visited = await visit(browser, site, PHONE);
  const { page } = visited;
  const section = page.locator('section', {
    has: page.getByRole('heading', { level: 2, name: 'What needs attention' }),
  });
  const items = await section.getByRole('listitem').allTextContents();
  expect(alerts.length).toBeGreaterThan(0);
  for (const { text } of alerts) expect(items.join('\n')).toContain(text);
  const others = items.filter((item) => !alerts.some(({ text }) => item.includes(text)));
  for (const item of others)
    expect(item).toMatch(
      /of its hours measured in the last 30 days|fewer visits in the last 28 days|on another level since/,
    );
  expect(items).toHaveLength(alerts.length + others.length);
  expect(items.filter((item) => item.includes('Since 24 April 2024, 17:00.'))).toHaveLength(1);
  await section
    .getByRole('link', { name: /Lutèce$/ })
    .first()
    .click();
  await page.waitForURL(`${site}stores/lutece/#sensors`);
});

/** Days that count, as the pages decide: see docs/dataset.md and src/lib/trading.ts. */
const OPEN =
  'coverage is not null and not (visits is null and visits_estimated < coalesce(baseline, 1e9) / 3)';
/** The last day that New York has too. */
const LAST = "date '2024-04-29'";

/** The four weeks up to so many days before the last day. */
const fourWeeks = async (store: string, back: number) => {
  const [row] = await ask(
    `store-daily/${store}.parquet`,
    `select sum(coalesce(visits_estimated, visits)) filter (${OPEN})::int as visits,
       sum(coalesce(visits_estimated, visits) - coalesce(visits, 0)) filter (${OPEN})::int as estimated,
       coalesce(avg(coverage) filter (${OPEN}), 0) as coverage, count(*)::int as days
     from FILE where date between ${LAST} - ${back + 27} and ${LAST} - ${back}`,
  );
  const { visits, estimated, coverage, days } = row ?? expect.fail();
  const isKnown = Number(days) === 28 && Number(coverage) >= 0.9;
  return { visits: Number(visits), estimated: Number(estimated), isKnown };
};

it('tells the stores that lie well below the year before, as DuckDB has it, before any sensor', async () => {
  const names = {
    ...{ lutece: 'Lutèce, Paris', gotham: 'Gotham & Sons, New York' },
    lisboa: 'Lisboa Chiado',
  };
  const fallen: string[] = [];
  for (const [store, name] of Object.entries(names)) {
    const [now, before] = [await fourWeeks(store, 0), await fourWeeks(store, 364)];
    const change = now.visits / before.visits - 1;
    const isMore = before.visits - now.visits >= Math.max(now.estimated, before.estimated);
    if (now.isKnown && before.isKnown && isMore && change <= -0.05)
      fallen.push(`${name} had ${(-change * 100).toFixed(1)}% fewer visits in the last 28 days`);
  }
  await using visited = await visit(browser, site, DESKTOP);
  const items = await visited.page.locator('#attention li').allTextContents();
  const isFall = (item: string) => item.includes('fewer visits in the last 28 days');
  expect(items.filter(isFall)).toHaveLength(fallen.length);
  for (const words of fallen) expect(items.filter(isFall).join('\n')).toContain(words);
  expect(items.slice(fallen.length).filter(isFall)).toEqual([]);
});

it('offers the tables of the analysis as files', async () => {
  await using visited = await visit(browser, `${site}data/`, DESKTOP);
  const { page } = visited;
  const [count] = await ask('analysis/incidents.parquet', 'select count(*) as rows from FILE');
  await page.getByText('Analysis', { exact: true }).click();
  const row = page.getByRole('row', { name: /^Incidents of sensors/ });
  expect(await row.getByRole('cell').first().textContent()).toBe(String(count?.rows));
  for (const name of [/^Arrow/, /^Parquet/, /^CSV/]) {
    const href = await row
      .getByRole('link', { name })
      .evaluate((link: HTMLAnchorElement) => link.href);
    expect((await page.request.get(href)).status(), href).toBe(200);
  }
});

it('says how each number is made, in one page that every section leads to', async () => {
  await using visited = await visit(browser, lisboa, { ...PHONE, javaScriptEnabled: false });
  const { page } = visited;
  const links = await page
    .locator('a[href*="/method/#"]')
    .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).hash));
  expect(links).toHaveLength(5);
  await page.getByRole('link', { name: 'How this is computed' }).first().click();
  await page.waitForURL(`${site}method/#trend`);
  const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => `#${id}`));
  expect(ids).toEqual([...new Set(ids)]);
  const inner = await page
    .locator('main a[href^="#"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(inner).toContain('#truth');
  for (const target of [...links, ...inner]) expect(ids).toContain(target);
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
});
