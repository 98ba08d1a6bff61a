import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { shareOut } from '../etl/workers.ts';

/**
 * Asks workers, each one thing at a time.
 * @param file of the worker, which sends a message when it is ready, and then one for each that it gets
 * @param data the worker's `workerData`
 * @param tell is called with how many answers there are: with 0 when all workers are ready, then after each answer
 * @returns the answers in the order of the questions
 */
export async function askThreads<Question, Answer>(
  file: URL,
  data: unknown,
  questions: readonly Question[],
  threads: number,
  tell: (answered: number) => void,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const workers = Array.from({ length: threads }, () => new Worker(file, { workerData: data }));
  try {
    // An error in a worker rejects.
    await Promise.all(workers.map((worker) => once(worker, 'message')));
    let answered = 0;
    tell(answered);
    await shareOut([...questions.entries()], threads, async (queue, thread) => {
      const worker = workers[thread] as Worker;
      for (const [n, question] of queue) {
        worker.postMessage(question);
        [answers[n]] = (await once(worker, 'message')) as [Answer];
        tell(++answered);
      }
    });
    return answers;
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
