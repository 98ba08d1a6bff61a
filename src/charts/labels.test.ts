import { expect, it } from 'vitest';
import { inRows } from './labels.ts';

const edge = { left: 0, right: 300 };

it('puts texts beside each other, and above each other where there is no room', () => {
  const labels = inRows(
    [
      { x: 0, text: 'London' },
      { x: 30, text: 'Paris' },
      { x: 150, text: 'Rome' },
    ],
    edge,
  );
  expect(labels.map(({ text, row }) => [text, row])).toEqual([
    ['London', 1],
    ['Paris', 0],
    ['Rome', 0],
  ]);
});

it('turns a text around that would leave the chart', () => {
  const [label] = inRows([{ x: 290, text: 'Madrid' }], edge);
  expect(label?.anchor).toBe('end');
});
