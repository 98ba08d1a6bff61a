import { ApiAddressError, ApiTokenError } from './errors.ts';

export interface Address {
  /** Without credentials or query, ending in a slash. */
  readonly base: URL;
  /** A user name or password stood in the address and was taken out. */
  readonly hadCredentials: boolean;
}

/**
 * The address of a sensor API, which may have a path (`https://gateway.example/sensors/`).
 *
 * @throws ApiAddressError
 */
export function parseAddress(text: string): Address {
  const shown = text
    .trim()
    .replace(/\/\/[^/?#]*@/, '//')
    .replace(/[?#].*$/s, '');
  if (!URL.canParse(text.trim())) throw new ApiAddressError(shown, 'is not an address');
  const base = new URL(text.trim());
  if (base.protocol !== 'http:' && base.protocol !== 'https:')
    throw new ApiAddressError(shown, 'does not start with http:// or https://');
  if (base.search !== '' || base.hash !== '')
    throw new ApiAddressError(shown, 'has a query or a fragment');
  const hadCredentials = base.username !== '' || base.password !== '';
  base.username = '';
  base.password = '';
  base.pathname = `${base.pathname.replace(/\/+$/, '')}/`;
  return { base, hadCredentials };
}

/** `undefined` parameters are left out. */
export function endpoint(
  base: URL,
  path: string,
  query: Readonly<Record<string, string | undefined>> = {},
): URL {
  const url = new URL(path, base);
  for (const [name, value] of Object.entries(query))
    if (value !== undefined) url.searchParams.set(name, value);
  return url;
}

/**
 * The token as it can be sent; null when there is none.
 *
 * @throws ApiTokenError
 */
export function parseToken(text: string | undefined): string | null {
  const token = text?.trim() ?? '';
  if (!/^[\x21-\x7e]*$/.test(token)) throw new ApiTokenError();
  return token === '' ? null : token;
}
