import { expect, it, vi } from 'vitest';
import { english } from '../testing/english.ts';
import { day, days } from '../testing/rows.ts';
import { parseDate } from './calendar.ts';
import { type Comparable, createEntities, entityOf, namedEntities } from './compare-entities.ts';

const life = { from: parseDate('2024-01-03'), to: null };
const rome: Comparable = {
  ...{ id: 'rome', name: 'Roma', life, hours: null, versions: { store: '0123abcd', doors: {} } },
  doors: [{ id: 'rome-01', name: 'Galleria', life: { ...life, to: parseDate('2024-01-21') } }],
};
const named = namedEntities([rome], english);
const rows = days('2024-01-01', 28, (date) => day(date, 24));

it('names a door after its store', () => {
  expect(named.map(({ id, name }) => [id, name])).toEqual([
    ['rome', 'Roma'],
    ['rome/rome-01', 'Roma: Galleria'],
  ]);
});

it('counts weeks from the first whole one of a life to its end', () => {
  const weeks = named.map((one) => entityOf(one, rows).weeks.map(({ start }) => start));
  expect(weeks.map((all) => all.length)).toEqual([3, 2]);
  expect(named[0] && entityOf(named[0], rows)).toMatchObject({ origin: weeks[0]?.[0] });
});

it('loads each once, and asks again for what failed', async () => {
  const load = vi.fn(async () => rows).mockRejectedValueOnce(new Error('offline'));
  const entities = createEntities(named, load);
  await expect(entities(['rome'])).rejects.toThrow('offline');
  await entities(['rome']);
  const both = await entities(['rome/rome-01', 'rome', 'nowhere']);
  expect(both.map(({ id }) => id)).toEqual(['rome/rome-01', 'rome']);
  expect(load).toHaveBeenCalledTimes(3);
  expect(load).toHaveBeenLastCalledWith(rome, 'rome-01');
});
