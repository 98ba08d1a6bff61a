import { expect, it } from 'vitest';
import { createChain } from './compare-chain.ts';
import { LoadError } from './source.ts';

const answering = (...answers: (() => Response)[]) => {
  const asked: string[] = [];
  const get = async (url: RequestInfo | URL) => {
    asked.push(String(url));
    const answer = answers.shift();
    if (!answer) throw new TypeError('Failed to fetch');
    return answer();
  };
  return { asked, get };
};
const stores = [{ id: 'rome' }];

it('asks once', async () => {
  const { asked, get } = answering(() => Response.json(stores));
  const chain = createChain('/compare/stores.json?v=1', get);
  expect(await chain()).toEqual(stores);
  expect(await chain()).toEqual(stores);
  expect(asked).toEqual(['/compare/stores.json?v=1']);
});

it.each([
  ['an error', () => new Response('no', { status: 503 })],
  ['a page', () => new Response('<!doctype html>')],
])('asks again after %s', async (_, fails) => {
  const chain = createChain(
    '/compare/stores.json',
    answering(fails, () => Response.json(stores)).get,
  );
  await expect(chain()).rejects.toThrow(LoadError);
  expect(await chain()).toEqual(stores);
});

it('fails where there is no network', async () => {
  await expect(createChain('/compare/stores.json', answering().get)()).rejects.toThrow(LoadError);
});
