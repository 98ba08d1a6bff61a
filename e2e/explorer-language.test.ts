import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launch } from './browser.ts';
import { caption, DESKTOP, PHONE, settled, visit } from './visit.ts';

const store = `${inject('site')}de/stores/lisboa/`;
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Below German sentences it is too far down a phone to begin by itself. */
async function begun(page: Page) {
  await page.locator('[data-shown]').scrollIntoViewIfNeeded();
  await settled(page);
}

/** All that the explorer shows or says, but for names of its own. */
const said = (page: Page) =>
  page.locator('[data-shown]').evaluate((explorer) => {
    const labels = [...explorer.querySelectorAll('*')].flatMap((node) =>
      ['aria-label', 'aria-valuetext', 'title'].map((name) => node.getAttribute(name) ?? ''),
    );
    return [explorer.textContent, ...labels].join('\n');
  });

const ENGLISH =
  /\b(the|of|and|day|week|month|hour|hours|visits?|closed|measured|estimated|from|to|range|chart|table|doors?|before|older|newer|loading|shown)\b/i;

it.each([
  ['phone', PHONE],
  ['desktop', DESKTOP],
])('speaks German on a %s, in the words of its first HTML', async (_, size) => {
  await using built = await visit(browser, store, { ...size, javaScriptEnabled: false });
  await using taken = await visit(browser, store, size);
  const { page, problems } = taken;
  await begun(page);
  expect(await caption(page)).toBe('Alle Eingänge, je Tag, 1. Februar 2022 bis 30. April 2024');
  expect(await caption(page)).toBe(await caption(built.page));
  expect((await said(page)).match(ENGLISH)?.[0]).toBeUndefined();
  const probe = page.getByRole('slider', { name: 'Tag, Diagramm von Lisboa Chiado' });
  await probe.focus();
  await page.keyboard.press('ArrowLeft');
  expect(await page.locator('.tooltip').textContent()).toMatch(
    /^Montag, 29\. April 2024\s+\d[\d.]* Besuche.*Vierwochenmittel: /,
  );
  expect(problems).toEqual([]);
});

it('is worked by German names, and Back leads back', async () => {
  await using visited = await visit(browser, store, DESKTOP);
  const { page, problems } = visited;
  await begun(page);
  const first = await caption(page);
  await page.getByRole('radio', { name: 'Monat' }).check();
  await settled(page);
  expect(await caption(page)).toMatch(/^Alle Eingänge, je Monat, /);
  await page.getByLabel('Anzeige').selectOption({ label: 'Besuche, nur gemessene' });
  await settled(page);
  await page.getByRole('tab', { name: 'Tabelle' }).click();
  expect((await said(page)).match(ENGLISH)?.[0]).toBeUndefined();
  const cells = page.getByRole('tabpanel', { name: 'Tabelle' }).locator('tbody tr').first();
  expect(await cells.textContent()).toMatch(/^\s*April 2024\s*\d/);
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await settled(page);
  expect(await caption(page)).toBe(first);
  expect(problems).toEqual([]);
});

it('fetches its words of one language alone', async () => {
  await using visited = await visit(browser, store, DESKTOP);
  const { page } = visited;
  await begun(page);
  const files = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => /\/explorer\.[^/]+\.js$/.test(name)),
  );
  expect(files).toHaveLength(1);
});
