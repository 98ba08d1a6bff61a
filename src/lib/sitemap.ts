import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { dataFolder } from './data-folder.ts';
import { openDataset } from './dataset.ts';
import { escapeXml } from './xml.ts';

/** A sitemap as sitemaps.org defines it. All pages are as old as the data. */
export const sitemapXml = (addresses: readonly string[], lastChange: Date): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...[...addresses]
      .sort()
      .map(
        (address) =>
          `<url><loc>${escapeXml(address)}</loc><lastmod>${lastChange.toISOString()}</lastmod></url>`,
      ),
    '</urlset>',
    '',
  ].join('\n');

/** Writes `sitemap.xml` with every page that was built, if it is known where the site will stand: it holds full addresses. */
export function sitemap(): AstroIntegration {
  let root: URL | undefined;
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config: { site, base } }) => {
        root = site ? new URL(base.replace(/\/?$/, '/'), site) : undefined;
      },
      'astro:build:done': async ({ dir, pages }) => {
        if (!root) return;
        const { asOf } = await openDataset(dataFolder());
        const found = pages
          .map(({ pathname }) => pathname)
          .filter((path) => !path.startsWith('404'));
        const addresses = found.map((path) => new URL(path, root).href);
        await writeFile(new URL('sitemap.xml', dir), sitemapXml(addresses, new Date(asOf)));
      },
    },
  };
}
