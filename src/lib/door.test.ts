import { expect, it } from 'vitest';
import { doors, sensor } from '../testing/door.ts';
import { day, days } from '../testing/rows.ts';
import { isoDate } from './calendar.ts';
import { byShare } from './door.ts';

const steady = (visits: number) => days('2024-01-01', 400, (date) => day(date, visits));
const END = '2025-01-31';

it('ends the figures of a door that is gone on its own last day', () => {
  const [hanging, gone] = doors(
    [
      [sensor('Corso'), steady(30)],
      [sensor('Cortile', { removed_on: '2024-07-01' }), steady(10).slice(0, 182)],
    ],
    END,
  );
  expect(hanging?.isRemoved).toBe(false);
  expect(isoDate(hanging?.course?.week.range.to ?? 0)).toBe(END);
  expect(gone?.isRemoved).toBe(true);
  expect(isoDate(gone?.course?.week.range.to ?? 0)).toBe('2024-06-30');
  expect(gone?.course?.week.now.visits).toBe(70);
});

it('lets a door live while both its store is open and its sensor hangs', () => {
  const [door] = doors([[sensor('Corso', { removed_on: '2024-12-01' }), steady(30)]], END, {
    ...{ opened_on: '2024-02-01', closed_on: '2024-10-31' },
  });
  const { from, to } = door?.course?.life ?? { from: 0, to: 0 };
  expect([isoDate(from), isoDate(to ?? 0)]).toEqual(['2024-02-01', '2024-10-31']);
});

it('ranks doors by their share, those that cannot be compared last', () => {
  const all = doors(
    [
      [sensor('New', { installed_on: '2025-02-01' }), []],
      [sensor('Cortile'), steady(10)],
      [sensor('Corso'), steady(30)],
    ],
    END,
  );
  expect(byShare(all).map((door) => [door.sensor.name, door.share])).toEqual([
    ['Corso', 0.75],
    ['Cortile', 0.25],
    ['New', null],
  ]);
  expect(all[0]?.course).toBeUndefined();
});
