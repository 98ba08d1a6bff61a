import { join } from 'node:path';
import type { Annotation } from '../contract/annotations.ts';
import { analysisFolder, type MartStore, type MartsState } from '../contract/marts.ts';
import type { Store } from '../contract/sensor-api.ts';
import { openDatabase } from '../duckdb.ts';
import type { Effects, Files } from '../effects.ts';
import { sha256OfFile } from '../fingerprint.ts';
import { alertsOf } from './alerts.ts';
import { decompositionPath, readMemo, type StoreMemo, writeMemo } from './memo.ts';
import { analysisFingerprint, readAnalysis, readMarts, writeAnalysis } from './state.ts';
import type { StoreAnalysis, StoreInput } from './store.ts';
import { analyseStores } from './stores.ts';
import { type Findings, writeTables } from './tables.ts';
import { judge } from './trend/trends.ts';

export interface AnalyseInput {
  /** Folder of the marts. */
  readonly marts: string;
  readonly stores: readonly Store[];
  readonly annotations: readonly Annotation[];
}

export interface AnalyseSummary {
  /** Of the tables. */
  readonly rows: number;
  readonly bytes: number;
  readonly alerts: number;
}

/**
 * Marts → the analysis of the chain, in the marts' folder `analysis`. What would be computed from the same as the last time
 * is not computed again; the result is the same, byte for byte, as of a run from nothing.
 * @throws NoMartsError
 */
export async function analyse(
  { marts, stores, annotations }: AnalyseInput,
  { files, log }: Effects,
): Promise<AnalyseSummary> {
  const state = await readMarts(marts, files);
  const earlier = await readAnalysis(marts, files);
  const code = analysisFingerprint();
  const known = stores.filter(({ id }) => state.stores[id] !== undefined);
  for (const { store } of annotations)
    if (store !== undefined && !known.some(({ id }) => id === store))
      log.warn(`annotations.json speaks of a store ${store}, which the chain does not have`);

  const progress = log.stage('analyse');
  const inputs: StoreInput[] = [];
  for (const store of known) {
    const mart = martOf(state, store);
    progress.expect(dailyRows(mart));
    const memo = await recall(marts, store.id, code, files);
    inputs.push({ store, marts, mart, annotations, code, memo });
  }
  await files.makeFolder(join(analysisFolder(marts), 'memo'));
  const analyses = new Map<string, StoreAnalysis>();
  await analyseStores(inputs, async ({ store, mart }, analysis) => {
    await keep(marts, store.id, analysis, files);
    analyses.set(store.id, analysis);
    progress.advance(dailyRows(mart));
  });
  const findings = { code, ...findingsOf(marts, state, known, analyses) };
  await using database = await openDatabase();
  const tables = await writeTables(database.connection, marts, findings, earlier, files);
  const today = Math.floor(Date.parse(state.as_of) / 86_400_000);
  const alerts = alertsOf(known, findings.rows, today);
  const ids = known.map(({ id }) => id);
  await writeAnalysis(marts, { as_of: state.as_of, tables, alerts }, ids, files);
  progress.end();
  const all = Object.values(tables);
  return {
    rows: all.reduce((sum, { rows }) => sum + rows, 0),
    bytes: all.reduce((sum, { bytes }) => sum + bytes, 0),
    alerts: alerts.length,
  };
}

/** Only of stores that the marts hold. */
const martOf = (state: MartsState, { id }: Store): MartStore =>
  state.stores[id] ?? { description: '', partitions: {}, files: {}, estimates: {} };

const dailyRows = ({ files }: Pick<MartStore, 'files'>): number =>
  Object.entries(files)
    .filter(([path]) => path.startsWith('sensor-daily/'))
    .reduce((sum, [, { rows }]) => sum + rows, 0);

/** The memo of a store, when the file that it speaks of is the one that it means. */
async function recall(
  marts: string,
  store: string,
  code: string,
  files: Files,
): Promise<StoreMemo | undefined> {
  const memo = await readMemo(marts, store, code, files);
  const path = decompositionPath(marts, store);
  const stands =
    (await files.exists(path)) && (await sha256OfFile(path)) === memo?.weeks.decomposition;
  return stands ? memo : undefined;
}

async function keep(
  marts: string,
  store: string,
  { memo, fresh }: StoreAnalysis,
  files: Files,
): Promise<void> {
  if (fresh !== null) await files.rename(fresh, decompositionPath(marts, store));
  await writeMemo(marts, store, memo, files);
}

function findingsOf(
  marts: string,
  state: MartsState,
  stores: readonly Store[],
  analyses: ReadonlyMap<string, StoreAnalysis>,
): Omit<Findings, 'code'> {
  const found = stores.flatMap(({ id }) => analyses.get(id) ?? []);
  return {
    rows: {
      trends: judge(found.flatMap(({ memo }) => memo.months.trends)),
      changepoints: found.flatMap(({ memo }) => memo.weeks.changepoints),
      anomalies: found.flatMap(({ anomalies }) => anomalies),
      incidents: found.flatMap(({ incidents }) => incidents),
      forecast: found.flatMap(({ memo }) => memo.weeks.forecast),
    },
    parts: {
      decomposition: new Map(
        stores.map(({ id }) => [
          decompositionPath(marts, id),
          analyses.get(id)?.memo.weeks.decomposition ?? '',
        ]),
      ),
      estimates: new Map(
        stores.flatMap((store) =>
          Object.entries(martOf(state, store).estimates).map(([path, { sha256 }]) => [
            join(marts, path),
            sha256,
          ]),
        ),
      ),
    },
  };
}
