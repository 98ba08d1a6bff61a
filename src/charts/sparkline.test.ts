import { expect, it } from 'vitest';
import { canvas } from '../lib/canvas.ts';
import { sparkline } from './sparkline.ts';

const words = { label: 'A year', description: 'A line.' };
const line = (values: (number | null)[]) => values.map((value, time) => ({ time, value }));

it('draws a line with its gaps, and where it ends', () => {
  const svg = sparkline(line([5, 6, null, 8, 9]), words, canvas);
  expect(svg.querySelector('.line path')?.getAttribute('d')?.match(/M/g)).toHaveLength(2);
  expect(svg.querySelector('.end')?.getAttribute('cx')).toBe('116');
});

it.each([[[]], [[5]], [[null, null]]])('survives %j', (values) => {
  expect(sparkline(line(values), words, canvas).outerHTML).not.toContain('NaN');
});
