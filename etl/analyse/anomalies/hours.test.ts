import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HOUR, type HourGrid } from '../../hour-grid.ts';
import { randomFrom } from '../random.ts';
import { unusualHours } from './hours.ts';
import { FIRST_DAY, gridOfDays } from './testing.ts';

const NO_HOLIDAYS = new Map<number, string>();
const DAYS = 210;

function doorOf(seed: number, change: (day: number, hour: number) => number = () => 1) {
  const random = randomFrom(seed);
  return (day: number, hour: number) =>
    Math.round((40 + 10 * (hour - 10)) * (0.8 + 0.4 * random()) * change(day, hour));
}

const found = (grid: HourGrid, from = 0, holidays = NO_HOLIDAYS) =>
  unusualHours(grid, from, 'shop', holidays).map(({ sensor_id, date, local_time }) => [
    sensor_id,
    date - FIRST_DAY,
    ((local_time ?? 0) / 3600) % 24,
  ]);

it('finds the hours of an alarm, at the doors and in the store', () => {
  const alarm = (day: number, hour: number) => (day === 200 && hour > 13 && hour < 16 ? 0 : 1);
  const grid = gridOfDays(DAYS, { a: doorOf(1, alarm), b: doorOf(2, alarm) });
  expect(found(grid)).toEqual(
    [null, 'a', 'b'].flatMap((sensor) => [14, 15].map((hour) => [sensor, 200, hour])),
  );
  const [row] = unusualHours(grid, 0, 'shop', NO_HOLIDAYS);
  expect(row).toMatchObject({
    store_id: 'shop',
    resolution: 'hour',
    hour: (FIRST_DAY + 200) * 86_400 + 14 * 3600,
    local_time: (FIRST_DAY + 200) * 86_400 + 14 * 3600,
    visits: 0,
    among: 'weekday',
  });
  expect(row?.expected).toBeGreaterThan(130);
});

it('leaves a whole day that is strange to the day', () => {
  const quiet = (day: number) => (day === 200 ? 0.1 : 1);
  expect(found(gridOfDays(DAYS, { a: doorOf(3, quiet) }))).toEqual([]);
});

it('judges from the hour on that it is asked for, days that are over, and no holidays', () => {
  const bus = (day: number, hour: number) => (day >= 200 && hour === 12 ? 6 : 1);
  const grid = gridOfDays(DAYS, { a: doorOf(4, bus) });
  const ofDoor = (from: number, holidays = NO_HOLIDAYS) =>
    found(grid, from, holidays).filter(([sensor]) => sensor === 'a');
  expect(ofDoor(205 * 24)[0]).toEqual(['a', 205, 12]);
  const holidays = new Map([[FIRST_DAY + 205, 'Some Day']]);
  expect(ofDoor(205 * 24, holidays)[0]).toEqual(['a', 206, 12]);
  expect(found(cut(grid, 201 * 24))).toEqual([
    [null, 200, 12],
    ['a', 200, 12],
  ]);
  expect(found(cut(grid, 200 * 24 + 20))).toEqual([]);
});

it('compares only what was measured', () => {
  const grid = gridOfDays(DAYS, { a: doorOf(5), b: doorOf(6) });
  for (let hour = 190 * 24; hour < 200 * 24; hour++) {
    const { counts, states } = grid.sensors[1] as HourGrid['sensors'][number];
    if (states[hour] !== HOUR.ok) continue;
    counts[hour] = 0;
    states[hour] = HOUR.dead;
  }
  expect(found(grid)).toEqual([]);
});

it('needs 28 weeks and a day of the past and no more, and no future', () => {
  const strange = (day: number, hour: number) => ((day * 31 + hour * 17) % 97 === 0 ? 4 : 1);
  const grid = gridOfDays(400, { a: doorOf(7, strange), b: doorOf(8) });
  const rows = unusualHours(grid, 300 * 24, 'shop', NO_HOLIDAYS);
  expect(rows.length).toBeGreaterThan(5);
  const recent = from(grid, (299 - 28 * 7) * 24);
  expect(unusualHours(recent, (28 * 7 + 1) * 24, 'shop', NO_HOLIDAYS)).toEqual(rows);
  expect(unusualHours(cut(grid, 350 * 24), 300 * 24, 'shop', NO_HOLIDAYS)).toEqual(
    rows.filter(({ date }) => date < FIRST_DAY + 350),
  );
});

it('changes no past hour when the future comes', () => {
  const scenario = fc.record({
    seed: fc.nat(),
    end: fc.integer({ min: 100 * 24, max: DAYS * 24 }),
    moods: fc.array(fc.tuple(fc.nat(DAYS), fc.constantFrom(0.5, 0.8, 1.3, 2)), { maxLength: 10 }),
    strange: fc.array(fc.tuple(fc.nat(DAYS), fc.integer({ min: 10, max: 17 })), { maxLength: 200 }),
  });
  fc.assert(
    fc.property(scenario, ({ seed, end, moods, strange }) => {
      const crowds = new Set(strange.map(([day, hour]) => `${day} ${hour}`));
      const lastDay = Math.floor(end / 24);
      const change = (day: number, hour: number) =>
        moods.reduce((mood, [since, factor]) => (day >= since ? mood * factor : mood), 1) *
        (crowds.has(`${day} ${hour}`) || (day === lastDay - 1 && hour === 12) ? 5 : 1);
      const grid = gridOfDays(DAYS, { a: doorOf(seed, change), b: doorOf(seed + 1) });
      expect(unusualHours(cut(grid, end), 0, 'shop', NO_HOLIDAYS)).toEqual(
        unusualHours(grid, 0, 'shop', NO_HOLIDAYS).filter(({ date }) => date < FIRST_DAY + lastDay),
      );
    }),
    { numRuns: 30 },
  );
});

const slice = (grid: HourGrid, first: number, end: number): HourGrid => ({
  firstHour: grid.firstHour + first,
  slot: grid.slot.slice(first, end),
  day: grid.day.slice(first, end),
  sensors: grid.sensors.map(({ id, counts, states }) => ({
    id,
    counts: counts.slice(first, end),
    states: states.slice(first, end),
  })),
});
const cut = (grid: HourGrid, end: number) => slice(grid, 0, end);
const from = (grid: HourGrid, first: number) => slice(grid, first, grid.day.length);
