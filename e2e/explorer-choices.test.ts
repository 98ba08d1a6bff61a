import { readFile } from 'node:fs/promises';
import { tableFromIPC } from '@uwdata/flechette';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { ask } from './ask.ts';
import { launch } from './browser.ts';
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

/** Opens the table: the texts of its cells, row by row. */
async function table(page: Page): Promise<string[][]> {
  await page.getByRole('tab', { name: 'Table' }).click();
  const panel = page.getByRole('tabpanel', { name: 'Table' });
  return await panel
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
    );
}

/** What axe finds on the page. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

const grouped = (value: unknown) =>
  value === null ? '–' : Number(value).toLocaleString('en-GB', { maximumFractionDigits: 0 });

const open = (page: Page) => page.getByText('Doors, weekdays and hours').click();

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

it.each(SIZES)('adds up any doors, as the store itself is added up, on a %s', async (_, size) => {
  const days = await ask(
    'sensor-daily/lutece.parquet',
    `select sum(visits) as visits, sum(visits_estimated) as estimated from FILE
     where sensor_id in ('lutece-01', 'lutece-02') group by date order by date desc limit 40`,
  );
  await using visited = await visit(browser, `${inject('site')}stores/lutece/`, size);
  const { page } = visited;
  await settled(page);
  await open(page);
  const boxes = page.getByRole('group', { name: 'Doors' }).getByRole('checkbox');
  const names = await page.getByRole('group', { name: 'Doors' }).locator('label').allTextContents();
  expect(await boxes.count()).toBeGreaterThan(1);
  for (const box of (await boxes.all()).slice(2)) await box.uncheck();
  await settled(page);
  if (names.length > 2)
    expect(await caption(page)).toContain(
      `${names[0]?.trim()} and ${names[1]?.trim()}, by the day`,
    );
  const rows = await table(page);
  expect(rows.slice(0, days.length).map(([, estimated, visits]) => [estimated, visits])).toEqual(
    days.map(({ estimated, visits }) => [grouped(estimated), grouped(visits)]),
  );
});

it('never shows no door: without one it is the store', async () => {
  await using visited = await visit(browser, store, DESKTOP);
  const { page } = visited;
  await settled(page);
  await open(page);
  await page.getByRole('checkbox', { name: 'Rua Garrett' }).uncheck();
  await page.getByRole('checkbox', { name: 'Largo' }).click();
  await settled(page);
  expect(await caption(page)).toMatch(/^All doors/);
  expect(await page.getByRole('checkbox', { name: 'Largo' }).isChecked()).toBe(true);
});

it.each(SIZES)('shows some weekdays only, and never none, on a %s', async (_, size) => {
  await using visited = await visit(browser, `${store}?weekdays=67`, size);
  const { page } = visited;
  await settled(page);
  await open(page);
  await page.getByRole('checkbox', { name: 'Sunday' }).uncheck();
  await settled(page);
  expect(await caption(page)).toBe(
    'All doors, by the day, Saturday, 1 February 2022 to 30 April 2024',
  );
  await page.getByRole('checkbox', { name: 'Saturday' }).click();
  expect(await page.getByRole('checkbox', { name: 'Saturday' }).isChecked()).toBe(true);
  const rows = await table(page);
  expect(rows.every(([day]) => day?.startsWith('Sat'))).toBe(true);
});

it.each(SIZES)('adds some hours of the day up to days on a %s', async (_, size) => {
  const days = await ask(
    'store-hourly/lisboa/2024.parquet',
    `select sum(visits) as visits, sum(visits_estimated) as estimated from FILE
     where hour(local_time) >= 9 and hour(local_time) < 13
     group by cast(local_time as date) order by cast(local_time as date) desc limit 50`,
  );
  await using visited = await visit(browser, `${store}?from=2024-02-01`, size);
  const { page } = visited;
  await settled(page);
  await open(page);
  await page.getByLabel('Hours from').selectOption('09:00');
  await page.getByLabel('Hours until').selectOption('13:00');
  await settled(page);
  expect(await caption(page)).toContain('by the day, 09:00–13:00, 1 February 2024');
  const rows = (await table(page)).slice(0, days.length);
  expect(rows.map((row) => row[2])).toEqual(days.map(({ visits }) => grouped(visits)));
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
  for (const measure of ['Visits, measured only', 'Usual visits', 'Change against usual']) {
    await page.getByLabel('Show', { exact: true }).selectOption(measure);
    await settled(page);
    expect(await caption(page)).toContain(measure.toLowerCase());
    await page.getByRole('slider', { name: /chart of/ }).focus();
    said.push(await reading(page));
  }
  expect(said[0]).toContain(`, ${grouped(last?.visits)} visits`);
  expect(said[1]).toContain(`, ${grouped(last?.baseline)} visits usual`);
  const change = Number(last?.change_pct);
  expect(said[2]).toContain(
    `, ${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(1)}% against usual`,
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

it.each(SIZES)(
  'turns the pages of the table, and back to the chart by keyboard, on a %s',
  async (_, size) => {
    await using visited = await visit(browser, store, size);
    const { page, problems } = visited;
    await settled(page);
    const rows = await table(page);
    expect(rows).toHaveLength(50);
    await page.getByText('Rows 1 to 50 of 820, the newest first').waitFor();
    await page.getByRole('button', { name: 'Older' }).click();
    await page.getByText('Rows 51 to 100 of 820').waitFor();
    await page.getByRole('button', { name: 'Newer' }).click();
    await page.getByText('Rows 1 to 50 of 820').waitFor();
    expect(new URL(page.url()).search).toBe('?tab=table');
    await page.getByRole('tab', { name: 'Table' }).press('ArrowLeft');
    expect(await page.getByRole('tab', { name: 'Chart' }).getAttribute('aria-selected')).toBe(
      'true',
    );
    expect(await page.getByRole('slider', { name: /chart of/ }).count()).toBe(1);
    expect(problems).toEqual([]);
  },
);

it('hands out exactly what is shown as CSV and as Arrow', async () => {
  const days = await ask(
    'store-daily/lisboa.parquet',
    `select strftime(date, '%Y-%m-%d') as date, visits, visits_estimated from FILE
     where date between '2024-03-01' and '2024-04-30' order by date`,
  );
  await using visited = await visit(browser, `${store}?from=2024-03-01`, DESKTOP);
  const { page, problems } = visited;
  await settled(page);
  const take = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`footfall-lisboa.${name.toLowerCase()}`);
    return await readFile(await download.path());
  };
  const [head, ...lines] = String(await take('CSV'))
    .trimEnd()
    .split('\r\n');
  const columns = head?.split(',') ?? [];
  const cells = lines.map((line) => line.split(','));
  const column = (name: string) => cells.map((row) => row[columns.indexOf(name)]);
  expect(column('date')).toEqual(days.map(({ date }) => date));
  for (const name of ['visits', 'visits_estimated'] as const)
    expect(column(name)).toEqual(days.map((day) => String(day[name] ?? '')));
  const arrow = tableFromIPC(await take('Arrow'));
  expect([...(arrow.getChild('visits') ?? [])]).toEqual(days.map(({ visits }) => visits));
  expect(problems).toEqual([]);
});

it('marks and names holidays, and the day on which the clocks changed', async () => {
  await using visited = await visit(browser, `${store}?from=2024-03-15&to=2024-04-28`, DESKTOP);
  const { page } = visited;
  await settled(page);
  expect(await page.locator('svg[role=img] .occasion path:visible').count()).toBeGreaterThan(1);
  await page.getByText('public holiday or clock change', { exact: true }).waitFor();
  await page.getByRole('slider', { name: /chart of/ }).focus();
  for (let n = 0; n < 28; n++) await page.keyboard.press('ArrowLeft');
  expect(await reading(page)).toMatch(/^Sunday,? 31 March 2024, .*clock change, 23 hours/);
});

it('draws all hours of the history, fetching each of its years once', async () => {
  await using visited = await visit(browser, store, PHONE);
  const { page, problems } = visited;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await settled(page);
  await page.getByRole('radio', { name: 'hour' }).check();
  await page.getByRole('button', { name: 'All' }).click();
  await settled(page);
  expect(await caption(page)).toBe('All doors, by the hour, 1 February 2022 to 30 April 2024');
  expect(asked.filter((path) => path.includes('hourly'))).toHaveLength(3);
  const path = await page.locator('svg[role=img] .line:visible').getAttribute('d');
  expect(path?.match(/[ML]/g)?.length).toBeLessThan(4 * 2 * 360);
  expect(problems).toEqual([]);
});

it.each(SIZES)('takes a range by dragging over the whole history on a %s', async (_, size) => {
  await using visited = await visit(browser, store, size);
  const { page, problems } = visited;
  await settled(page);
  const context = page.getByRole('group', { name: 'Range within the whole history' });
  await context.scrollIntoViewIfNeeded();
  const drag = async (from: number, to: number) => {
    const box = await context.boundingBox();
    if (!box) throw new Error('There is nothing to drag on.');
    const y = box.y + box.height / 2;
    await page.mouse.move(box.x + from * box.width, y);
    await page.mouse.down();
    await page.mouse.move(box.x + to * box.width, y, { steps: 5 });
    await page.mouse.up();
    await settled(page);
  };
  await drag(0, 0.5);
  expect(await caption(page)).toMatch(/, 1[5-9] March 2023 to 30 April 2024$/);
  await drag(1, 0.75);
  expect(await caption(page)).toMatch(/, 1[5-9] March 2023 to \d+ October 2023$/);
  await drag(0.6, 0.7);
  expect(await caption(page)).toMatch(/ \d+ June 2023 to \d+ (December 2023|January 2024)$/);
  await page.goBack();
  await page.goBack();
  await settled(page);
  expect(await caption(page)).toMatch(/ to 30 April 2024$/);
  expect(problems).toEqual([]);
});

it('takes a range by keyboard', async () => {
  await using visited = await visit(browser, `${store}?from=2024-03-01`, DESKTOP);
  const { page } = visited;
  await settled(page);
  await page.getByRole('slider', { name: 'Start of the range' }).press('ArrowRight');
  await settled(page);
  expect(await caption(page)).toMatch(/ 2 March 2024 to 30 April 2024$/);
  await page.getByRole('slider', { name: 'End of the range' }).press('PageDown');
  await settled(page);
  expect(await caption(page)).toMatch(/ 2 March 2024 to 2 April 2024$/);
  const end = page.getByRole('slider', { name: 'End of the range' });
  expect(await end.getAttribute('aria-valuetext')).toBe('2 April 2024');
});

it('has nothing that axe finds fault with, in the table and with everything open', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await using visited = await visit(browser, `${store}?before=yes&from=2024-03-01`, {
      ...PHONE,
      colorScheme,
    });
    const { page } = visited;
    await settled(page);
    await open(page);
    expect(await faults(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Table' }).click();
    expect(await faults(page)).toEqual([]);
  }
});
