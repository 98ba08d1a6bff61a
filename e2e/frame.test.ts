import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { ask } from './ask.ts';
import { launch } from './browser.ts';
import { AS_OF } from './chain.ts';
import { DESKTOP, PHONE, visit } from './visit.ts';

const site = inject('site');
const folder = inject('folder');
const ABROAD = 'https://shops.example/shops/';
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const ground = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const LIGHT = 'rgb(251, 250, 246)';
const DARK = 'rgb(21, 23, 26)';
const theme = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Theme' }).getByRole('radio', { name });

it.each([
  ['phone', PHONE],
  ['desktop', DESKTOP],
])('has a theme that is chosen, heeded at once and remembered, on a %s', async (_, size) => {
  await using visited = await visit(browser, site, { ...size, colorScheme: 'light' });
  const { page, problems } = visited;
  expect(await ground(page)).toBe(LIGHT);
  expect(await theme(page, 'As the device').isChecked()).toBe(true);
  await theme(page, 'Dark').check();
  expect(await ground(page)).toBe(DARK);
  await page.getByRole('link', { name: 'Method', exact: true }).click();
  await page.waitForURL(`${site}method/`);
  expect(await ground(page)).toBe(DARK);
  expect(await theme(page, 'Dark').isChecked()).toBe(true);
  const bars = page.locator('meta[name=theme-color]');
  expect(await bars.evaluateAll((all) => all.map((one) => one.getAttribute('media')))).toEqual([
    'not all',
    'all',
  ]);
  await theme(page, 'As the device').check();
  expect(await ground(page)).toBe(LIGHT);
  expect(problems).toEqual([]);
});

it('changes the theme by keyboard', async () => {
  await using visited = await visit(browser, site, { ...DESKTOP, colorScheme: 'light' });
  const { page } = visited;
  await theme(page, 'As the device').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await theme(page, 'Dark').isChecked()).toBe(true);
  expect(await ground(page)).toBe(DARK);
});

it('wears the chosen theme before it paints anything', async () => {
  await using visited = await visit(browser, site, { ...DESKTOP, colorScheme: 'light' });
  const { page } = visited;
  await theme(page, 'Dark').check();
  await page.addInitScript(() => {
    const paints: string[] = [];
    const look = () => {
      if (document.body) paints.push(getComputedStyle(document.documentElement).backgroundColor);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    Object.assign(window, { paints });
  });
  await page.reload();
  await page.waitForFunction(() => 'paints' in window && (window.paints as string[]).length > 3);
  const paints = await page.evaluate(() => (window as unknown as { paints: string[] }).paints);
  expect(new Set(paints)).toEqual(new Set([DARK]));
});

it('leaves the theme to the system without JavaScript, and shows no switch', async () => {
  const options = { ...PHONE, colorScheme: 'dark', javaScriptEnabled: false } as const;
  await using visited = await visit(browser, site, options);
  const { page } = visited;
  expect(await ground(page)).toBe(DARK);
  expect(await page.getByRole('radio').count()).toBe(0);
});

it.each([
  ['', 'Stores', 'page'],
  ['stores/lisboa/', 'Stores', 'true'],
  ['sensors/', 'Sensors', 'page'],
  ['data/', 'Data', 'page'],
  ['method/', 'Method', 'page'],
])('says on /%s where one is: %s', async (path, name, current) => {
  await using visited = await visit(browser, `${site}${path}`, PHONE);
  const marked = visited.page.getByRole('navigation', { name: 'Main' }).locator('[aria-current]');
  expect(await marked.allTextContents()).toEqual([expect.stringContaining(name)]);
  expect(await marked.getAttribute('aria-current')).toBe(current);
});

it.each([
  [35, false],
  [40, true],
])('warns %d hours after the data ended: %s; nothing moves', async (hours, isLate) => {
  await using visited = await visit(browser, 'about:blank', PHONE);
  const { page } = visited;
  await page.clock.setFixedTime(Date.parse(AS_OF) + hours * 3_600_000);
  await page.addInitScript(() => {
    const shifts: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as unknown as { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { shifts });
  });
  await page.goto(site);
  await page.getByText('Data up to Wednesday, 1 May 2024, 00:00 UTC').waitFor();
  const warning = page.getByText('The data here ends on Wednesday, 1 May 2024, 00:00 UTC.');
  expect(await warning.isVisible()).toBe(isLate);
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
});

it('tells what links to it needs, by its full address', async () => {
  await using visited = await visit(browser, `${site}stores/lisboa/`, DESKTOP);
  const { page } = visited;
  const meta = (name: string) =>
    page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
  expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(
    `${ABROAD}stores/lisboa/`,
  );
  expect(await meta('og:url')).toBe(`${ABROAD}stores/lisboa/`);
  expect(await meta('og:title')).toBe(await page.title());
  expect(await meta('og:description')).toBe(await meta('description'));
  expect(await meta('twitter:card')).toBe('summary_large_image');
  const picture = (await meta('og:image')) ?? '';
  expect(picture).toBe(`${ABROAD}stores/lisboa/card.png`);
  const png = await readFile(join(folder, picture.replace(ABROAD, '')));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(png.length).toBeLessThan(60_000);
});

it.each(['', 'de/compare/', 'stores/lisboa/doors/lisboa-01/'])(
  'shows the whole chain to those who link to /%s',
  async (path) => {
    await using visited = await visit(browser, `${site}${path}`, DESKTOP);
    const image = (name: string) =>
      visited.page.locator(`meta[property="${name}"]`).getAttribute('content');
    expect(await image('og:image')).toBe(`${ABROAD}card.png`);
    expect(await image('og:image:alt')).toMatch(/^(Visits a week, all stores|Besuche)/);
    const png = await readFile(join(folder, 'card.png'));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(png.length).toBeLessThan(60_000);
  },
);

it('lists each page in the sitemap, which robots.txt names, and not the one for what is not found', async () => {
  const sitemap = await readFile(join(folder, 'sitemap.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
  expect(listed).toContain(ABROAD);
  expect(listed).toContain(`${ABROAD}stores/lisboa/`);
  expect(listed).toContain(`${ABROAD}data/`);
  expect(listed.join()).not.toContain('404');
  for (const address of listed)
    await readFile(join(folder, `${address}index.html`.replace(ABROAD, '')));
  const robots = await readFile(join(folder, 'robots.txt'), 'utf8');
  expect(robots).toContain(`Sitemap: ${ABROAD}sitemap.xml`);
});

it('describes each page in as many characters as those who list pages show', async () => {
  const sitemap = await readFile(join(folder, 'sitemap.xml'), 'utf8');
  for (const [, address = ''] of sitemap.matchAll(/<loc>(.*?)<\/loc>/g)) {
    const html = await readFile(join(folder, `${address}index.html`.replace(ABROAD, '')), 'utf8');
    const [, description = ''] = /<meta name="description" content="([^"]*)">/.exec(html) ?? [];
    expect(description, address).not.toBe('');
    expect(description.replaceAll(/&[^;]+;/g, '&').length, address).toBeLessThanOrEqual(160);
  }
});

it('has a feed with an entry for each alert, linked from every head', async () => {
  await using visited = await visit(browser, site, DESKTOP);
  const { page } = visited;
  const address = await page.locator('link[type="application/atom+xml"]').getAttribute('href');
  const xml = await (await page.request.get(new URL(address ?? '', site).href)).text();
  const { alerts } = JSON.parse(await readFile(join(inject('data'), 'alerts.json'), 'utf8'));
  const entries = await page.evaluate((text) => {
    const feed = new DOMParser().parseFromString(text, 'application/xml');
    return [...feed.querySelectorAll('entry')].map((entry) => ({
      title: entry.querySelector('title')?.textContent,
      link: entry.querySelector('link')?.getAttribute('href'),
    }));
  }, xml);
  expect(entries.length).toBeGreaterThan(0);
  expect(entries.map(({ title }) => title)).toEqual(
    alerts.map(({ text }: { text: string }) => text),
  );
  expect(entries[0]?.link).toMatch(/^https:\/\/shops\.example\/shops\/stores\/\w+\/#sensors$/);
});

it('lists on its page what DuckDB finds in the files, and each link leads to a file of that size', async () => {
  await using visited = await visit(browser, `${site}data/`, DESKTOP);
  const { page } = visited;
  const [{ n }] = (await ask(
    'sensor-hourly/all.parquet',
    'select count(*)::int as n from FILE',
  )) as [{ n: number }];
  const heading = await page.getByRole('heading', { level: 1 }).textContent();
  expect(heading).toBe(`${n.toLocaleString('en-GB')} sensor-hours of 3 stores as open files`);
  const { files } = JSON.parse(await readFile(join(inject('data'), 'manifest.json'), 'utf8'));
  const chain = files.filter(
    ({ path }: { path: string }) => path.includes('/all.') || path.startsWith('analysis/'),
  );
  const links = await page
    .locator('a[download]')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links.map((link) => link.replace(`${site}data/`, '')).sort()).toEqual(
    chain.map(({ path }: { path: string }) => path).sort(),
  );
  for (const { path, bytes } of chain)
    expect((await (await page.request.get(`${site}data/${path}`)).body()).length, path).toBe(bytes);
});

it('leads from the data page to the files of each store', async () => {
  await using visited = await visit(browser, `${site}data/`, PHONE);
  const { page } = visited;
  await page.getByRole('link', { name: 'Gotham & Sons, New York' }).click();
  await page.waitForURL(`${site}stores/gotham/#files`);
  expect(await page.getByRole('heading', { name: 'The files behind it' }).count()).toBe(1);
});

it('prints on white without what only a screen can use', async () => {
  await using visited = await visit(browser, `${site}stores/lisboa/`, {
    ...DESKTOP,
    colorScheme: 'dark',
  });
  const { page } = visited;
  await theme(page, 'Dark').check();
  await page.emulateMedia({ media: 'print' });
  expect(await ground(page)).toBe('rgb(255, 255, 255)');
  expect(await page.getByRole('navigation').count()).toBe(0);
  expect(await page.getByRole('radio').count()).toBe(0);
  expect(await page.getByRole('img', { name: /by the day/ }).count()).toBe(1);
});
