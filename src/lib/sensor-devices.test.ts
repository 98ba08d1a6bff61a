import { expect, it } from 'vitest';
import { incident } from '../testing/analysis.ts';
import { HOUR, parseDate } from './calendar.ts';
import { devicesOf, outagesOf, withShared } from './sensor-devices.ts';

const life = { from: parseDate('2024-01-01'), to: parseDate('2024-07-01') };
const at = (text: string) => Date.parse(`${text}:00Z`);
const outage = (from: string, to: string | null) => ({
  from: at(from),
  to: to === null ? null : at(to),
  hours: 30,
});

it('hangs one device where none died', () => {
  expect(devicesOf(life, [])).toEqual([life]);
});

it('takes an outage of a day and more as the end of a device, a shorter one not', () => {
  const long = outage('2024-03-01T09:00', '2024-03-04T18:00');
  const short = outage('2024-05-01T09:00', '2024-05-01T18:00');
  expect(devicesOf(life, [long, short])).toEqual([
    { from: life.from, to: parseDate('2024-03-01') },
    { from: parseDate('2024-03-05'), to: life.to },
  ]);
});

it('lets an outage to midnight end on the day before', () => {
  const [, next] = devicesOf(life, [outage('2024-03-01T09:00', '2024-03-05T00:00')]);
  expect(next?.from).toBe(parseDate('2024-03-05'));
});

it('has no device after an outage that goes on', () => {
  expect(devicesOf(life, [outage('2024-06-20T09:00', null)])).toEqual([
    { from: life.from, to: parseDate('2024-06-20') },
  ]);
});

it('reads outages on the clock of the store, in order, and no other incidents', () => {
  const clock = (instant: number) => instant + 2 * HOUR;
  const found = outagesOf(
    [
      incident(),
      incident({ kind: 'worn' }),
      incident({ kind: 'dead', opened: 0, closed: 5 * HOUR }),
    ],
    clock,
  );
  expect(found.map(({ from, to }) => [from, to])).toEqual([
    [2 * HOUR, 7 * HOUR],
    [at('2024-06-28T09:00'), null],
  ]);
});

it('adds what all sensors of the store missed, unless it is told as its own or lies outside of its life', () => {
  const own = outage('2024-03-01T09:00', '2024-03-04T18:00');
  const same = outage('2024-03-02T09:00', '2024-03-02T18:00');
  const other = outage('2024-02-01T09:00', '2024-02-02T18:00');
  const after = outage('2024-08-01T09:00', null);
  expect(withShared([own], [other, same, after], life)).toEqual([other, own]);
});
