import { cp, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { dataFolder } from './data-folder.ts';

/** The page about the files lies among them. */
const PAGE = 'index.html';

/**
 * Puts the data set that the pages were made from beside them, when it is not the one in `public/data`, and leaves out
 * what a killed publish left there.
 */
export const publishedData = (): AstroIntegration => ({
  name: 'published-data',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      for (const name of ['data.footfall-next', 'data.footfall-old'])
        await rm(fileURLToPath(new URL(name, dir)), { recursive: true, force: true });
      if (dataFolder() === resolve('public/data')) return;
      const served = fileURLToPath(new URL('data/', dir));
      for (const name of await readdir(served))
        if (name !== PAGE) await rm(join(served, name), { recursive: true });
      await cp(dataFolder(), served, { recursive: true });
    },
  },
});
