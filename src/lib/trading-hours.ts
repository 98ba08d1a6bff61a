import type { Store } from '../../etl/contract/sensor-api.ts';
import { DAY, HOUR } from './calendar.ts';

const WEEKDAYS = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed'] as const;

/** How many hours a store is open on the weekday of a local date: 24 where it is always open. */
export function tradingHours({ opening_hours }: Pick<Store, 'opening_hours'>) {
  const hours = WEEKDAYS.map((day) => {
    if (opening_hours === null) return 24;
    const [open, close] = opening_hours[day] ?? ['00:00', '00:00'];
    const length = clock(close) - clock(open);
    return length < 0 || (length === 0 && opening_hours[day]) ? length + 24 : length;
  });
  // 1970-01-01 was a Thursday.
  return (date: number): number => hours[Math.floor(date / DAY) % 7] ?? 0;
}

const clock = (text: string): number =>
  Date.parse(`1970-01-01T${text.replace('24:', '00:')}Z`) / HOUR + (text === '24:00' ? 24 : 0);
