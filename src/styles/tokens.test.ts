import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

const css = await readFile('src/styles/tokens.css', 'utf8');
const colours = (name: string) =>
  css.match(new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`))?.slice(1) ?? [];

const linear = (hex: string) =>
  [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = linear(hex);
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
  ['violet', 'paper', 4.5],
  ['violet', 'raised', 4.5],
  ['teal', 'paper', 4.5],
  ['teal', 'raised', 4.5],
  ['sixth', 'paper', 4.5],
  ['sixth', 'raised', 4.5],
  ['band', 'paper', 1.25],
])('has %s stand out from %s, by %d to 1, light and dark', (name, ground, least) => {
  const pairs = colours(name).map((colour, n) => contrast(colour, colours(ground)[n] ?? ''));
  expect(pairs).toHaveLength(2);
  for (const pair of pairs) expect(pair).toBeGreaterThanOrEqual(least);
});

type Matrix = readonly (readonly [number, number, number])[];
const times = (matrix: Matrix, values: readonly number[]) =>
  matrix.map((row) => row.reduce((sum, factor, n) => sum + factor * (values[n] ?? 0), 0));

/** How linear light looks without one kind of cones. Machado, Oliveira, Fernandes 2009, severity 1. */
const EYES: Record<string, Matrix> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red cones': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green cones': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue cones': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Linear light → Oklab, where distances are as they look; Ottosson 2020. */
function oklab(light: readonly number[]): number[] {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    light.map((part) => Math.min(1, Math.max(0, part))),
  );
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones.map(Math.cbrt),
  );
}

const distance = (one: readonly number[], other: readonly number[]) =>
  Math.hypot(...one.map((value, n) => value - (other[n] ?? 0)));

it.each(Object.entries(EYES))('keeps the colours of compared lines apart with %s', (_, eye) => {
  const names = ['accent', 'warm', 'ink', 'violet', 'teal', 'sixth'];
  for (const scheme of [0, 1]) {
    const seen = names.map((name) => oklab(times(eye, linear(colours(name)[scheme] ?? ''))));
    for (const [n, one] of seen.entries())
      for (const other of seen.slice(0, n)) expect(distance(one, other)).toBeGreaterThan(0.09);
  }
});
