import { expect, it, vi } from 'vitest';
import { dailySeries, hourlySeries } from '../testing/series.ts';
import { parseDate } from './calendar.ts';
import { createSource, LoadError } from './source.ts';
import { wholeView } from './view.ts';

const years = [
  { year: 2023, version: '11111111' },
  { year: 2024, version: '22222222' },
];
const days = dailySeries([{ date: '2024-01-01', visits: 7 }], years);
const hours = hourlySeries('2024-01-01', [1, 2]);
const versions = { store: '0123abcd', doors: { 'paris-01': 'aaaaaaaa', 'paris-02': 'bbbbbbbb' } };
const place = { base: '/base/data/', store: 'paris', versions };
const view = wholeView({ from: parseDate('2023-12-31'), to: parseDate('2024-01-01') }, [
  'paris-02',
]);

/** Answers each request in turn, the last answer for ever. */
function recorder(...answers: (() => Response)[]) {
  const asked: string[] = [];
  const get = async (url: RequestInfo | URL, init?: RequestInit) => {
    asked.push(String(url));
    init?.signal?.throwIfAborted();
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    if (!answer) throw new TypeError('Failed to fetch');
    return answer();
  };
  return { asked, get };
}
const arrives = (bytes: Uint8Array<ArrayBuffer>) => () => new Response(bytes);
const ofDoor = (asked: readonly string[]) => asked.map((url) => url.replace(/^.*paris-02\//, ''));

it('asks for the file of this version, once', async () => {
  const { asked, get } = recorder(arrives(days));
  const load = createSource(place, get);
  const rows = await load(view);
  await load({ ...view, measure: 'usual' });
  expect([...rows.visits]).toEqual([7]);
  expect(asked).toEqual(['/base/data/series/paris/paris-02/days.bin?v=bbbbbbbb']);
});

it('asks for the store itself when no door is chosen', async () => {
  const { asked, get } = recorder(arrives(days));
  await createSource(place, get)({ ...view, doors: [] });
  expect(asked).toEqual(['/base/data/series/paris/days.bin?v=0123abcd']);
});

it('has nothing of a door at which nobody has counted yet', async () => {
  const { asked, get } = recorder(arrives(days));
  const load = createSource(place, get);
  expect(await load({ ...view, doors: ['paris-03'] })).toHaveLength(0);
  expect(await load({ ...view, doors: ['paris-03'], by: 'hour' })).toHaveLength(0);
  expect(asked).toEqual([]);
});

it('asks for the years that the hours touch, and only those', async () => {
  const { asked, get } = recorder(arrives(days), arrives(hours));
  const load = createSource(place, get);
  const rows = await load({ ...view, by: 'hour', from: view.to });
  expect([...rows.visits]).toEqual([1, 2]);
  expect(ofDoor(asked)).toEqual(['days.bin?v=bbbbbbbb', '2024.bin?v=22222222']);
  await load({ ...view, by: 'hour' });
  expect(ofDoor(asked).slice(2)).toEqual(['2023.bin?v=11111111']);
});

it('asks for nothing where there are no hours of a year', async () => {
  const { asked, get } = recorder(arrives(days));
  const time = parseDate('2025-06-01');
  expect(
    await createSource(place, get)({ ...view, by: 'hour', from: time, to: time }),
  ).toHaveLength(0);
  expect(ofDoor(asked)).toEqual(['days.bin?v=bbbbbbbb']);
});

it('adds up several doors', async () => {
  const load = createSource(place, recorder(arrives(days)).get);
  const rows = await load({ ...view, doors: ['paris-01', 'paris-02'] });
  expect([...rows.visits]).toEqual([14]);
});

it('asks for the year before too when it is drawn, and when a mean looks back into it', async () => {
  const { asked, get } = recorder(arrives(days), arrives(hours));
  const load = createSource(place, get);
  const year = {
    ...view,
    by: 'hour',
    from: parseDate('2024-12-31'),
    to: parseDate('2024-12-31'),
  } as const;
  await load(year);
  expect(asked).toHaveLength(2);
  await load({ ...year, before: true });
  expect(asked[2]).toContain('2023.bin');
});

it('takes of the same doors what is there already, for a shorter range', async () => {
  const { asked, get } = recorder(arrives(days), arrives(hours));
  const load = createSource(place, get);
  const whole = { ...view, by: 'hour' } as const;
  const rows = await load(whole);
  expect(await load({ ...whole, from: view.to })).toBe(rows);
  expect(await load({ ...whole, measure: 'change' })).toBe(rows);
  expect(await load({ ...whole, doors: ['paris-01'] })).not.toBe(rows);
  expect(await load({ ...whole, before: true })).not.toBe(rows);
  expect(ofDoor(asked).slice(0, 2)).toEqual(['days.bin?v=bbbbbbbb', '2023.bin?v=11111111']);
});

it('tells how many files have arrived', async () => {
  const told: string[] = [];
  const load = createSource(place, recorder(arrives(days), arrives(hours)).get);
  await load({ ...view, by: 'hour' }, ({ done, all }) => told.push(`${done}/${all}`));
  expect(told).toEqual(['1/2', '2/2']);
});

it('asks for a few files at once', async () => {
  let open = 0;
  let most = 0;
  const ids = Array.from({ length: 30 }, (_, n) => `door-${n}`);
  const doors = Object.fromEntries(ids.map((id) => [id, '0123abcd']));
  const load = createSource({ ...place, versions: { store: '', doors } }, async () => {
    most = Math.max(most, ++open);
    await new Promise((resolve) => setTimeout(resolve));
    open--;
    return new Response(days);
  });
  const { visits } = await load({ ...view, doors: ids });
  expect([...visits]).toEqual([30 * 7]);
  expect(most).toBe(8);
});

it.each([
  ['an error', () => new Response('no', { status: 503 })],
  ['a body that is no series', () => new Response('<!doctype html>')],
  ['a body that was cut', () => new Response(days.slice(0, -10))],
])('forgets %s, so that a retry asks again', async (_, fails) => {
  const { asked, get } = recorder(fails, arrives(days));
  const load = createSource(place, get);
  await expect(load(view)).rejects.toThrow(LoadError);
  await expect(load(view)).resolves.toHaveLength(1);
  expect(asked).toHaveLength(2);
});

it('survives a network that is gone', async () => {
  const load = createSource(place, recorder().get);
  await expect(load(view)).rejects.toThrow('series/paris/paris-02/days.bin could not be loaded');
});

it('gives a file up that does not come', async () => {
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(AbortSignal.abort());
  const load = createSource(place, recorder(arrives(days)).get);
  await expect(load(view)).rejects.toThrow(LoadError);
  expect(timeout).toHaveBeenCalledWith(20_000);
  timeout.mockRestore();
  await expect(load(view)).resolves.toHaveLength(1);
});
