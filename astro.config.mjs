import { existsSync } from 'node:fs';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { headScript } from './src/lib/head-script.ts';
import { publishedData } from './src/lib/published-data.ts';
import { sitemap } from './src/lib/sitemap.ts';

if (existsSync('.env')) process.loadEnvFile('.env');

export default defineConfig({
  site: process.env.SITE_URL || undefined,
  base: process.env.BASE_PATH || '/',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  compressHTML: true,
  markdown: { syntaxHighlight: false },
  integrations: [svelte(), headScript(), publishedData(), sitemap()],
  vite: {
    // The chart is part of the pages at build and comes late in the browser: both are meant.
    build: { rolldownOptions: { checks: { ineffectiveDynamicImport: false } } },
  },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "base-uri 'none'",
        "connect-src 'self'",
        "form-action 'none'",
        "img-src 'self'",
      ],
    },
  },
});
