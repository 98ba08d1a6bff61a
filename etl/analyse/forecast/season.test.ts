import { expect, it } from 'vitest';
import { randomFrom } from '../random.ts';
import { fitSeason } from './season.ts';
import type { Weeks } from './weeks.ts';

const FIRST = 18_000;
const wave = (day: number) => 0.2 * Math.cos((2 * Math.PI * day) / 365.2425);

function sampleWeeks(length: number, levelOf: (week: number) => number): Weeks {
  const random = randomFrom(2);
  const chance = () => 0.04 * (random() + random() + random() + random() - 2);
  return {
    firstDay: FIRST,
    logs: Float64Array.from(
      { length },
      (_, week) => levelOf(week) + wave(FIRST + 7 * week + 3) + chance(),
    ),
    days: new Uint8Array(length).fill(6),
    weekday: new Float64Array(7),
    noise: 0.08,
  };
}

const largest = (values: Iterable<number>) => Math.max(...[...values].map(Math.abs));

it('tells the season from a level that grows', () => {
  const { season, level } = fitSeason(sampleWeeks(260, (week) => 7 + 0.001 * week));
  const days = Array.from({ length: 365 }, (_, n) => FIRST + 1820 + n);
  expect(largest(days.map((day) => season(day) - wave(day)))).toBeLessThan(0.03);
  expect(largest(level.map((value, week) => value - 7 - 0.001 * week))).toBeLessThan(0.03);
});

it('does not take a step for season', () => {
  const { season, level } = fitSeason(sampleWeeks(260, (week) => (week < 200 ? 7 : 7.3)));
  const days = Array.from({ length: 365 }, (_, n) => FIRST + 1820 + n);
  expect(largest(days.map((day) => season(day) - wave(day)))).toBeLessThan(0.06);
  expect(level[190]).toBeCloseTo(7, 1);
  expect(level[210]).toBeCloseTo(7.3, 1);
});

it('takes a wave of little more than a year for season', () => {
  const { season } = fitSeason(sampleWeeks(60, () => 7));
  const swing = season(FIRST + 182) - season(FIRST);
  expect(swing / (wave(FIRST + 182) - wave(FIRST))).toBeGreaterThan(0.6);
});

it('bridges gaps and lets an odd week be', () => {
  const weeks = sampleWeeks(260, () => 7);
  weeks.logs.fill(Number.NaN, 100, 116);
  weeks.logs[250] = 4;
  const { level, adjusted, spread } = fitSeason(weeks);
  expect(largest(level.map((value) => value - 7))).toBeLessThan(0.1);
  expect(adjusted[105]).toBe(level[105]);
  expect(spread).toBeLessThan(0.05);
});
