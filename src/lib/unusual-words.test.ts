import { expect, it } from 'vitest';
import { de } from '../messages/de.ts';
import { DOORS, unusualDay } from '../testing/analysis.ts';
import { english } from '../testing/english.ts';
import { isoDate, parseDate } from './calendar.ts';
import { speak } from './language.ts';
import { unusualCells, unusualDays } from './unusual-words.ts';

const language = english;

it('keeps the days of thirteen weeks, the newest first, those of doors where the store has none', () => {
  const days = unusualDays(
    [
      unusualDay('2024-03-31'),
      unusualDay('2024-04-01'),
      unusualDay('2024-06-02'),
      unusualDay('2024-06-02', { sensor_id: 'rome-01' }),
      unusualDay('2024-06-03', { sensor_id: 'rome-01' }),
      unusualDay('2024-06-04', { resolution: 'hour', hour: 0, local_time: 0 }),
    ],
    parseDate('2024-06-30'),
  );
  expect(days.map(({ date, sensor_id }) => [isoDate(date), sensor_id])).toEqual([
    ['2024-06-03', 'rome-01'],
    ['2024-06-02', null],
    ['2024-04-01', null],
  ]);
});

it('says what was counted, and what would be usual', () => {
  expect(unusualCells(unusualDay('2024-06-02'), DOORS, language)).toEqual({
    ...{ day: 'Sun 2 Jun', where: 'All doors', visits: '12', usual: '613 to 1,019' },
    note: '',
  });
  const feast = { sensor_id: 'rome-02', among: 'holidays', holiday: 'Republic Day' } as const;
  expect(unusualCells(unusualDay('2024-06-02', feast), DOORS, language)).toMatchObject({
    where: 'Cortile',
    note: 'Republic Day, compared with other holidays',
  });
});

it('says it in German', () => {
  const feast = { among: 'holidays', holiday: 'Tag der Republik' } as const;
  expect(unusualCells(unusualDay('2024-06-02', feast), DOORS, speak('de-DE', de))).toEqual({
    day: 'So., 2. Juni',
    where: 'Alle Eingänge',
    visits: '12',
    usual: '613 bis 1.019',
    note: 'Tag der Republik, mit anderen Feiertagen verglichen',
  });
});
