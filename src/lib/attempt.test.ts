import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAttempt, type Lateness } from './attempt.ts';
import { LoadError } from './source.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function listener() {
  const told: Lateness[] = [];
  return { told, attempt: createAttempt((delay) => told.push(delay)) };
}

it('says nothing of what comes at once', async () => {
  const { told, attempt } = listener();
  await attempt(async () => {});
  await vi.runAllTimersAsync();
  expect(told).toEqual([undefined, undefined]);
});

it('says that it is slow, and takes it back', async () => {
  const { told, attempt } = listener();
  const { promise, resolve } = Promise.withResolvers<void>();
  const done = attempt(() => promise);
  await vi.advanceTimersByTimeAsync(499);
  expect(told).toEqual([undefined]);
  await vi.advanceTimersByTimeAsync(1);
  expect(told).toEqual([undefined, 'slow']);
  resolve();
  await done;
  expect(told).toEqual([undefined, 'slow', undefined]);
});

it('says that it failed when a file did not arrive', async () => {
  const { told, attempt } = listener();
  await attempt(() => Promise.reject(new LoadError('days.bin', undefined)));
  expect(told).toEqual([undefined, 'failed']);
});

it('does not swallow a mistake of its own', async () => {
  const { told, attempt } = listener();
  await expect(attempt(() => Promise.reject(new RangeError('mine')))).rejects.toThrow('mine');
  expect(told).toEqual([undefined, 'failed']);
});

it('hears no more of what was begun before', async () => {
  const { told, attempt } = listener();
  const { promise, reject } = Promise.withResolvers<void>();
  let isLast = () => true;
  const first = attempt((last) => {
    isLast = last;
    return promise;
  });
  expect(isLast()).toBe(true);
  await attempt(async () => {});
  expect(isLast()).toBe(false);
  reject(new LoadError('days.bin', undefined));
  await first;
  await vi.runAllTimersAsync();
  expect(told).toEqual([undefined, undefined, undefined]);
});
