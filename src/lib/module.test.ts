import { beforeEach, expect, it, vi } from 'vitest';
import { arriving } from './module.ts';
import { LoadError } from './source.ts';

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
  const offline = () => Promise.reject(new TypeError('offline'));
  await expect(arriving(load, offline)).rejects.toThrow(LoadError);
  expect(load).not.toHaveBeenCalled();
});

it('says so of a module that was lost on the way', async () => {
  const lost = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  await expect(arriving(lost, async () => new Response())).rejects.toThrow(LoadError);
});
