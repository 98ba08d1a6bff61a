/**
 * Shares the items out among workers, which all read one queue. A worker that throws closes the queue: the others end with
 * the item that they are at, and only then is the error thrown.
 * @param work takes items from the queue until there are none; `worker` counts from 0
 */
export async function shareOut<T>(
  items: readonly T[],
  workers: number,
  work: (queue: Iterable<T>, worker: number) => Promise<void>,
): Promise<void> {
  const queue = inTurn(items);
  const ends = await Promise.allSettled(
    Array.from({ length: workers }, (_, worker) => work(queue, worker)),
  );
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}

/** A generator, and not the array: a `for` loop that is left by an error closes it for everybody. */
function* inTurn<T>(items: readonly T[]): Generator<T> {
  yield* items;
}
