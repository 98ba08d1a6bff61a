import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { canvas } from '../lib/canvas.ts';
import { borders, land } from '../lib/map-land.ts';
import { type Spot, spotMap } from './map.ts';

const spot = (name: string, longitude: number, latitude: number, visits: number | null): Spot => ({
  ...{ name, longitude, latitude, visits, isGuessed: false, value: String(visits) },
});
const EUROPE = [
  spot('Madrid', -3.7, 40.4, 28_000),
  spot('Paris', 2.3, 48.9, 163_000),
  spot('Berlin', 13.3, 52.5, 52_000),
  spot('Rome', 12.5, 41.9, 42_000),
  spot('London', -0.1, 51.5, 129_000),
];
const words = { label: 'Paris had most.', description: 'A circle a store.' };
const draw = (spots: Spot[], size: 'narrow' | 'wide' = 'narrow') =>
  spotMap(spots, { size, land, borders, ...words }, canvas);

const circles = (svg: SVGElement) =>
  [...svg.querySelectorAll('circle')].map((circle) => ({
    x: Number(circle.getAttribute('cx')),
    y: Number(circle.getAttribute('cy')),
    r: Number(circle.getAttribute('r')),
  }));

it('draws circles whose areas are the visits, each with its name', () => {
  const svg = draw(EUROPE);
  const [paris, london] = circles(svg);
  expect(((london?.r ?? 0) / (paris?.r ?? 1)) ** 2).toBeCloseTo(129 / 163, 1);
  const names = [...svg.querySelectorAll('.name')].map(({ textContent }) => textContent);
  expect(names.toSorted()).toEqual(['Berlin', 'London', 'Madrid', 'Paris', 'Rome']);
});

it.each(['narrow', 'wide'] as const)('draws Europe, %s', async (size) => {
  const markup = draw(EUROPE, size).outerHTML.replaceAll('><', '>\n<');
  await expect(`${markup}\n`).toMatchFileSnapshot(`output/map-${size}.svg`);
});

it('takes little room', () => {
  const drawn = (['narrow', 'wide'] as const).map((size) => draw(EUROPE, size).outerHTML).join('');
  expect(gzipSync(drawn).length).toBeLessThan(8000);
});

it.each([
  ['one store', [spot('Paris', 2.3, 48.9, 10)]],
  ['an ocean between', [spot('New York', -74, 40.7, 10), spot('Lisbon', -9.1, 38.7, 5)]],
  [
    'the date line between',
    [spot('Auckland', 174.8, -36.8, 10), spot('Honolulu', -157.9, 21.3, 5)],
  ],
  [
    'the whole earth',
    [spot('Tokyo', 139.7, 35.7, 9), spot('Paris', 2.3, 48.9, 5), spot('Lima', -77, -12, 5)],
  ],
  ['antipodes', [spot('Madrid', -3.7, 40.4, 9), spot('Wellington', 176.3, -40.4, 9)]],
  ['nothing known', [spot('Paris', 2.3, 48.9, null)]],
])('keeps all stores in sight: %s', (_, spots) => {
  const svg = draw(spots);
  expect(svg.outerHTML).not.toContain('NaN');
  expect(svg.querySelector('.land')?.getAttribute('d')).toBeTruthy();
  for (const { x, y, r } of circles(svg)) {
    expect(Math.min(x, y)).toBeGreaterThan(r);
    expect(Math.max(x, y)).toBeLessThan(360 - r);
  }
});

it('leaves a circle empty that was not well measured, and names out where there is no room', () => {
  const crowd = Array.from({ length: 30 }, (_, n) => spot(`Paris ${n}`, 2.3 + n / 500, 48.9, 100));
  const svg = draw([...crowd, { ...spot('Rome', 12.5, 41.9, 5), isGuessed: true }]);
  expect(svg.querySelectorAll('.spot')).toHaveLength(31);
  expect(svg.querySelectorAll('.guessed')).toHaveLength(1);
  expect(svg.querySelectorAll('.name').length).toBeLessThan(8);
});

it('obeys a strict content policy and has a name', () => {
  const svg = draw(EUROPE);
  expect(svg.querySelector('style, script, [style]')).toBeNull();
  expect(svg.getAttribute('aria-label')).toBe('Paris had most.');
});
