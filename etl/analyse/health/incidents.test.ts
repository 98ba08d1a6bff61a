import { expect, it } from 'vitest';
import { type GridSensor, HOUR, type HourGrid } from '../../hour-grid.ts';
import { before } from '../day-series.ts';
import { randomFrom } from '../random.ts';
import { hourFacts } from './facts.ts';
import { incidentsOf } from './incidents.ts';
import { at, FIRST_DAY, healthOf, set, shopGrid, sliceOf } from './testing.ts';

const second = (index: number) => (24 * FIRST_DAY + index) * 3600;

/** Lets a door fail now and then, more often from day to day. */
function wearOut({ sensors }: HourGrid, door: number, [from, to]: [number, number], end: number) {
  const { counts, states } = sensors[door] as GridSensor;
  const random = randomFrom(7);
  for (let hour = from; hour < to; hour++) {
    const rate = 0.002 + end * ((hour - from) / (to - from)) ** 8;
    if (states[hour] !== HOUR.ok || random() >= rate) continue;
    states[hour] = HOUR.failed;
    counts[hour] = Number.NaN;
  }
}

it('says when an outage began and ended, what it lasted and what it cost', () => {
  const grid = shopGrid(21, [50, 40]);
  set(grid, 0, [at(8, 14), at(10)], HOUR.failed);
  expect(incidentsOf(healthOf(grid))).toEqual([
    {
      store_id: 'shop',
      sensor_id: 'door-1',
      incident_id: 'door-1:silent:2024-01-09T14Z',
      kind: 'silent',
      opened: second(at(8, 14)),
      closed: second(at(9, 19)),
      hours: 15,
      value: 150,
      usual: null,
    },
  ]);
});

it('counts the hours of a store that was out once', () => {
  const grid = shopGrid(21, [50, 40]);
  for (const door of [0, 1]) set(grid, door, [at(8), at(10)], HOUR.missing);
  expect(incidentsOf(healthOf(grid))).toMatchObject([
    { incident_id: 'shop:silent:2024-01-09T09Z', sensor_id: null, hours: 20, value: 400 },
  ]);
});

it('leaves open what goes on, unless the sensor was taken down', () => {
  const grid = shopGrid(30, [50, 40]);
  set(grid, 0, [at(20), at(30)], HOUR.dead, 0);
  const health = healthOf(grid);
  expect(incidentsOf(health)).toMatchObject([{ kind: 'dead', closed: null, value: 10 * 80 }]);
  const doors = health.doors.map((door, n) => (n === 0 ? before(door, FIRST_DAY + 25) : door));
  expect(incidentsOf({ ...health, doors })).toMatchObject([{ closed: second(at(25)) }]);
});

it('says since when a door has another share of the store', () => {
  const grid = shopGrid(90 * 7, [50, 40, 30]);
  const { counts } = grid.sensors[2] as GridSensor;
  for (let hour = at(70 * 7); hour < at(85 * 7); hour++) counts[hour] = (counts[hour] ?? 0) * 0.6;
  const [incident, ...others] = incidentsOf(healthOf(grid));
  expect(others).toEqual([]);
  expect(incident).toMatchObject({
    kind: 'share',
    sensor_id: 'door-3',
    opened: second(at(70 * 7)),
  });
  expect(incident?.usual).toBeCloseTo(25, 0);
  expect(incident?.value).toBeLessThan(22);
  expect(Math.abs((incident?.closed ?? 0) - second(at(89 * 7)))).toBeLessThanOrEqual(7 * 86_400);
});

it('takes an outage of the others or a new door for no drift of a share', () => {
  const grid = shopGrid(90 * 7, [50, 40, 30]);
  set(grid, 0, [at(70 * 7), at(72 * 7)], HOUR.failed);
  set(grid, 1, [0, at(75 * 7)], HOUR.none);
  expect(incidentsOf(healthOf(grid)).map(({ kind }) => kind)).toEqual(['silent']);
});

it('tells of a device that fails more and more often, then that it is worn, then that it died', () => {
  const grid = shopGrid(500, [50, 40]);
  wearOut(grid, 0, [0, at(490)], 0.15);
  set(grid, 0, [at(490), at(495)], HOUR.failed);
  const incidents = incidentsOf(healthOf(grid)).filter(({ sensor_id }) => sensor_id === 'door-1');
  expect(incidents.map(({ kind }) => kind)).toEqual(['failing', 'worn', 'silent']);
  const [failing, worn, silent] = incidents;
  expect(failing?.closed).toBe(worn?.opened);
  expect(worn?.closed).toBe(second(at(490)));
  expect(silent?.opened).toBe(second(at(490, 9)));
  expect(failing?.opened).toBeLessThan(second(at(460)));
  expect(failing?.value).toBeGreaterThan(2);
  expect(worn?.value).toBeGreaterThan(5);
  expect(worn?.usual).toBeLessThan(2);
});

it('takes one bad day for no wear', () => {
  const grid = shopGrid(300, [50, 40]);
  for (const day of [250, 260, 270]) set(grid, 0, [at(day, 10), at(day, 15)], HOUR.failed);
  expect(incidentsOf(healthOf(grid))).toEqual([]);
});

/** Three years in which about everything happens, New Year included. */
function eventful(): HourGrid {
  const grid = shopGrid(3 * 366, [50, 40, 30]);
  wearOut(grid, 0, [0, at(780)], 0.12);
  set(grid, 0, [at(780), at(786)], HOUR.failed);
  set(grid, 1, [at(360, 12), at(371)], HOUR.missing);
  set(grid, 2, [at(728), at(736)], HOUR.dead, 0);
  set(grid, 2, [at(800), at(803)], HOUR.ok, 21);
  for (const door of [0, 1, 2]) set(grid, door, [at(600), at(601)], HOUR.missing);
  const { counts } = grid.sensors[1] as GridSensor;
  const right = counts.slice();
  for (let hour = at(700); hour < at(850); hour++)
    if (!Number.isNaN(counts[hour]))
      counts[hour] = Number.isNaN(right[hour - 1]) ? 0 : (right[hour - 1] ?? 0);
  return grid;
}

it('tells the same of years that were looked at one by one', () => {
  const grid = eventful();
  const newYears = [0, 366, 731, 1096].map((day) => Math.min(at(day), grid.day.length));
  const facts = newYears.slice(0, -1).flatMap((from, n) => {
    const earlier = newYears[Math.max(0, n - 1)] ?? 0;
    return hourFacts(sliceOf(grid, earlier, newYears[n + 1] ?? 0), from - earlier);
  });
  const whole = incidentsOf(healthOf(grid));
  expect([...new Set(whole.map(({ kind }) => kind))].sort()).toEqual(
    ['clock', 'dead', 'failing', 'flat', 'silent', 'worn'].sort(),
  );
  expect(incidentsOf(healthOf(grid, JSON.parse(JSON.stringify(facts))))).toEqual(whole);
});

it('keeps the id of an incident from week to week, and never forgets one', () => {
  const grid = eventful();
  const idsOn = (day: number) =>
    incidentsOf(healthOf(sliceOf(grid, 0, at(day)))).map(({ incident_id }) => incident_id);
  let known: string[] = [];
  for (let day = 340; day <= 860; day += 13) {
    const ids = idsOn(day);
    expect(ids).toEqual(expect.arrayContaining(known));
    known = ids;
  }
});
