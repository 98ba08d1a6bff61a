import { type Anomaly, type Door, doorName } from './analysis.ts';
import { WEEK } from './calendar.ts';
import type { Language } from './language.ts';

const WEEKS_SHOWN = 13;

/**
 * The unusual days of the 13 weeks that end on a date, the newest first. A day that is unusual for the store is not told
 * again of its doors.
 */
export function unusualDays(anomalies: readonly Anomaly[], last: number): Anomaly[] {
  const days = anomalies.filter(
    ({ resolution, date }) => resolution === 'day' && date > last - WEEKS_SHOWN * WEEK,
  );
  const ofStore = new Set(days.flatMap(({ sensor_id, date }) => (sensor_id === null ? date : [])));
  return days
    .filter(({ sensor_id, date }) => sensor_id === null || !ofStore.has(date))
    .sort((a, b) => b.date - a.date);
}

/** One unusual day, for a table. Counts are whole: the usual ones lie inside of the limits. */
export const unusualCells = (
  { date, sensor_id, visits, low, high, holiday, among }: Anomaly,
  doors: readonly Door[],
  language: Language,
) => ({
  day: language.weekday(date),
  where: doorName({ sensor_id }, doors, language),
  visits: language.count(visits),
  usual: language.say.analysis.to({
    low: language.count(Math.ceil(low)),
    high: language.count(Math.floor(high)),
  }),
  note: [holiday ?? [], among === 'holidays' ? language.say.analysis.unusual.amongHolidays : []]
    .flat()
    .join(', '),
});
