import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { colour } from '../lib/tokens.ts';

const css = await readFile('src/styles/heat.css', 'utf8');
const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));

/** Relative luminance, WCAG 2.2. */
function luminance(rgb: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = rgb.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: readonly number[], other: readonly number[]): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The colour of each level: the accent over the paper, as deep as heat.css says. */
function levels(scheme: 'light' | 'dark'): number[][] {
  const paper = channels(colour('paper', scheme));
  const depths = [...css.matchAll(/--deep: ([\d.]+);/g)].map(([, depth]) => Number(depth));
  return depths.map((depth) =>
    channels(colour('accent', scheme)).map((c, n) => c * depth + (paper[n] ?? 0) * (1 - depth)),
  );
}

it.each(['light', 'dark'] as const)('keeps words on every level readable, %s', (scheme) => {
  const [ink, paper] = [channels(colour('ink', scheme)), channels(colour('paper', scheme))];
  const all = levels(scheme);
  expect(all).toHaveLength(5);
  for (const [level, ground] of all.entries())
    expect(contrast(ground, level < 3 ? ink : paper), `level ${level}`).toBeGreaterThan(4.5);
});

it.each(['light', 'dark'] as const)(
  'goes one way, each level apart from the last, %s',
  (scheme) => {
    const all = [channels(colour('paper', scheme)), ...levels(scheme)].map(luminance);
    const steps = all.slice(1).map((light, n) => (light + 0.05) / ((all[n] ?? 0) + 0.05));
    for (const step of steps) expect(scheme === 'light' ? 1 / step : step).toBeGreaterThan(1.2);
  },
);
