import { readFileSync } from 'node:fs';

const css = readFileSync('src/styles/tokens.css', 'utf8');

/** A colour of tokens.css, `#fbfaf6`, for what no style sheet reaches. At build only. */
export function colour(name: string, scheme: 'light' | 'dark'): string {
  const [, light, dark] = css.match(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`) ?? [];
  const found = scheme === 'light' ? light : dark;
  if (!found) throw new Error(`tokens.css has no colour "${name}".`);
  return found;
}
