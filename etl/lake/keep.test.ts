import { expect, it } from 'vitest';
import type { Store } from '../contract/sensor-api.ts';
import { testSensor, testStore } from '../testing/store.ts';
import { keepUnlisted } from './keep.ts';

const store = (id: string, sensors: string[], name = id): Store =>
  testStore(id, { name, sensors: sensors.map((sensor) => testSensor(sensor)) });

function keep(known: Store[], listed: Store[]) {
  const warnings: string[] = [];
  const stores = keepUnlisted(known, listed, { warn: (message) => warnings.push(message) });
  return { stores, warnings };
}

it('takes what is listed, without a word, when nothing is missing', () => {
  const listed = [store('paris', ['b', 'a'], 'Paris'), store('rome', ['c'])];
  expect(keep([], listed)).toEqual({ stores: listed, warnings: [] });
  expect(keep([store('paris', ['a', 'b'])], listed)).toEqual({ stores: listed, warnings: [] });
});

it('keeps a sensor that is listed no longer, in its store as it is listed now', () => {
  const { stores, warnings } = keep([store('paris', ['a', 'b'])], [store('paris', ['b'], 'Paris')]);
  expect(stores).toEqual([store('paris', ['b', 'a'], 'Paris')]);
  expect(warnings).toEqual([
    'The API no longer lists sensor a of store paris; it is kept as last known',
  ]);
});

it('lets a sensor go to the store that lists it now', () => {
  const listed = [store('paris', ['b']), store('rome', ['c', 'a'])];
  const known = [store('paris', ['a', 'b']), store('rome', ['c'])];
  expect(keep(known, listed)).toEqual({ stores: listed, warnings: [] });
});

it('keeps a store that is listed no longer, with the sensors that have not moved', () => {
  const known = [store('old', ['a', 'b', 'c']), store('bern', []), store('rome', ['d'])];
  const { stores, warnings } = keep(known, [store('rome', ['d', 'a'])]);
  expect(stores).toEqual([store('rome', ['d', 'a']), store('old', ['b', 'c']), store('bern', [])]);
  expect(warnings).toEqual([
    'The API no longer lists store old; it is kept as last known, without a (now of rome)',
    'The API no longer lists store bern; it is kept as last known',
  ]);
});

it('drops a store all of whose sensors have moved: it was renamed', () => {
  const listed = [store('lutece', ['a', 'b', 'c'])];
  const { stores, warnings } = keep([store('paris', ['a', 'b'])], listed);
  expect(stores).toEqual(listed);
  expect(warnings).toEqual([
    'The API no longer lists store paris; its sensors belong to other stores now',
  ]);
});
