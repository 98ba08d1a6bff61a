import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

const css = await readFile('src/styles/tokens.css', 'utf8');
const colours = (name: string) =>
  css.match(new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`))?.slice(1) ?? [];

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

it.each([
  ['accent-pale', 'paper', 3],
  ['accent-pale', 'band', 3],
  ['edge', 'paper', 3],
  ['edge', 'raised', 3],
  ['quiet', 'paper', 4.5],
  ['quiet', 'band', 4.5],
  ['accent', 'paper', 4.5],
  ['accent', 'raised', 4.5],
  ['warm', 'paper', 4.5],
  ['warm', 'raised', 4.5],
  ['band', 'paper', 1.25],
])('has %s stand out from %s, by %d to 1, light and dark', (name, ground, least) => {
  const pairs = colours(name).map((colour, n) => contrast(colour, colours(ground)[n] ?? ''));
  expect(pairs).toHaveLength(2);
  for (const pair of pairs) expect(pair).toBeGreaterThanOrEqual(least);
});
