import { expect, it } from 'vitest';
import { english } from '../testing/english.ts';
import { day, days } from '../testing/rows.ts';
import { summary } from '../testing/store.ts';
import { parseDate } from './calendar.ts';
import { yearWords } from './chain-history-words.ts';
import { chainYears } from './chain-years.ts';

const language = english;
const END = '2025-03-31';
const today = parseDate(END);

it('adds up calendar years, and compares the stores that have both', () => {
  const old = summary(
    days('2023-01-01', 821, (date) => day(date, date < '2024' ? 100 : 110)),
    END,
  );
  const young = summary(
    days('2024-07-01', 274, (date) => day(date, 10)),
    END,
    { opened_on: '2024-07-01' },
  );
  const rows = chainYears([old, young], today).map((year) => yearWords(year, language));
  expect(rows).toEqual([
    { year: '2025, to 31 Mar', stores: '2', visits: '10,800', change: '–', measured: '100%' },
    { year: '2024', stores: '2', visits: '42,100', change: '+10.3%', measured: '100%' },
    { year: '2023', stores: '1', visits: '36,500', change: '–', measured: '100%' },
  ]);
});

it('does not compare a year that was poorly measured', () => {
  const poor = summary(
    days('2023-01-01', 821, (date) => day(date, 100, date < '2024' ? { coverage: 0.8 } : {})),
    END,
  );
  expect(chainYears([poor], today)[1]?.change).toBeNull();
});
