import { expect, it } from 'vitest';
import { crossesPath, dotsPath, ringsPath } from './dots.ts';

const places = [
  { x: 10.04, y: 20 },
  { x: 10.31, y: 19.55 },
  { x: 9, y: 19.55 },
];

it('moves from dot to dot without drift', () => {
  expect(dotsPath(places)).toBe('m10 20h0m.5 -.5h0m-1.5 0h0');
  const third = Array.from({ length: 1000 }, (_, n) => ({ x: n / 3, y: 0 }));
  const moves = [...dotsPath(third).matchAll(/m(\S+) /g)].map(([, dx]) => Number(dx));
  expect(moves.reduce((sum, dx) => sum + dx, 0)).toBeCloseTo(333);
});

it('comes back to where a ring began', () => {
  expect(ringsPath(places.slice(0, 1), 2)).toBe('m10 20m-2 0a2 2 0 1 0 4 0a2 2 0 1 0 -4 0m2 0');
});

it('comes back to where a cross began', () => {
  expect(crossesPath(places.slice(0, 1), 2)).toBe('m10 20m-2 -2l4 4m-4 0l4 -4m-2 2');
});
