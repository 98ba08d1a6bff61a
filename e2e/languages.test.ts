import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch } from './browser.ts';
import { caption, DESKTOP, PHONE, settled, visit } from './visit.ts';

const site = inject('site');
const folder = inject('folder');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const CODES = ['en', 'fr', 'de', 'es', 'it'];
const OTHERS = CODES.slice(1);

it('has every page in every language', () => {
  const pagesOf = (code: string) => globSync('**/index.html', { cwd: join(folder, code) }).sort();
  const [first, ...rest] = OTHERS.map(pagesOf);
  expect(first?.length).toBeGreaterThan(10);
  for (const pages of rest) expect(pages).toEqual(first);
  const main = globSync('**/index.html', { cwd: folder }).filter(
    (path) => !/^[a-z]{2}\//.test(path),
  );
  expect(main.sort()).toEqual(first);
});

it('names a page in the other languages, each of which names it back', async () => {
  const alternates = async (path: string) => {
    const html = await readFile(join(folder, path, 'index.html'), 'utf8');
    const links = html.matchAll(/<link rel="alternate" hreflang="([\w-]+)" href="([^"]+)"/g);
    return Object.fromEntries([...links].map(([, code, address]) => [code, address]));
  };
  const home = 'https://shops.example/shops/';
  const main = await alternates('stores/lisboa');
  expect(main).toEqual({
    'x-default': `${home}stores/lisboa/`,
    en: `${home}stores/lisboa/`,
    ...Object.fromEntries(OTHERS.map((code) => [code, `${home}${code}/stores/lisboa/`])),
  });
  for (const code of OTHERS) expect(await alternates(`${code}/stores/lisboa`)).toEqual(main);
});

it.each([
  ['phone', PHONE],
  ['desktop', DESKTOP],
])(
  'leads by keyboard to the same page in another language, which keeps it, on a %s',
  async (_, size) => {
    await using visited = await visit(browser, `${site}stores/lisboa/`, size);
    const { page, problems } = visited;
    await page.locator('header summary').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await page.waitForURL(`${site}de/stores/lisboa/`);
    expect(await page.locator('html').getAttribute('lang')).toBe('de-DE');
    await page.getByRole('link', { name: 'Sensoren', exact: true }).first().click();
    await page.waitForURL(`${site}de/sensors/`);
    expect(problems).toEqual([]);
  },
);

it.each([
  ['phone', PHONE],
  ['desktop', DESKTOP],
])('keeps the view of the explorer when a language is chosen, on a %s', async (_, size) => {
  const view = '?by=month&from=2023-01-01&to=2024-03-31#history';
  await using visited = await visit(browser, `${site}stores/lisboa/${view}`, size);
  const { page, problems } = visited;
  await page.locator('[data-shown]').scrollIntoViewIfNeeded();
  await settled(page);
  const shown = new URL(page.url());
  await page.locator('header summary').click();
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await page.waitForURL((url) => url.pathname.endsWith('/de/stores/lisboa/'));
  await page.locator('[data-shown]').scrollIntoViewIfNeeded();
  await settled(page);
  const led = new URL(page.url());
  expect([led.search, led.hash]).toEqual([shown.search, shown.hash]);
  expect(led.searchParams.get('from')).toBe('2023-01-01');
  expect(await caption(page)).toMatch(
    /^Alle Eingänge, je Monat, 1\. Januar 2023 bis 31\. März 2024/,
  );
  expect(problems).toEqual([]);
});

it('keeps what was chosen on Compare since the page was opened', async () => {
  await using visited = await visit(browser, `${site}compare/`, DESKTOP);
  const { page, problems } = visited;
  await page.locator('[data-compared=current]').waitFor();
  await page.locator('main form summary').click();
  await page.getByLabel('Line up').selectOption('Since the opening');
  await page.waitForURL(/align=opening/);
  const { search } = new URL(page.url());
  await page.locator('header summary').click();
  await page.getByRole('link', { name: 'Français' }).click();
  await page.waitForURL((url) => url.pathname.endsWith('/fr/compare/'));
  expect(new URL(page.url()).search).toBe(search);
  expect(problems).toEqual([]);
});

it('leads to the whole page where there is no script', async () => {
  await using visited = await visit(browser, `${site}stores/lisboa/?by=month`, {
    ...DESKTOP,
    javaScriptEnabled: false,
  });
  const { page } = visited;
  await page.locator('header summary').click();
  await page.getByRole('link', { name: 'Deutsch' }).click();
  await page.waitForURL(`${site}de/stores/lisboa/`);
});

/** Words of English that no other of the languages has, no column is called and no holiday: not all of these are translated. */
const ENGLISH = /\b(and|with|which|were|doors?|weeks?|measured|estimated|between)\b/i;

it.each(OTHERS)('says nothing in English on the pages in %s', async (code) => {
  await using visited = await visit(browser, `${site}${code}/`, DESKTOP);
  const { page } = visited;
  for (const path of globSync('**/index.html', { cwd: join(folder, code) })) {
    if (path.includes('doors/') && !path.includes('lisboa')) continue;
    await page.goto(`${site}${code}/${path.replace(/index\.html$/, '')}`);
    const texts = await page.evaluate(() => {
      for (const foreign of document.querySelectorAll('[lang=en], code, script, style'))
        foreign.remove();
      const all = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (all.nextNode()) found.push(all.currentNode.textContent?.trim() ?? '');
      for (const one of document.querySelectorAll('[aria-label], [title], [data-label]'))
        for (const name of ['aria-label', 'title', 'data-label'])
          found.push(one.getAttribute(name) ?? '');
      for (const meta of document.querySelectorAll('meta[name=description]'))
        found.push(meta.getAttribute('content') ?? '');
      return found;
    });
    expect(
      texts.filter((text) => ENGLISH.test(text)),
      path,
    ).toEqual([]);
  }
});
