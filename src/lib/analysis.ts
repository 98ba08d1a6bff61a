import type { AnalysisRow } from '../../etl/contract/analysis.ts';
import type { Dataset } from './dataset.ts';
import type { Language } from './language.ts';

export type Trend = AnalysisRow<'trends'>;
export type Change = AnalysisRow<'changepoints'>;
export type Anomaly = AnalysisRow<'anomalies'>;
export type Incident = AnalysisRow<'incidents'>;
export type ForecastDay = AnalysisRow<'forecast'>;

/** What the analysis says of one store and its doors; in each list the store itself comes first. Times as calendar.ts has them. */
export interface StoreAnalysis {
  readonly trends: readonly Trend[];
  readonly changes: readonly Change[];
  readonly anomalies: readonly Anomaly[];
  readonly incidents: readonly Incident[];
  readonly forecast: readonly ForecastDay[];
}

/** The analysis of each store by its id; none of any store when the data set has no analysis. */
export async function analyses(data: Dataset): Promise<ReadonlyMap<string, StoreAnalysis>> {
  const [trends, changes, anomalies, incidents, forecast] = await Promise.all([
    data.analysis('trends').then(byStore),
    data.analysis('changepoints').then(byStore),
    data.analysis('anomalies').then(byStore),
    data.analysis('incidents').then(byStore),
    data.analysis('forecast').then(byStore),
  ]);
  return new Map(
    [...trends].map(([id, ofStore]) => [
      id,
      {
        trends: ofStore,
        changes: changes.get(id) ?? [],
        anomalies: anomalies.get(id) ?? [],
        incidents: incidents.get(id) ?? [],
        forecast: forecast.get(id) ?? [],
      },
    ]),
  );
}

export const byStore = <T extends { readonly store_id: string }>(rows: readonly T[]) =>
  Map.groupBy(rows, ({ store_id }) => store_id);

interface Entity {
  readonly sensor_id: string | null;
}

/** Those of one door; of the store itself under `null`. */
export const ofSensor = <T extends Entity>(rows: readonly T[], sensor: string | null): T[] =>
  rows.filter(({ sensor_id }) => sensor_id === sensor);

/** Those of the store itself. */
export const ofStore = <T extends Entity>(rows: readonly T[]): T[] => ofSensor(rows, null);

/** Those of its doors. */
export const ofDoors = <T extends Entity>(rows: readonly T[]): T[] =>
  rows.filter(({ sensor_id }) => sensor_id !== null);

export interface Door {
  readonly id: string;
  readonly name: string;
}

/** "Métro", or "All doors" for what is said of the store itself. */
export const doorName = (
  { sensor_id }: Entity,
  doors: readonly Door[],
  language: Language,
): string =>
  sensor_id === null
    ? language.say.analysis.allDoors
    : (doors.find(({ id }) => id === sensor_id)?.name ?? sensor_id);
