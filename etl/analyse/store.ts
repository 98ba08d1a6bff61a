import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { AnalysisRow } from '../contract/analysis.ts';
import type { Annotation } from '../contract/annotations.ts';
import type { MartStore } from '../contract/marts.ts';
import type { Store } from '../contract/sensor-api.ts';
import { realFiles, temporaryName } from '../effects.ts';
import { sha256 } from '../fingerprint.ts';
import { unusualDays } from './anomalies/days.ts';
import { changesOf } from './changes/changes.ts';
import { wholeMonths, wholeWeeks } from './cut.ts';
import type { DaySeries } from './day-series.ts';
import { readDays, type StoreDays } from './days.ts';
import { decompose } from './decomposition/decompose.ts';
import { eventsOf } from './events.ts';
import { forecastOf } from './forecast/forecast.ts';
import { incidentsOf } from './health/incidents.ts';
import { holidaysOf } from './holidays.ts';
import { analyseYears } from './hours.ts';
import { decompositionPath, type StoreMemo } from './memo.ts';
import { toLines, writeLines } from './table.ts';
import { trendsOf } from './trend/trends.ts';
import { readUnmeasured } from './unmeasured.ts';

export interface StoreInput {
  readonly store: Store;
  /** Folder of the marts. */
  readonly marts: string;
  readonly mart: Pick<MartStore, 'files' | 'estimates'>;
  readonly annotations: readonly Annotation[];
  /** Of the code, for the memo. */
  readonly code: string;
  /** What the last run found, when this code found it. */
  readonly memo: StoreMemo | undefined;
}

export interface StoreAnalysis {
  readonly memo: StoreMemo;
  readonly anomalies: readonly AnalysisRow<'anomalies'>[];
  readonly incidents: readonly AnalysisRow<'incidents'>[];
  /** A temporary file with the rows of the decomposition; null when the one that the last run left still holds. */
  readonly fresh: string | null;
}

/** Days beyond the series for which holidays are asked: the forecast reaches 90 days ahead. */
const DAYS_AHEAD = 100;

/** All analyses of one store and its sensors; those whose input did not change come from the memo. */
export async function analyseStore(
  connection: DuckDBConnection,
  input: StoreInput,
): Promise<StoreAnalysis> {
  const { store, marts, mart, code, memo } = input;
  const days = await readDays(connection, marts, store.id, mart);
  const { firstDay, visits } = days.store;
  const holidays = holidaysOf(store.country, firstDay, firstDay + visits.length + DAYS_AHEAD);
  const years = await analyseYears(connection, input, holidays);
  const unmeasured = await readUnmeasured(
    connection,
    Object.keys(mart.estimates).map((path) => join(marts, path)),
  );
  const incidents = incidentsOf({
    store: store.id,
    days: days.store,
    doors: days.doors,
    unmeasured,
    facts: Object.values(years).flatMap(({ facts }) => facts),
  });
  const found = { annotations: input.annotations, incidents, holidays };
  const weeks = await analyseWeeks(connection, input, days, found);
  return {
    memo: {
      code,
      months: analyseMonths(days, memo?.months),
      weeks: weeks.memo,
      years,
    },
    anomalies: [
      ...unusualDays(days.doors, holidays),
      ...Object.values(years).flatMap(({ anomalies }) => anomalies),
    ],
    incidents,
    fresh: weeks.fresh,
  };
}

const allOf = ({ store, doors }: StoreDays): DaySeries[] => [store, ...doors];

function analyseMonths(days: StoreDays, known: StoreMemo['months'] | undefined) {
  const series = allOf(days).map(wholeMonths);
  const source = fingerprint(series);
  return known?.source === source ? known : { source, trends: series.flatMap(trendsOf) };
}

async function analyseWeeks(
  connection: DuckDBConnection,
  { store, marts, memo: earlier }: StoreInput,
  days: StoreDays,
  found: Parameters<typeof eventsOf>[2],
): Promise<{ memo: StoreMemo['weeks']; fresh: string | null }> {
  const series = allOf(days).map(wholeWeeks);
  const [ofStore] = series;
  const events = ofStore === undefined ? [] : eventsOf(store, ofStore, found);
  const source = fingerprint(series, JSON.stringify([events, [...found.holidays]]));
  if (earlier?.weeks.source === source) return { memo: earlier.weeks, fresh: null };
  const fresh = temporaryName(decompositionPath(marts, store.id));
  const lines = series.map((one) => toLines(decompose(one))).join('');
  const { sha256 } = await writeLines(connection, fresh, 'decomposition', lines, realFiles);
  const memo = {
    source,
    changepoints: series.flatMap((one) => changesOf(one, events)),
    forecast: series.flatMap((one) => forecastOf(one, found.holidays).rows),
    decomposition: sha256,
  };
  return { memo, fresh };
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
