import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { openDatabase } from '../duckdb.ts';
import { shareOut } from '../workers.ts';
import { askDays, askHours, type DaysAnswer, type HoursAnswer } from './questions.ts';
import { type Analyst, analyseStore, type StoreAnalysis, type StoreInput } from './store.ts';
import type { Answer, Question } from './worker.ts';

const AT_ONCE = Math.min(4, availableParallelism());

/**
 * All stores, by threads where there are several.
 * @param done is told of each, in the order in which they end
 */
export async function analyseStores(
  inputs: readonly StoreInput[],
  done: (input: StoreInput, analysis: StoreAnalysis) => Promise<void>,
): Promise<void> {
  const threads = Math.min(AT_ONCE, inputs.length);
  await shareOut(inputs, threads, async (queue) => {
    await using database = await openDatabase();
    await database.connection.run('set threads = 1');
    await using analyst = threads < 2 ? inPerson() : inThread();
    for (const input of queue)
      await done(input, await analyseStore(database.connection, analyst, input));
  });
}

type Hired = Analyst & AsyncDisposable;

const inPerson = (): Hired => ({
  askHours: async (question) => askHours(question),
  askDays: async (question) => askDays(question),
  async [Symbol.asyncDispose]() {},
});

function inThread(): Hired {
  // Without the flags of this process: what it loads first, such as a demo API, is not for a thread that computes.
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { execArgv: [] });
  async function ask(store: string, question: Question): Promise<HoursAnswer | DaysAnswer> {
    worker.postMessage(question);
    const [answer] = (await once(worker, 'message')) as [Answer];
    if ('answer' in answer) return answer.answer;
    throw failure(store, answer.error);
  }
  return {
    askHours: (hours) => ask(hours.store, { hours }) as Promise<HoursAnswer>,
    askDays: (days) => ask(days.store.id, { days }) as Promise<DaysAnswer>,
    async [Symbol.asyncDispose]() {
      await worker.terminate();
    },
  };
}

function failure(store: string, { message, stack }: { message: string; stack?: string }): Error {
  const error = new Error(`The analysis of store ${store} failed: ${message}`);
  // Where in the thread it happened, and not where it was heard of.
  if (stack !== undefined) error.stack = `${error.message}\n${stack}`;
  return error;
}
