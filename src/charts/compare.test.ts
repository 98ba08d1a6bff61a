import { expect, it } from 'vitest';
import { canvas } from '../lib/canvas.ts';
import { comparisonOf } from '../lib/compare.ts';
import { chartWords } from '../lib/compare-words.ts';
import { choice, entity } from '../testing/compare.ts';
import { english } from '../testing/english.ts';
import { compareChart } from './compare.ts';

const all = [
  entity('Paris Rivoli', '2024-01-01', [5000, null, 6000, 7000], (n) => ({
    coverage: n === 2 ? 0.5 : 1,
  })),
  entity('Rome', '2024-01-15', [2000, 2500]),
];
const drawing = (rest: Parameters<typeof choice>[0] = {}) => {
  const comparison = comparisonOf(all, choice(rest));
  const options = { size: 'narrow', format: english, ...chartWords(comparison, english) } as const;
  return compareChart(comparison, options, canvas);
};
const texts = (svg: SVGElement, within: string) =>
  [...svg.querySelectorAll(`${within} text`)].map((text) => text.textContent);

it('has a line a store, of its own kind, with its name at its end', () => {
  const svg = drawing();
  expect(svg.querySelectorAll('.series-1 .course')).toHaveLength(1);
  expect(svg.querySelectorAll('.series-2 .course')).toHaveLength(1);
  expect(texts(svg, '.series-1')).toEqual(['Paris', 'Rivoli']);
  expect(texts(svg, '.series-2')).toEqual(['Rome']);
});

it('breaks a line where nothing is known, and rings a week that was hardly measured', () => {
  const svg = drawing();
  const course = svg.querySelector('.series-1 .course')?.getAttribute('d') ?? '';
  expect(course.match(/M/g)).toHaveLength(2);
  expect(svg.querySelector('.series-1 .hollow')?.getAttribute('d')?.match(/a/g)).toHaveLength(2);
  expect(svg.querySelectorAll('.series-2 .hollow')).toHaveLength(0);
});

it('counts weeks since the opening on its axis', () => {
  expect(texts(drawing({ align: 'opening' }), '.axis')).toContain('week 1');
});

it('is drawn of nothing too', () => {
  const none = comparisonOf([], choice());
  const options = { size: 'wide', format: english, ...chartWords(none, english) } as const;
  expect(compareChart(none, options, canvas).querySelectorAll('.series')).toHaveLength(0);
});

it('has a name and a description', () => {
  const svg = drawing({ measure: 'visits' });
  expect(svg.getAttribute('aria-label')).toBe('Paris Rivoli has the most visits a week: 6,500');
  expect(svg.querySelector('desc')?.textContent).toMatch(/^Visits of each week, 1 January 2024/);
});
