import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { ask } from './ask.ts';
import { launch } from './browser.ts';
import { DESKTOP, PHONE, visit } from './visit.ts';

const lisboa = `${inject('site')}stores/lisboa/`;
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

it.each([
  ['phone', PHONE],
  ['desktop', DESKTOP],
])('says on a %s how much was measured, by year as DuckDB has it', async (_, size) => {
  await using visited = await visit(browser, lisboa, { ...size, javaScriptEnabled: false });
  const { page, problems } = visited;
  const section = page.locator('#quality');
  const title = await section.getByRole('heading', { name: /of its hours/ }).textContent();
  const years = await ask(
    'store-daily/lisboa.parquet',
    `select year(date)::varchar as year,
       floor(100 * sum(coverage * sensors_expected) / sum(sensors_expected) + 1e-6)::int || '%' as share
     from FILE where coverage is not null and visits_estimated is not null group by 1 order by 1 desc`,
  );
  await section.getByText('The same as a table, by year').click();
  const rows = await section.getByRole('row').all();
  const shown = await Promise.all(
    rows.slice(1).map(async (row) => ({
      year: await row.getByRole('rowheader').textContent(),
      share: await row.getByRole('cell').first().textContent(),
    })),
  );
  expect(shown).toEqual(years);
  const worst = /worst month was (.+) with (\d+%)/.exec(title ?? '');
  const cells = await section.getByRole('cell').allTextContents();
  expect(cells).toContain(`${worst?.[1]}: ${worst?.[2]}`);
  expect(await section.getByRole('img').getAttribute('aria-label')).toMatch(/^Measured part/);
  expect(problems).toEqual([]);
});
