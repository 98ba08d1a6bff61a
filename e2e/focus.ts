import type { Page } from 'playwright-core';

/** The names of what Tab reaches one after the other, beginning with what has the focus. */
export async function reachedByTab(page: Page, most: number): Promise<string[]> {
  const names: string[] = [];
  for (let n = 0; n < most; n++) {
    names.push(await focusedName(page));
    await page.keyboard.press('Tab');
  }
  return names;
}

const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: one } = document;
    const isField = one instanceof HTMLInputElement || one instanceof HTMLSelectElement;
    const label = isField ? one.labels?.[0]?.textContent : null;
    return (one?.getAttribute('aria-label') ?? label ?? one?.textContent ?? '').trim();
  });
