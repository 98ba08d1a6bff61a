/**
 * How the link to a main page stands to the page that is read, both as paths below the site's base: `page` for the very
 * same, `true` where it leads to the part that the page belongs to. Stores and their doors belong to the overview.
 */
export function currentPage(path: string, here: string): 'page' | 'true' | undefined {
  if (path === here) return 'page';
  return (path || 'stores/') === `${here.split('/')[0]}/` ? 'true' : undefined;
}

/** The path of an address below a folder's: `stores/paris/` of `/fr/stores/paris/` below `/fr/`. */
export const pathBelow = (folder: string, address: string): string =>
  address.startsWith(folder) ? address.slice(folder.length) : '';
