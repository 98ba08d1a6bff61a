/** One page of each kind, as paths below the site in any of its languages. */
export const KINDS = [
  ...['', 'stores/lisboa/', 'stores/lisboa/doors/lisboa-01/', 'compare/'],
  ...['sensors/', 'data/', 'method/'],
] as const;
