import { expect, it } from 'vitest';
import { broken, spread } from './line-labels.ts';

it('breaks names at spaces, never within a word', () => {
  expect(broken('Roma Via del Corso', 11)).toEqual(['Roma Via', 'del Corso']);
  expect(broken('Tauentzienstraße', 11)).toEqual(['Tauentzienstraße']);
});

const label = (y: number) => ({ y, height: 10 });
const EDGES = { top: 0, bottom: 100 };

it('leaves labels where they are if they have room', () => {
  expect(spread([label(80), label(20)], EDGES)).toEqual([80, 20]);
});

it('moves labels apart, and none beyond an edge', () => {
  expect(spread([label(50), label(50), label(52)], EDGES)).toEqual([50, 60, 70]);
  expect(spread([label(98), label(99)], EDGES)).toEqual([85, 95]);
  expect(spread([label(1)], EDGES)).toEqual([5]);
});
