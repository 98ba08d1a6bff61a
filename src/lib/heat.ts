import type { Language } from './language.ts';

/** How many levels a heatmap has; 0 is the palest. Their colours are in heat.css. */
const LEVELS = 5;

/** The least values of levels 1 to 4, in order. */
export type Bounds = readonly number[];

export const levelOf = (value: number, bounds: Bounds): number =>
  bounds.filter((bound) => value >= bound).length;

/** Levels as wide as each other, from 0 to the greatest value. */
export const evenBounds = (most: number): Bounds => inner().map((level) => (level * most) / LEVELS);

/** Levels that hold about as many of the values as each other, between whole numbers that are as round as that allows. */
export function equalBounds(values: readonly number[]): Bounds {
  const sorted = values.toSorted((a, b) => a - b);
  const bounds = inner().map((level) => sorted[Math.floor((level * sorted.length) / LEVELS)] ?? 0);
  const spread = (bounds.at(-1) ?? 0) - (bounds[0] ?? 0);
  const step = 10 ** Math.max(0, Math.floor(Math.log10(spread / 10)));
  return bounds.map((bound) => Math.max(1, Math.round(bound / step) * step));
}

const inner = () => Array.from({ length: LEVELS - 1 }, (_, n) => n + 1);

/** What each level stands for, of counts: "under 800", "800–999", "1,000 or more". A level that holds no number is left out. */
export function levelWords(bounds: Bounds, language: Language): { level: number; words: string }[] {
  const { key } = language.say.heatmaps;
  return [0, ...bounds].flatMap((least, level) => {
    const [next, from] = [bounds[level], language.count(least)];
    if (next === undefined) return { level, words: key.from({ count: from }) };
    if (next === least) return [];
    if (level === 0) return { level, words: key.under({ count: language.count(next) }) };
    const last = next - 1;
    const words = last === least ? from : key.between({ from, to: language.count(last) });
    return { level, words };
  });
}
