import { expect, it } from 'vitest';
import { outline } from './outline.ts';

function ring(kept: ReturnType<typeof outline>, points: [number, number][]) {
  points.forEach(([x, y], n) => {
    if (n === 0) kept.context.moveTo(x, y);
    else kept.context.lineTo(x, y);
  });
  kept.context.closePath();
}

it('writes whole units as relative moves, without points that lie close', () => {
  const kept = outline(2.5);
  ring(kept, [
    [10.2, 10],
    [11, 10.4],
    [20, 10],
    [20, 4.6],
  ]);
  expect(kept.path()).toBe('M10 10l10 0 0-5z');
});

it('leaves islets and lone points out', () => {
  const kept = outline(1);
  ring(kept, [
    [0, 0],
    [2, 0],
    [2, 2],
  ]);
  kept.context.moveTo(5, 5);
  expect(kept.path()).toBe('');
});

it('keeps an open line open', () => {
  const kept = outline(1);
  kept.context.moveTo(0, 0);
  kept.context.lineTo(0, 9);
  expect(kept.path()).toBe('M0 0l0 9');
});
