import chromium from '@sparticuz/chromium';
import playwright, { type Browser } from 'playwright-core';

/** CHROMIUM_PATH, or the Chromium that an npm package carries: no download, no system package. */
export async function launch(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH || (await chromium.executablePath());
  return playwright.chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
