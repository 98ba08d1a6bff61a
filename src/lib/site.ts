/** An address below the site's base: `/stores/paris/`, or `/footfall/stores/paris/` under a base path. */
export const href = (path: string): string =>
  `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;

export const storeHref = (id: string): string => href(`stores/${id}/`);
export const doorHref = (store: string, sensor: string): string =>
  href(`stores/${store}/doors/${sensor}/`);
export const dataHref = (path: string): string => href(`data/${path}`);
