import { expect, it } from 'vitest';
import { kept } from './kept.ts';

it('answers once about an object and a choice, and anew when either is another', () => {
  const asked: string[] = [];
  const longer = kept((list: readonly number[], by: number) => {
    asked.push(`${list.length}+${by}`);
    return list.length + by;
  });
  const [one, two] = [[1], [1, 2]];
  expect([longer(one, 5), longer(two, 5), longer(one, 5), longer(one, 6)]).toEqual([6, 7, 6, 7]);
  expect(asked).toEqual(['1+5', '2+5', '1+6']);
});
