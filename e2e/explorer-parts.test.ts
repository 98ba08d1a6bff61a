import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { ask } from './ask.ts';
import { launch } from './browser.ts';
import { openParts, table } from './explorer.ts';
import { grouped } from './grouped.ts';
import { caption, DESKTOP, PHONE, settled, visit } from './visit.ts';

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

it.each(SIZES)('adds up any doors, as the store itself is added up, on a %s', async (_, size) => {
  const days = await ask(
    'sensor-daily/lutece.parquet',
    `select sum(visits) as visits, sum(visits_estimated) as estimated from FILE
     where sensor_id in ('lutece-01', 'lutece-02') group by date order by date desc limit 40`,
  );
  await using visited = await visit(browser, `${inject('site')}stores/lutece/`, size);
  const { page } = visited;
  await settled(page);
  await openParts(page);
  const boxes = page.getByRole('group', { name: 'Doors' }).getByRole('checkbox');
  const names = await page.getByRole('group', { name: 'Doors' }).locator('label').allTextContents();
  expect(names).toHaveLength(3);
  for (const box of (await boxes.all()).slice(0, 2)) await box.check();
  await settled(page);
  expect(await caption(page)).toContain(`All doors but ${names[2]?.trim()}, by the day`);
  const rows = await table(page);
  expect(rows.slice(0, days.length).map(([, estimated, visits]) => [estimated, visits])).toEqual(
    days.map(({ estimated, visits }) => [grouped(estimated), grouped(visits)]),
  );
});

it('shows the whole store without a tick, and with all of them', async () => {
  await using visited = await visit(browser, store, DESKTOP);
  const { page } = visited;
  await settled(page);
  await openParts(page);
  const [garrett, largo] = ['Rua Garrett', 'Largo'].map((name) =>
    page.getByRole('checkbox', { name }),
  );
  await garrett?.check();
  await settled(page);
  expect(await caption(page)).toMatch(/^Rua Garrett, by the day/);
  await largo?.click();
  await settled(page);
  expect(await caption(page)).toMatch(/^All doors/);
  expect([await garrett?.isChecked(), await largo?.isChecked()]).toEqual([false, false]);
  await largo?.check();
  await largo?.uncheck();
  await settled(page);
  expect(await caption(page)).toMatch(/^All doors/);
});

it.each(SIZES)('shows some weekdays only, and never none, on a %s', async (_, size) => {
  await using visited = await visit(browser, `${store}?weekdays=67`, size);
  const { page } = visited;
  await settled(page);
  await openParts(page);
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
  await openParts(page);
  await page.getByLabel('Hours from').selectOption('09:00');
  await page.getByLabel('Hours until').selectOption('13:00');
  await settled(page);
  expect(await caption(page)).toContain('by the day, 09:00–13:00, 1 February 2024');
  const rows = (await table(page)).slice(0, days.length);
  expect(rows.map((row) => row[2])).toEqual(days.map(({ visits }) => grouped(visits)));
});
