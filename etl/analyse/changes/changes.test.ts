import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { DaySeries } from '../day-series.ts';
import { randomFrom } from '../random.ts';
import { changesOf } from './changes.ts';

const FACTORS = [0.8, 0.8, 0.9, 1, 1.1, 1.4];
const MONTHS = [0.97, 0.86, 0.92, 0.97, 1.01, 1.03, 0.98, 0.64, 0.98, 1.03, 1.12, 1.49];
/** Monday 2018-01-01. */
const FIRST = 17_532;
const YEAR = 365.25;

/** A store that is closed on Sundays, with December peak, empty August and days that scatter by 8 %. */
function shop(
  years: number,
  levelOn: (n: number) => number,
  { seed = 1, persistence = 0.3 } = {},
): DaySeries {
  const random = randomFrom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  let mood = 0;
  const visits = Float64Array.from({ length: 7 * Math.round((years * YEAR) / 7) }, (_, n) => {
    if (n % 7 === 0) mood = persistence * mood + Math.sqrt(1 - persistence ** 2) * normal();
    const chance = 1 + 0.05 * mood + 0.08 * normal();
    if (n % 7 === 6) return Number.NaN;
    return levelOn(n) * (FACTORS[n % 7] as number) * seasonOn(FIRST + n) * chance;
  });
  return seriesOf(visits);
}

/** Between the middles of two months in proportion. */
function seasonOn(day: number): number {
  const date = new Date(day * 86_400_000);
  const length = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  const position = date.getUTCMonth() + (date.getUTCDate() - 0.5) / length + 11.5;
  const share = position % 1;
  const factor = (month: number) => MONTHS[Math.floor(month) % 12] as number;
  return factor(position) * (1 - share) + factor(position + 1) * share;
}

const seriesOf = (visits: Float64Array): DaySeries => ({
  store: 'a',
  sensor: null,
  firstDay: FIRST,
  visits,
  filled: visits,
  coverage: visits.map((value) => (Number.isNaN(value) ? Number.NaN : 1)),
});

it('finds a step in twenty shops, its day and its size, and in a hundred years at most five others', () => {
  const jump = FIRST + 1002;
  let others = 0;
  let held = 0;
  for (let seed = 1; seed <= 20; seed++) {
    const changes = changesOf(
      shop(5, (n) => (FIRST + n < jump ? 1000 : 800), { seed }),
      [],
    );
    const step = changes.find(({ date }) => Math.abs(date - jump) <= 21);
    expect(step).toMatchObject({ store_id: 'a', sensor_id: null, kind: 'step', event: null });
    if (step === undefined) continue;
    others += changes.filter((change) => change !== step && change.kind === 'step').length;
    if (step.low < -20 && step.high > -20 && step.earliest <= jump && step.latest >= jump) held++;
    expect(step.after / step.before).toBeCloseTo(1 + step.change_pct / 100, 9);
  }
  expect(held).toBeGreaterThanOrEqual(17);
  expect(others).toBeLessThanOrEqual(5);
});

it('tells the level of an average trading day, and the pace on either side', () => {
  const rising = (n: number) => 1000 * Math.exp((0.06 * n) / YEAR);
  const series = shop(8, (n) => (n < 1400 ? rising(n) : 0.7 * rising(n)));
  const [step] = changesOf(series, []);
  expect((step?.before ?? 0) / rising(1400)).toBeCloseTo(1, 1);
  expect(step?.pace_before).toBeGreaterThan(3);
  expect(step?.pace_before).toBeLessThan(9);
  expect(step?.pace_after).toBeGreaterThan(3);
  expect(step?.pace_after).toBeLessThan(9);
});

it('finds a new pace where nothing jumps', () => {
  const series = shop(8, (n) => 1000 * Math.exp((0.3 * Math.max(0, n - 1500)) / YEAR));
  const [bend, ...others] = changesOf(series, []);
  expect(others).toEqual([]);
  expect(bend?.kind).toBe('pace');
  expect(Math.abs((bend?.date ?? 0) - (FIRST + 1500))).toBeLessThan(90);
  expect(bend?.pace_before).toBeLessThan(8);
  expect(bend?.pace_after).toBeGreaterThan(24);
});

it('finds nothing in seasons, slow trends, openings and lasting moods', () => {
  const levels = [
    () => 300,
    (n: number) => 1000 * Math.exp((0.08 * n) / YEAR),
    (n: number) => 1000 * Math.exp((-0.08 * n) / YEAR),
    (n: number) => 1000 * (1 - 0.5 * Math.max(0, 1 - n / 240) ** 2),
  ];
  for (const [seed, level] of levels.entries())
    expect(changesOf(shop(6, level, { seed: seed + 10, persistence: 0.6 }), [])).toEqual([]);
});

it('takes a closure for no change, but another level after it for one', () => {
  const closed = (n: number) => n >= 1099 && n < 1155;
  const same = shop(5, (n) => (closed(n) ? Number.NaN : 1000));
  expect(changesOf(same, [])).toEqual([]);
  const lower = shop(5, (n) => (closed(n) ? Number.NaN : n < 1099 ? 1000 : 700));
  const closure = {
    kind: 'closure',
    name: 'closed',
    first: FIRST + 1099,
    last: FIRST + 1154,
  } as const;
  const [step] = changesOf(lower, [closure]);
  expect(step).toMatchObject({
    date: FIRST + 1155,
    earliest: FIRST + 1098,
    latest: FIRST + 1155,
    event_kind: 'closure',
    event: 'closed',
    event_date: FIRST + 1099,
  });
});

it('takes August of the first year for no step', () => {
  for (const seed of [1, 2, 3])
    expect(
      changesOf(
        shop(1.2, () => 1000, { seed }),
        [],
      ),
    ).toEqual([]);
});

it('finds nothing in what is constant, empty or short', () => {
  for (const visits of [0, 1, 5000])
    expect(changesOf(seriesOf(new Float64Array(2000).fill(visits)), [])).toEqual([]);
  expect(changesOf(seriesOf(new Float64Array(0)), [])).toEqual([]);
  expect(changesOf(seriesOf(new Float64Array(700).fill(Number.NaN)), [])).toEqual([]);
  expect(
    changesOf(
      shop(0.3, (n) => (n < 50 ? 1000 : 100)),
      [],
    ),
  ).toEqual([]);
});

it('finds the same when all counts are scaled', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1000 }),
      fc.integer({ min: -6, max: 10 }),
      (seed, power) => {
        const series = shop(4, (n) => (n < 700 ? 1000 : 800), { seed, persistence: 0.5 });
        const busier = seriesOf(series.visits.map((value) => value * 2 ** power));
        const found = changesOf(series, []);
        const again = changesOf(busier, []);
        expect(again).toHaveLength(found.length);
        for (const [n, change] of again.entries()) {
          const { before, after, change_pct, low, high, pace_before, pace_after, ...rest } =
            found[n] ?? change;
          expect(change).toMatchObject(rest);
          expect(change.before / 2 ** power / before).toBeCloseTo(1, 6);
          expect(change.after / 2 ** power / after).toBeCloseTo(1, 6);
          expect(change.change_pct).toBeCloseTo(change_pct, 6);
          expect(change.low).toBeCloseTo(low, 6);
          expect(change.high).toBeCloseTo(high, 6);
          expect(change.pace_before ?? 0).toBeCloseTo(pace_before ?? 0, 6);
          expect(change.pace_after ?? 0).toBeCloseTo(pace_after ?? 0, 6);
        }
      },
    ),
    { seed: 1, numRuns: 20 },
  );
});
