import { beforeEach, expect, it, vi } from 'vitest';
import { arriving } from './module.ts';

beforeEach(() => {
  vi.stubGlobal('location', { href: 'https://shops.example/stores/rome/' });
});

it('asks for the module when the network answers, whatever it says', async () => {
  const get = vi.fn(async () => new Response(null, { status: 405 }));
  expect(await arriving(async () => 'module', get)).toBe('module');
  expect(get).toHaveBeenCalledWith('https://shops.example/stores/rome/', {
    method: 'HEAD',
    cache: 'no-store',
  });
});

it('does not ask for the module when nothing answers, so that it can be asked for later', async () => {
  const load = vi.fn(async () => 'module');
  expect(await arriving(load, () => Promise.reject(new TypeError('offline')))).toBeUndefined();
  expect(load).not.toHaveBeenCalled();
});

it('has nothing of a module that was lost on the way', async () => {
  const lost = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  expect(await arriving(lost, async () => new Response())).toBeUndefined();
});
