import { expect, it } from 'vitest';
import { toMarkdown } from './table.ts';

const young = { years: 2.5, slope: 0, persistence: 0.1 };
const old = { years: 11, slope: -4, persistence: 0.5 };

it('adds chains up and says whether a goal is met, by age, autocorrelation and slope', () => {
  const page = toMarkdown([
    { ...young, shares: { interval: { hit: 1, of: 1 }, falseSteps: { hit: 0, of: 2.5 } } },
    { ...old, shares: { interval: { hit: 0, of: 1 }, falseSteps: { hit: 2, of: 11 } } },
  ]);
  const rows = page.split('\n').filter((line) => /life: the 95 % interval|False st/.test(line));
  expect(
    rows.map((row) =>
      row
        .split('|')
        .slice(2, -1)
        .map((cell) => cell.trim()),
    ),
  ).toEqual([
    ['93 to 97 %', '50.0 %', '2', '**missed**'],
    ['≤ 1 in 20 store-years', '2.96 in 20 store-years', '14', '**missed**'],
    ['93 to 97 %', '', '100.0 % (1)', '', '', '0.0 % (1)'],
    [
      '≤ 1 in 20 store-years',
      '',
      '0.00 in 20 store-years (3)',
      '',
      '',
      '3.64 in 20 store-years (11)',
    ],
    ['93 to 97 %', '100.0 % (1)', '', '0.0 % (1)'],
    ['≤ 1 in 20 store-years', '0.00 in 20 store-years (3)', '', '3.64 in 20 store-years (11)'],
    ['93 to 97 %', '100.0 % (1)', '', '0.0 % (1)', ''],
  ]);
});
