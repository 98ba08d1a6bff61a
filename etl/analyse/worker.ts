import { parentPort } from 'node:worker_threads';
import { openDatabase } from '../duckdb.ts';
import { analyseStore, type StoreAnalysis, type StoreInput } from './store.ts';

/** What a worker says of one store. */
export type Answer =
  | { readonly analysis: StoreAnalysis }
  | { readonly error: { readonly message: string; readonly stack: string | undefined } };

const database = await openDatabase();
await database.connection.run('set threads = 1');

parentPort?.on('message', async (input: StoreInput) => {
  parentPort?.postMessage(await answer(input));
});

async function answer(input: StoreInput): Promise<Answer> {
  try {
    return { analysis: await analyseStore(database.connection, input) };
  } catch (caught) {
    const error = caught instanceof Error ? caught : new Error(String(caught));
    return { error: { message: error.message, stack: error.stack } };
  }
}
