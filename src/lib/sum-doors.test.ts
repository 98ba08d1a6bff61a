import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createAxes } from './axes.ts';
import { DAY, HOUR } from './calendar.ts';
import { columnsOf, rowsOf } from './columns.ts';
import type { Row } from './rows.ts';
import { sumDoors } from './sum.ts';

/** Some days before Paris puts its clock back, and as many after that. */
const START = Date.parse('2024-09-25T22:00:00Z');
const CHANGE = Date.parse('2024-10-27T01:00:00Z');
const HOURS = 60 * 24;
/** Where a file ends and the next begins. */
const CUT = 700;

const count = fc.integer({ min: 0, max: 900 });
const seen = fc.record({
  visits: fc.option(count),
  estimated: fc.option(count),
  coverage: fc.option(fc.constantFrom(0, 0.1, 0.25, 0.7, 1)),
  trading: fc.boolean(),
});
const door = fc.record({
  /** It counts from one hour to another, some of them lost. */
  life: fc.tuple(fc.nat(HOURS), fc.nat(HOURS)),
  lost: fc.uniqueArray(fc.nat(HOURS), { maxLength: 5 }),
  sensors: fc.integer({ min: 1, max: 3 }),
  rows: fc.array(seen, { minLength: 1, maxLength: 40 }),
});

type Door = typeof door extends fc.Arbitrary<infer One> ? One : never;

function rowsOfDoor({ life, lost, sensors, rows }: Door): Row[] {
  const [from, to] = [Math.min(...life), Math.max(...life)];
  return Array.from({ length: to - from }, (_, n) => from + n)
    .filter((hour) => !lost.includes(hour))
    .map((hour) => {
      const time = START + hour * HOUR;
      const local = time + (time < CHANGE ? 2 : 1) * HOUR;
      const { visits, estimated, coverage, trading } = rows[hour % rows.length] ?? {};
      return {
        ...{ time, local, sensors, baseline: null, status: 'ok' },
        ...{ visits: visits ?? null, estimated: estimated ?? null },
        ...{ coverage: coverage ?? null, trading: trading ?? false },
      };
    });
}

/** The slow way: by the words of docs/dataset.md. */
function plainSum(doors: readonly (readonly Row[])[]): Row[] {
  const hours = Map.groupBy(doors.flat(), ({ time }) => time);
  const sums = [...hours]
    .sort(([a], [b]) => a - b)
    .map(([time, rows]): Row => {
      const known = (value: (row: Row) => number | null) =>
        rows.map(value).filter((one) => one !== null);
      const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
      const sumOrNull = (values: readonly number[]) => (values.length > 0 ? sum(values) : null);
      const expected = rows.filter(({ coverage }) => coverage !== null);
      const measured = sum(expected.map((row) => (row.coverage ?? 0) * row.sensors));
      const coverage =
        expected.length > 0 ? measured / sum(expected.map(({ sensors }) => sensors)) : null;
      return {
        ...{ time, local: rows[0]?.local ?? 0, coverage, baseline: null },
        visits: sumOrNull(known(({ visits }) => visits)),
        estimated: sumOrNull(known(({ estimated }) => estimated)),
        sensors: sum(rows.map(({ sensors }) => sensors)),
        status: statusOf(coverage),
        trading: rows.some(({ trading }) => trading),
      };
    });
  return sums.map((row, n) => ({ ...row, baseline: usual(sums.slice(0, n + 1), row.local) }));
}

function statusOf(coverage: number | null) {
  if (coverage === null) return 'closed';
  if (coverage === 0) return 'missing';
  return coverage === 1 ? 'complete' : 'partial';
}

const slotOf = (local: number) => Math.floor(local / HOUR) % (7 * (DAY / HOUR));

function usual(until: readonly Row[], local: number): number | null {
  const slot = slotOf(local);
  const last = until.filter((row) => slotOf(row.local) === slot).slice(-4);
  const known = last.map(({ visits }) => visits).filter((one) => one !== null);
  return known.length > 0 ? known.reduce((all, one) => all + one, 0) / known.length : null;
}

const inFiles = (rows: readonly Row[]) =>
  [
    rows.filter(({ time }) => time < START + CUT * HOUR),
    rows.filter(({ time }) => time >= START + CUT * HOUR),
  ].filter(({ length }) => length > 0);

it('adds up as one would by hand: gaps, nulls, doors of other lives, a clock put back', () => {
  fc.assert(
    fc.property(fc.array(door, { minLength: 2, maxLength: 4 }), fc.boolean(), (doors, alike) => {
      const [first] = doors;
      const lives = doors.map((one) => (alike && first ? { ...first, rows: one.rows } : one));
      const rows = lives.map(rowsOfDoor);
      const withAxis = createAxes();
      const parts = rows.map((own) => inFiles(own).map((file) => withAxis(columnsOf(file))));
      expect(rowsOf(sumDoors(parts, true))).toEqual(plainSum(rows));
    }),
    { numRuns: 40 },
  );
});
