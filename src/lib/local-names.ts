import type { StoreAnalysis } from './analysis.ts';
import { holidaysOf } from './holidays.ts';

/**
 * An analysis with the names of its holidays, English in the data, in another language, as far as they are known in it.
 * For the build alone.
 * @param place ISO 3166: whose holidays
 * @param locale BCP 47
 */
export function localNames(analysis: StoreAnalysis, place: string, locale: string): StoreAnalysis {
  const named = (date: number, name: string): string =>
    holidaysOf(place, { from: date, to: date }, locale).get(date) ?? name;
  return {
    ...analysis,
    changes: analysis.changes.map((change) => {
      const { event_kind, event, event_date } = change;
      const isHoliday = event_kind === 'holiday' && event !== null && event_date !== null;
      return isHoliday ? { ...change, event: named(event_date, event) } : change;
    }),
    anomalies: analysis.anomalies.map((anomaly) =>
      anomaly.holiday === null
        ? anomaly
        : { ...anomaly, holiday: named(anomaly.date, anomaly.holiday) },
    ),
  };
}
