import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { openDatabase } from '../duckdb.ts';
import { shareOut } from '../workers.ts';
import { analyseStore, type StoreAnalysis, type StoreInput } from './store.ts';
import type { Answer } from './worker.ts';

const AT_ONCE = Math.min(4, availableParallelism());

/**
 * All stores, by worker threads where there are several.
 * @param done is told of each, in the order in which they end
 */
export async function analyseStores(
  inputs: readonly StoreInput[],
  done: (input: StoreInput, analysis: StoreAnalysis) => Promise<void>,
): Promise<void> {
  const threads = Math.min(AT_ONCE, inputs.length);
  await shareOut(inputs, threads, threads < 2 ? here : inThread);

  async function here(queue: Iterable<StoreInput>): Promise<void> {
    await using database = await openDatabase();
    for (const input of queue) await done(input, await analyseStore(database.connection, input));
  }

  async function inThread(queue: Iterable<StoreInput>): Promise<void> {
    // Without the flags of this process: what it loads first, such as a demo API, is not for a thread that computes.
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { execArgv: [] });
    try {
      for (const input of queue) {
        worker.postMessage(input);
        const [answer] = (await once(worker, 'message')) as [Answer];
        if ('error' in answer) throw failure(input, answer.error);
        await done(input, answer.analysis);
      }
    } finally {
      await worker.terminate();
    }
  }
}

function failure({ store }: StoreInput, { message, stack }: { message: string; stack?: string }) {
  const error = new Error(`The analysis of store ${store.id} failed: ${message}`);
  // Where in the thread it happened, and not where it was heard of.
  if (stack !== undefined) error.stack = `${error.message}\n${stack}`;
  return error;
}
