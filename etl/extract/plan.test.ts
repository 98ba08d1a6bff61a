import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { LakeProgress } from '../contract/lake.ts';
import type { Store } from '../contract/sensor-api.ts';
import { instant } from './hours.ts';
import { expectedRows, type PlanOptions, planStore } from './plan.ts';
import { store } from './testing/fake-api.ts';

const options = (more: Partial<PlanOptions> = {}): PlanOptions => ({
  asOf: new Date('2024-03-01T01:30:00Z'),
  from: null,
  full: false,
  settings: { trailingDays: 7, windowDays: 31 },
  ...more,
});

const known = (watermark: string | null, { sensors }: Store): LakeProgress => ({
  watermark,
  sensors: Object.fromEntries(sensors.map(({ id, installed_on }) => [id, installed_on])),
  removals: Object.fromEntries(
    sensors.flatMap(({ id, removed_on }) => (removed_on === null ? [] : [[id, removed_on]])),
  ),
});

const windowsOf = (...args: Parameters<typeof planStore>) =>
  planStore(...args).years.flatMap(({ windows }) =>
    windows.map(({ from, to }) => `${instant(from)} ${instant(to)}`),
  );

const paris = store('paris', ['2023-12-01']);

it('asks first from the day before the first sensor, in windows that years cut', () => {
  expect(windowsOf(paris, undefined, options())).toEqual([
    '2023-11-30T00:00:00Z 2023-12-08T00:00:00Z',
    '2023-12-08T00:00:00Z 2024-01-01T00:00:00Z',
    '2024-01-01T00:00:00Z 2024-02-01T00:00:00Z',
    '2024-02-01T00:00:00Z 2024-03-01T01:00:00Z',
  ]);
});

it('asks later from the trailing days before the watermark', () => {
  expect(windowsOf(paris, known('2024-02-28T05:00:00Z', paris), options())).toEqual([
    '2024-02-21T05:00:00Z 2024-03-01T01:00:00Z',
  ]);
});

it('asks for nothing that --from leaves out on a first run', () => {
  const from = new Date('2024-02-10T03:20:00Z');
  expect(windowsOf(paris, undefined, options({ from }))).toEqual([
    '2024-02-10T03:00:00Z 2024-03-01T01:00:00Z',
  ]);
});

it('asks again from --from on a later run, and leaves no gap when it lies after the watermark', () => {
  const first = (from: string) =>
    windowsOf(paris, known('2024-02-20T00:00:00Z', paris), options({ from: new Date(from) }))[0];
  expect(first('2024-01-15T00:00:00Z')).toBe('2024-01-15T00:00:00Z 2024-02-01T00:00:00Z');
  expect(first('2024-02-28T00:00:00Z')).toBe('2024-02-13T00:00:00Z 2024-03-01T01:00:00Z');
});

it('asks again for what the lake has lost, whatever --from says', () => {
  const lost = known('2023-12-25T00:00:00Z', paris);
  const from = new Date('2024-02-28T00:00:00Z');
  expect(windowsOf(paris, lost, options({ from }))[0]).toMatch(/^2023-12-18T00:00:00Z /);
});

it('asks for all again with --full, and for no more than there is with an early --from', () => {
  const all = windowsOf(paris, undefined, options());
  const state = known('2024-02-20T00:00:00Z', paris);
  expect(windowsOf(paris, state, options({ full: true }))).toEqual(all);
  expect(windowsOf(paris, state, options({ from: new Date('1990-01-01') }))).toEqual(all);
});

it('goes back for a sensor that is new or hangs longer than it was known to', () => {
  const state = known('2024-02-28T00:00:00Z', paris);
  const more = store('paris', ['2023-12-01', '2024-01-20']);
  expect(windowsOf(more, state, options())[0]).toMatch(/^2024-01-19T00:00:00Z /);
  const earlier = store('paris', ['2023-11-01']);
  expect(windowsOf(earlier, state, options())[0]).toMatch(/^2023-10-31T00:00:00Z /);
});

it('asks on after a store closed, until its last sensor is gone', () => {
  const closed = store('paris', ['2023-12-01'], { closed_on: '2024-01-10' });
  expect(windowsOf(closed, undefined, options()).at(-1)).toMatch(/ 2024-03-01T01:00:00Z$/);
  const sensors = closed.sensors.map((sensor) => ({ ...sensor, removed_on: '2024-01-15' }));
  const gone = { ...closed, sensors };
  expect(windowsOf(gone, undefined, options()).at(-1)).toMatch(/ 2024-01-17T00:00:00Z$/);
  expect(windowsOf(gone, known('2024-02-20T00:00:00Z', gone), options())).toEqual([]);
});

it('goes back to where a sensor was thought to be removed', () => {
  const removed = (...dates: (string | null)[]) => {
    const two = store('paris', ['2023-01-01', '2023-01-01']);
    const sensors = two.sensors.map((sensor, n) => ({ ...sensor, removed_on: dates[n] ?? null }));
    return { ...two, sensors };
  };
  const first = (before: Store, now: Store) =>
    windowsOf(now, known('2024-02-20T00:00:00Z', before), options())[0]?.slice(0, 20);
  const gone = removed('2024-01-10', '2024-01-10');
  expect(first(gone, gone)).toBeUndefined();
  expect(first(gone, removed(null, '2024-01-10'))).toBe('2024-01-09T00:00:00Z');
  expect(first(gone, removed('2024-01-10', '2024-01-12'))).toBe('2024-01-09T00:00:00Z');
  expect(first(gone, removed('2024-01-08', '2024-01-10'))).toBeUndefined();
  expect(first(removed('2024-01-10'), removed())).toBe('2024-01-09T00:00:00Z');
  expect(first(removed(), removed('2024-01-10'))).toBe('2024-02-13T00:00:00Z');
});

it('asks nothing of a store without sensors, nor before its life', () => {
  expect(windowsOf(store('paris', []), undefined, options())).toEqual([]);
  expect(windowsOf(store('paris', ['2024-03-05']), undefined, options())).toEqual([]);
});

it('covers the time from first to last hour once, whatever the windows', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 366 }),
      fc.integer({ min: 0, max: 30_000 }),
      (windowDays, hours) => {
        const asOf = new Date(Date.UTC(2021, 0, 1) + hours * 3_600_000);
        const settings = { trailingDays: 7, windowDays };
        const { from, years } = planStore(
          store('a', ['2021-01-02']),
          undefined,
          options({ asOf, settings }),
        );
        let at = from;
        for (const { year, windows } of years)
          for (const window of windows) {
            expect(window.from).toBe(at);
            expect(window.to).toBeGreaterThan(window.from);
            expect(window.to - window.from).toBeLessThanOrEqual(windowDays * 24);
            expect(instant(window.from).slice(0, 4)).toBe(String(year));
            expect(instant(window.to - 1).slice(0, 4)).toBe(String(year));
            at = window.to;
          }
        expect(at).toBe(from + hours);
      },
    ),
  );
});

it('expects a row a sensor and hour of its life', () => {
  const two = store('paris', ['2023-12-01', '2024-01-02']);
  const day = Date.UTC(2024, 0, 1) / 3_600_000;
  expect(expectedRows(two, { from: day, to: day + 48 })).toBe(48 + 24);
});
