const MARK = '(token)';

/** Characters of the token's beginning that tell nothing. */
const HARMLESS = 3;

/**
 * A text of the other side without the token, should it echo it: as it was sent, as JSON or a URL may spell it, and its
 * beginning where the text was cut short within it.
 */
export function redact(text: string, token: string | null): string {
  if (token === null) return text;
  const hidden = hide(text, token);
  const plain = decode(hidden);
  const hiddenPlain = hide(plain, token);
  return hiddenPlain === plain ? hidden : hiddenPlain;
}

function hide(text: string, token: string): string {
  const hidden = text.replaceAll(token, MARK);
  for (let length = token.length - 1; length > HARMLESS; length--)
    if (hidden.endsWith(token.slice(0, length))) return `${hidden.slice(0, -length)}${MARK}`;
  return hidden;
}

/** Escapes of JSON and of URLs as what they stand for. */
const decode = (text: string) =>
  text
    .replace(/\\u00([0-7][0-9a-f])/gi, fromHex)
    .replace(/\\(["\\/])/g, '$1')
    .replace(/%([2-7][0-9a-f])/gi, fromHex);

const fromHex = (_: string, hex: string) => String.fromCharCode(Number.parseInt(hex, 16));
