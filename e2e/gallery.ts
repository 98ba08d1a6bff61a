/** `npm run gallery`: pictures of each kind of page of the built site, in three widths and both themes, in e2e/output/gallery. */
import { globSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launch } from './browser.ts';
import { serve } from './serve.ts';

const SITE = 'dist';
const OUTPUT = 'e2e/output/gallery';
const WIDTHS = [390, 834, 1440];
const OTHER_LANGUAGE = /^[a-z]{2}\//;
const THEMES = ['light', 'dark'] as const;

/** Addresses below the site in its main language, one of each kind: the first store, and its first door. */
function pagesOf(folder: string): string[] {
  const kinds = new Map<string, string>();
  for (const path of globSync('**/*.html', { cwd: folder }).sort()) {
    const address = path.replaceAll('\\', '/').replace(/index\.html$/, '');
    const kind = address.replace(/^stores\/[^/]+/, 'store').replace(/doors\/[^/]+/, 'door');
    if (!OTHER_LANGUAGE.test(address) && !kinds.has(kind)) kinds.set(kind, address);
  }
  return [...kinds.values()];
}

async function takePictures(browser: Browser, address: string, name: string): Promise<void> {
  for (const width of WIDTHS)
    for (const colorScheme of THEMES) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      await page.goto(address, { waitUntil: 'networkidle' });
      const path = join(OUTPUT, `${name}-${width}-${colorScheme}.png`);
      await page.screenshot({ path, fullPage: true });
      await page.close();
    }
}

const pages = pagesOf(SITE);
if (pages.length === 0) throw new Error(`There is no site in ${SITE}: run npm run build first.`);
await rm(OUTPUT, { recursive: true, force: true });
await mkdir(OUTPUT, { recursive: true });
const server = await serve(SITE, '/');
const browser = await launch();
for (const page of pages) {
  const name =
    page
      .replace(/\.html$/, '')
      .replace(/\/$/, '')
      .replaceAll('/', '-') || 'overview';
  await takePictures(browser, server.url + page, name);
  process.stdout.write(`${OUTPUT}/${name}-*.png\n`);
}
await browser.close();
await server.close();
