import type { APIRoute } from 'astro';
import { href } from '../lib/site.ts';

/** A sitemap has to be named by its full address. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = site ? `Sitemap: ${new URL(href('sitemap.xml'), site)}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
};
