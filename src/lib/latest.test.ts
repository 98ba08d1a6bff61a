import { expect, it, vi } from 'vitest';
import { latest } from './latest.ts';

it('asks again only when the question is another one', () => {
  const make = vi.fn((store: string) => ({ store }));
  const read = latest(make, (store) => store);
  const [first, second] = [read('rome'), read('rome')];
  expect(second).toBe(first);
  expect(read('paris')).toEqual({ store: 'paris' });
  expect(read('rome')).toEqual(first);
  expect(make).toHaveBeenCalledTimes(3);
});
