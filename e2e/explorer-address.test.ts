import { readFile } from 'node:fs/promises';
import { tableFromIPC } from '@uwdata/flechette';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { ask } from './ask.ts';
import { launch } from './browser.ts';
import { caption, DESKTOP, drawing, PHONE, settled, visit } from './visit.ts';

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

const NARROW = '?by=hour&doors=lisboa-02&weekdays=67&hours=9-13&from=2024-04-01';

it.each(SIZES)('finds doors, weekdays, hours and tab in the address, on a %s', async (_, size) => {
  await using visited = await visit(browser, lisboa, size);
  const { page } = visited;
  await settled(page);
  await page.getByLabel('From', { exact: true }).fill('2024-04-01');
  await page.getByRole('radio', { name: 'hour' }).check();
  await page.locator('form summary').click();
  await page.getByRole('checkbox', { name: 'Largo' }).check();
  for (const day of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'])
    await page.getByRole('checkbox', { name: day }).uncheck();
  await page.getByLabel('Hours from').selectOption('09:00');
  await page.getByLabel('Hours until').selectOption('13:00');
  await settled(page);
  await page.waitForURL(/hours=9-13/);
  const chosen = new URL(page.url()).searchParams;
  expect([...chosen].sort()).toEqual([...new URLSearchParams(NARROW)].sort());
  const [words, drawn] = [await caption(page), await drawing(page)];
  await using linked = await visit(browser, page.url(), size);
  await settled(linked.page);
  expect(await caption(linked.page)).toBe(words);
  expect((await drawing(linked.page)) === drawn).toBe(true);
  await linked.page.goto(`${lisboa}${NARROW}&tab=table`);
  await settled(linked.page);
  expect(await linked.page.getByRole('tab', { name: 'Table' }).getAttribute('aria-selected')).toBe(
    'true',
  );
});

it.each(SIZES)(
  'hands out the hours, doors and weekdays that are shown, and no others, on a %s',
  async (_, size) => {
    const rows = await ask(
      'sensor-hourly/lisboa/2024.parquet',
      `select strftime(local_time, '%Y-%m-%dT%H:%M:%S') as time, visits, visits_estimated from FILE
     where sensor_id = 'lisboa-02' and weekday >= 6 and hour(local_time) between 9 and 12
       and local_time >= '2024-04-01' and local_time < '2024-05-01' order by hour`,
    );
    await using visited = await visit(browser, `${lisboa}${NARROW}`, size);
    const { page, problems } = visited;
    await settled(page);
    const take = async (name: string) => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ]);
      return await readFile(await download.path());
    };
    const [head = '', ...lines] = String(await take('CSV'))
      .trimEnd()
      .split('\r\n');
    const at = head.split(',').indexOf('visits');
    const known = rows.map(({ visits }) => (visits === null ? '' : String(visits)));
    expect(lines.map((line) => line.split(',')[at])).toEqual(known);
    const arrow = tableFromIPC(await take('Arrow'));
    expect([...(arrow.getChild('visits') ?? [])]).toEqual(rows.map(({ visits }) => visits));
    expect(problems).toEqual([]);
  },
);
