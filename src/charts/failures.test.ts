import { expect, it } from 'vitest';
import { canvas } from '../lib/canvas.ts';
import { createFormat } from '../lib/format.ts';
import { failuresChart } from './failures.ts';

const options = {
  size: 'narrow',
  format: createFormat('en-GB'),
  ...{ label: 'Sensors fail', description: 'A line.', unit: { x: 'months', y: 'failed' } },
} as const;
const months = (devices: readonly number[]) =>
  devices.map((devices, month) => ({ month, devices, failed: { hours: month, of: 100 } }));
const lines = (svg: SVGElement) =>
  [...svg.querySelectorAll('.line path')].map((path) => path.getAttribute('d')?.split('L').length);

it('draws a line, thin where few devices tell, and its last value', () => {
  const svg = failuresChart(months([20, 20, 20, 5, 4]), options, canvas);
  expect(lines(svg)).toEqual([3, 3]);
  expect(svg.querySelector('.ending text')?.textContent).toBe('4.0%');
});

it.each([[[]], [[3]], [[30]]])('survives %j devices', (devices) => {
  expect(failuresChart(months(devices), options, canvas).outerHTML).not.toContain('NaN');
});
