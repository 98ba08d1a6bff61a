import { expect, it } from 'vitest';
import { HOUR } from '../lib/calendar.ts';
import { canvas } from '../lib/canvas.ts';
import { english } from '../testing/english.ts';
import { weekHeatmap } from './week-heatmap.ts';

const words = { label: 'Two weeks', description: 'Mean visits in a trading hour.' };
const clocks = [9, 10, 11].map((hour) => hour * HOUR);
const slots = [0, 1, 2, 3, 4, 5].flatMap((weekday) =>
  clocks.map((clock, n) => ({
    ...{ weekday, clock, isFirm: true },
    mean: weekday === 2 && n === 1 ? null : (weekday + 1) * (n + 1) * 50,
  })),
);
const language = english;
const draw = () => weekHeatmap(slots, { clocks, most: 900, language, ...words }, canvas);

it('draws a cell an hour of the week with its mean, an empty one where it is closed', async () => {
  const markup = draw().outerHTML.replaceAll('><', '>\n<');
  await expect(`${markup}\n`).toMatchFileSnapshot('output/week-heatmap.svg');
});

it('has each number once, on the colour of its level', () => {
  const numbers = (name: string) =>
    [...draw().querySelectorAll(`.${name} text`)].map(({ textContent }) => textContent);
  expect(numbers('level-0')).toEqual(['50', '100', '150', '100', '150']);
  expect(numbers('level-4')).toEqual(['750', '900']);
  expect(numbers('closed')).toEqual([]);
  expect(numbers('hatches')).toEqual([]);
  expect(draw().querySelector('.closed path')?.getAttribute('d')?.match(/z/g)).toHaveLength(3);
});

it('obeys a strict content policy and has a name', () => {
  const svg = draw();
  expect(svg.querySelector('style, script, [style]')).toBeNull();
  expect(svg.getAttribute('aria-label')).toBe('Two weeks');
  expect(svg.querySelector('desc')?.textContent).toBe(words.description);
});
