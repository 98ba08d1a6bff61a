/** An address below the site's base: `/data/`, or `/footfall/data/` under a base path. */
export const href = (path: string): string =>
  `${import.meta.env.BASE_URL.replace(/\/$/, '')}/${path}`;

export const dataHref = (path: string): string => href(`data/${path}`);

/** The addresses of the pages in one language. */
export type Links = ReturnType<typeof linksOf>;

/** @param folder of the language below the base, with a slash at its end: `fr/`; empty for the main one */
export const linksOf = (folder: string) => ({
  page: (path: string) => href(`${folder}${path}`),
  store: (id: string) => href(`${folder}stores/${id}/`),
  door: (store: string, sensor: string) => href(`${folder}stores/${store}/doors/${sensor}/`),
});
