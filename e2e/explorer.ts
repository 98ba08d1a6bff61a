import type { Page } from 'playwright-core';

/** Opens the table: the texts of its cells, row by row. */
export async function table(page: Page): Promise<string[][]> {
  await page.getByRole('tab', { name: 'Table' }).click();
  const panel = page.getByRole('tabpanel', { name: 'Table' });
  return await panel
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
    );
}

/** Opens the choices of doors, weekdays and hours. */
export const openParts = (page: Page) => page.getByText('Doors, weekdays and hours').click();
