import { expect, it } from 'vitest';
import { shareOut } from './workers.ts';

const turn = () => new Promise((resolve) => setImmediate(resolve));

it('gives each item to one worker', async () => {
  const taken: number[] = [];
  const busy = new Set<number>();
  await shareOut([1, 2, 3, 4, 5], 2, async (queue, worker) => {
    for (const item of queue) {
      taken.push(item);
      busy.add(worker);
      await turn();
    }
  });
  expect(taken).toEqual([1, 2, 3, 4, 5]);
  expect(busy.size).toBe(2);
});

it('ends after an error only when every worker has ended, and takes no further item', async () => {
  const done: number[] = [];
  const shared = shareOut([1, 2, 3, 4, 5], 2, async (queue) => {
    for (const item of queue) {
      if (item === 1) throw new Error('disk full');
      await turn();
      done.push(item);
    }
  });
  await expect(shared).rejects.toThrow('disk full');
  expect(done.length).toBeLessThanOrEqual(1);
});
