import { expect, it, vi } from 'vitest';
import { sensorDaily } from '../testing/arrow.ts';
import { parseDate } from './calendar.ts';
import { createSource, LoadError } from './source.ts';
import { wholeView } from './view.ts';

const file = sensorDaily([
  { sensor: 'paris-01', date: '2024-01-01', visits: 5 },
  { sensor: 'paris-02', date: '2024-01-01', visits: 7 },
]);
const versions = {
  'sensor-daily/paris.arrow': '0123abcd',
  'sensor-hourly/paris/2023.arrow': '11111111',
  'sensor-hourly/paris/2024.arrow': '22222222',
};
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
const arrives = () => new Response(file as BodyInit);

it('asks for the file of this version, once', async () => {
  const { asked, get } = recorder(arrives);
  const load = createSource(place, get);
  const rows = await load(view);
  await load({ ...view, doors: ['paris-01'] });
  expect([...rows.visits]).toEqual([7]);
  expect(asked).toEqual(['/base/data/sensor-daily/paris.arrow?v=0123abcd']);
});

it('asks for the years that the hours touch, and only those', async () => {
  const { asked, get } = recorder(arrives);
  const load = createSource(place, get);
  await load({ ...view, by: 'hour' });
  await load({ ...view, by: 'hour', from: view.to });
  expect(asked.map((url) => url.replace(/^.*paris\//, ''))).toEqual([
    '2023.arrow?v=11111111',
    '2024.arrow?v=22222222',
  ]);
});

it('adds up several doors', async () => {
  const load = createSource(place, recorder(arrives).get);
  const rows = await load({ ...view, doors: ['paris-01', 'paris-02'] });
  expect([...rows.visits]).toEqual([12]);
});

it('asks for the year before too when it is drawn, and when a mean looks back into it', async () => {
  const { asked, get } = recorder(arrives);
  const load = createSource(place, get);
  const year = {
    ...view,
    by: 'hour',
    from: parseDate('2024-12-31'),
    to: parseDate('2024-12-31'),
  } as const;
  await load(year);
  expect(asked).toHaveLength(1);
  await load({ ...year, before: true });
  expect(asked[1]).toContain('2023.arrow');
});

it('tells how many files have arrived', async () => {
  const told: string[] = [];
  const load = createSource(place, recorder(arrives).get);
  await load({ ...view, by: 'hour' }, ({ done, all }) => told.push(`${done}/${all}`));
  expect(told).toEqual(['1/2', '2/2']);
});

it.each([
  ['an error', () => new Response('no', { status: 503 })],
  ['a body that is no Arrow', () => new Response('<!doctype html>')],
])('forgets %s, so that a retry asks again', async (_, fails) => {
  const { asked, get } = recorder(fails, arrives);
  const load = createSource(place, get);
  await expect(load(view)).rejects.toThrow(LoadError);
  await expect(load(view)).resolves.toHaveLength(1);
  expect(asked).toHaveLength(2);
});

it('survives a network that is gone', async () => {
  const load = createSource(place, recorder().get);
  await expect(load(view)).rejects.toThrow('sensor-daily/paris.arrow could not be loaded');
});

it('gives a file up that does not come', async () => {
  const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValueOnce(AbortSignal.abort());
  const load = createSource(place, recorder(arrives).get);
  await expect(load(view)).rejects.toThrow(LoadError);
  expect(timeout).toHaveBeenCalledWith(20_000);
  timeout.mockRestore();
  await expect(load(view)).resolves.toHaveLength(1);
});
