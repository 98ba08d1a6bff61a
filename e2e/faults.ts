import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds on a page, or on the part of it that a selector names. */
export async function faults(page: Page, part = 'html'): Promise<string[]> {
  await page.evaluate(axe.source);
  return await page.evaluate(async (within) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(within);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
    );
  }, part);
}
