import { defineMiddleware } from 'astro:middleware';
import { siteOf } from './lib/sites.ts';

/** Every page knows its language by its address. */
export const onRequest = defineMiddleware(({ params, locals }, next) => {
  const { code, language, link } = siteOf(params.language);
  Object.assign(locals, { code, language, link });
  return next();
});
