import { readFile } from 'node:fs/promises';
import { tableFromIPC } from '@uwdata/flechette';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { ask } from './ask.ts';
import { launch } from './browser.ts';
import { openParts, table } from './explorer.ts';
import { faults } from './faults.ts';
import { DESKTOP, PHONE, settled, visit } from './visit.ts';

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
    await page.waitForURL(/\?tab=table$/);
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

it('has nothing that axe finds fault with, in the table and with everything open', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await using visited = await visit(browser, `${store}?before=yes&from=2024-03-01`, {
      ...PHONE,
      colorScheme,
    });
    const { page } = visited;
    await settled(page);
    await openParts(page);
    expect(await faults(page)).toEqual([]);
    await page.getByRole('tab', { name: 'Table' }).click();
    expect(await faults(page)).toEqual([]);
  }
});
