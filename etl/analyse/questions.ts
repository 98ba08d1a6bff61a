import type { AnalysisRow } from '../contract/analysis.ts';
import type { Annotation } from '../contract/annotations.ts';
import type { Store } from '../contract/sensor-api.ts';
import { sha256 } from '../fingerprint.ts';
import type { HourGrid } from '../hour-grid.ts';
import { unusualDays } from './anomalies/days.ts';
import { unusualHours } from './anomalies/hours.ts';
import { changesOf } from './changes/changes.ts';
import type { Event } from './changes/event.ts';
import { endWithStore } from './closing.ts';
import { wholeMonths, wholeWeeks } from './cut.ts';
import type { DaySeries } from './day-series.ts';
import type { StoreDays } from './days.ts';
import { decompose } from './decomposition/decompose.ts';
import { eventsOf } from './events.ts';
import { forecastOf } from './forecast/forecast.ts';
import { type HourFact, hourFacts } from './health/facts.ts';
import { incidentsOf } from './health/incidents.ts';
import type { StoreMemo, YearMemo } from './memo.ts';
import { toLines } from './table.ts';
import { trendsOf } from './trend/trends.ts';

/** Local day since 1970-01-01 → name of the public holiday. */
type Holidays = ReadonlyMap<number, string>;

/** What do the hours of a store tell from an index on? The hours before are what they are compared with. */
export interface HoursQuestion {
  readonly store: string;
  readonly grid: HourGrid;
  readonly from: number;
  readonly holidays: Holidays;
}

export type HoursAnswer = Omit<YearMemo, 'source'>;

export const askHours = ({ store, grid, from, holidays }: HoursQuestion): HoursAnswer => ({
  anomalies: unusualHours(grid, from, store, holidays),
  facts: hourFacts(grid, from),
});

/** What do the days of a store and its sensors tell, with what their hours told? */
export interface DaysQuestion {
  readonly store: Store;
  readonly days: StoreDays;
  /** Of its whole life and 90 days ahead. */
  readonly holidays: Holidays;
  readonly annotations: readonly Annotation[];
  /** Of all years. */
  readonly unmeasured: readonly AnalysisRow<'estimates'>[];
  readonly facts: readonly HourFact[];
  /** What the last run found: what would be found from the same is not computed again. */
  readonly known: Pick<StoreMemo, 'months' | 'weeks'> | undefined;
}

export interface DaysAnswer {
  readonly months: StoreMemo['months'];
  readonly weeks: Omit<StoreMemo['weeks'], 'decomposition'>;
  /** Rows of the decomposition as lines; null when the weeks are those that are known. */
  readonly decomposition: string | null;
  readonly anomalies: readonly AnalysisRow<'anomalies'>[];
  readonly incidents: readonly AnalysisRow<'incidents'>[];
}

export function askDays(question: DaysQuestion): DaysAnswer {
  const { store, days, holidays, annotations, unmeasured, facts, known } = question;
  const health = { store: store.id, days: days.store, doors: days.doors, unmeasured, facts };
  const incidents = endWithStore(store, incidentsOf(health));
  const ofWeeks = wholeWeeks(days.store);
  const upToWeek = { ...days, store: ofWeeks };
  const events = eventsOf(store, upToWeek, { annotations, incidents, holidays });
  const series = [ofWeeks, ...days.doors.map(wholeWeeks)];
  const source = fingerprint(series, JSON.stringify([events, [...holidays]]));
  const isKnown = known?.weeks.source === source;
  return {
    months: askMonths(days, known?.months),
    weeks: isKnown
      ? known.weeks
      : {
          source,
          changepoints: series.flatMap((one) => changesOf(one, eventsAt(one, events))),
          forecast: series.flatMap((one) => forecastOf(one, holidays).rows),
        },
    decomposition: isKnown ? null : series.map((one) => toLines(decompose(one))).join(''),
    anomalies: unusualDays(days.doors, holidays),
    incidents,
  };
}

/** An outage of one door says nothing of the others, or of the store. */
const eventsAt = ({ sensor }: DaySeries, events: readonly Event[]): Event[] =>
  events.filter(
    (event) => event.kind !== 'outage' || event.sensor === null || event.sensor === sensor,
  );

function askMonths({ store, doors }: StoreDays, known: StoreMemo['months'] | undefined) {
  const series = [store, ...doors].map(wholeMonths);
  const source = fingerprint(series);
  return known?.source === source ? known : { source, trends: series.flatMap(trendsOf) };
}

function fingerprint(series: readonly DaySeries[], extra = ''): string {
  const parts = series.map(({ sensor, firstDay, visits, filled, coverage }) =>
    [
      sensor,
      firstDay,
      ...[visits, filled, coverage].map((values) =>
        sha256(new Uint8Array(values.buffer, values.byteOffset, values.byteLength)),
      ),
    ].join(' '),
  );
  return sha256([...parts, extra].join('\n'));
}
