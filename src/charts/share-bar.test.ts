import { expect, it } from 'vitest';
import { canvas } from '../lib/canvas.ts';
import { shareBar } from './share-bar.ts';

const widthOf = (value: number, most: number) =>
  shareBar(value, most, canvas).querySelector('rect')?.getAttribute('width');

it('is as long as its share of the longest one, and never too short to be seen', () => {
  expect([widthOf(0.4, 0.4), widthOf(0.1, 0.4), widthOf(0.0001, 0.4)]).toEqual([
    ...['100', '25', '0.5'],
  ]);
});

it('is hidden from those who hear the number beside it', () => {
  expect(shareBar(0.1, 0.4, canvas).outerHTML).toBe(
    '<svg aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10"><rect height="10" width="25" /></svg>',
  );
});
