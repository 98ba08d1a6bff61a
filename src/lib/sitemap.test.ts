import { expect, it } from 'vitest';
import { sitemapXml } from './sitemap.ts';

it('lists the pages in one order whatever order they were built in', () => {
  const pages = ['https://shops.example/stores/rome/?a&b', 'https://shops.example/'];
  const at = new Date('2026-11-24T02:00:00Z');
  expect(sitemapXml(pages, at)).toBe(sitemapXml([...pages].reverse(), at));
  expect(sitemapXml(pages, at)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
    <url><loc>https://shops.example/</loc><lastmod>2026-11-24T02:00:00.000Z</lastmod></url>
    <url><loc>https://shops.example/stores/rome/?a&amp;b</loc><lastmod>2026-11-24T02:00:00.000Z</lastmod></url>
    </urlset>
    "
  `);
});
