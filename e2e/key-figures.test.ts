import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { ask } from './ask.ts';
import { launch } from './browser.ts';
import { grouped } from './grouped.ts';
import { DESKTOP, PHONE, visit } from './visit.ts';

const site = inject('site');
const SIZES = [
  ['phone', PHONE],
  ['desktop', DESKTOP],
] as const;
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The last day that New York has too. */
const LAST = "date '2024-04-29'";
/** Days that count, as the pages decide: see docs/dataset.md and src/lib/trading.ts. */
const OPEN =
  'coverage is not null and not (visits is null and visits_estimated < coalesce(baseline, 1e9) / 3)';
/** As the pages call them, and their days. */
const PERIODS = [
  ['Last 7 days', 7],
  ['Last 28 days', 28],
  ['Last 52 weeks', 364],
] as const;

const STORE = { below: '', file: 'store-daily/lisboa.parquet', who: 'true' };
const DOOR = {
  below: 'doors/lisboa-01/',
  file: 'sensor-daily/lisboa.parquet',
  who: "sensor_id = 'lisboa-01'",
};

const percent = (now: unknown, before: unknown) => {
  const change = Number(now) / Number(before) - 1;
  return `${(Math.abs(change) * 100).toFixed(1)}% ${change < 0 ? 'fewer' : 'more'} than a year before`;
};

const figuresOf = (file: string, who: string, days: number) =>
  ask(
    file,
    `select sum(coalesce(visits_estimated, visits)) filter (date > ${LAST} - ${days})::int as now,
       count(*) filter (date > ${LAST} - ${days})::int as days,
       sum(coalesce(visits_estimated, visits)) filter (date <= ${LAST} - 364)::int as before,
       count(*) filter (date <= ${LAST} - 364)::int as days_before
     from FILE where ${OPEN} and ${who} and (date between ${LAST} - ${days - 1} and ${LAST}
       or date between ${LAST} - 364 - ${days - 1} and ${LAST} - 364)`,
  );

it.each(
  SIZES.flatMap(([name, size]) => [
    ['a store', name, STORE, size] as const,
    ['a door', name, DOOR, size] as const,
  ]),
)(
  'gives as key figures of %s, on a %s, what DuckDB adds up',
  async (_, __, { below, file, who }, size) => {
    await using visited = await visit(browser, `${site}stores/lisboa/${below}`, {
      ...size,
      javaScriptEnabled: false,
    });
    const { page } = visited;
    for (const [label, days] of PERIODS) {
      const [row] = await figuresOf(file, who, days);
      const said = await page
        .locator('dl > div')
        .filter({ has: page.locator(`dt:text-is("${label}")`) })
        .getByRole('definition')
        .allTextContents();
      expect(said[0], label).toBe(grouped(row?.now));
      expect(said[1], label).toContain(percent(row?.now, row?.before));
      expect(said[2], label).toMatch(
        new RegExp(`^${row?.days} open days?, .*; a year before ${row?.days_before} open days?, `),
      );
    }
  },
);

it.each([
  ['a store', STORE],
  ['a door', DOOR],
] as const)(
  'begins the key figures of %s with the last day, beside the same weekday of last year',
  async (_, { below, file, who }) => {
    const [row] = await ask(
      file,
      `select sum(coalesce(visits_estimated, visits)) filter (date = ${LAST})::int as now,
         sum(coalesce(visits_estimated, visits)) filter (date = ${LAST} - 364)::int as before
       from FILE where ${OPEN} and ${who}`,
    );
    await using visited = await visit(browser, `${site}stores/lisboa/${below}`, {
      ...PHONE,
      javaScriptEnabled: false,
    });
    const first = visited.page.locator('dl > div').first();
    expect(await first.getByRole('term').textContent()).toBe('Mon 29 Apr');
    const said = await first.getByRole('definition').allTextContents();
    expect(said[0]).toBe(grouped(row?.now));
    expect(said[1]).toContain(percent(row?.now, row?.before));
    expect(said[2]).toMatch(/^\d+% measured; \d+% on 1 May 2023/);
  },
);

it.each(SIZES)(
  'writes beside each circle of the map what the table of the stores has, on a %s',
  async (_, size) => {
    await using visited = await visit(browser, site, { ...size, javaScriptEnabled: false });
    const { page } = visited;
    const cities = { lisboa: 'Lisboa', lutece: 'Paris', gotham: 'New York' };
    const map = page.locator('#map svg:visible');
    for (const [store, city] of Object.entries(cities)) {
      const [row] = await ask(
        `store-daily/${store}.parquet`,
        `select sum(coalesce(visits_estimated, visits))::int as visits from FILE
       where date between ${LAST} - 27 and ${LAST} and ${OPEN}`,
      );
      expect(await map.textContent()).toContain(`${city}${grouped(row?.visits)}`);
    }
    await page.locator('#map a[href="#stores"]').click();
    expect(await page.getByRole('table').first().isVisible()).toBe(true);
  },
);
