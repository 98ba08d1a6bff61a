import { join } from 'node:path';
import { z } from 'zod';
import { type Effects, type Files, temporaryName } from '../effects.ts';
import { LakeBusyError } from './errors.ts';

const holder = z.object({
  pid: z.int().positive(),
  /** Start of the process in ticks since the machine's, null where the system does not tell: a pid alone is used again. */
  started: z.string().nullable(),
});
type Holder = z.infer<typeof holder>;

/**
 * Takes the lake, and what is made of it, for this process, until the answer is disposed of. The lock of a process that is
 * gone is taken over. Processes see each other only on one machine and in one container: a lake on a shared disk wants one
 * writer.
 *
 * @throws LakeBusyError when a living process holds it.
 */
export async function lockLake(
  folder: string,
  { files }: Pick<Effects, 'files'>,
): Promise<AsyncDisposable> {
  const path = join(folder, '.lock');
  const mine = JSON.stringify({
    pid: process.pid,
    started: (await startOf(process.pid, files)) ?? null,
  } satisfies Holder);
  while (!(await files.create(path, mine))) await removeDead(folder, path, files);
  await confirm(folder, path, mine, files);
  return { [Symbol.asyncDispose]: () => files.remove(path) };
}

async function removeDead(folder: string, path: string, files: Files): Promise<void> {
  const found = await readMaybe(path, files);
  if (found === undefined) return;
  const other = parseHolder(found);
  if (other !== undefined && (await isAlive(other, files)))
    throw new LakeBusyError(folder, path, other.pid);
  // Set aside and looked at again: another run may have taken the lock over since it was read.
  const aside = temporaryName(path);
  await files.rename(path, aside).catch(() => undefined);
  const moved = await readMaybe(aside, files);
  if (moved !== undefined && moved !== found) await files.rename(aside, path);
  else await files.remove(aside);
}

/** A lock that was caught before its first byte looks like one left behind, and may be gone again. */
async function confirm(folder: string, path: string, mine: string, files: Files): Promise<void> {
  const found = await readMaybe(path, files);
  if (found === mine) return;
  throw new LakeBusyError(folder, path, found === undefined ? undefined : parseHolder(found)?.pid);
}

const readMaybe = async (path: string, files: Files) =>
  (await files.readMaybe(path))?.toString('utf8');

function parseHolder(text: string): Holder | undefined {
  try {
    return holder.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

async function isAlive({ pid, started }: Holder, files: Files): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  return started === null || (await startOf(pid, files)) === started;
}

/** From Linux's /proc; undefined elsewhere, and for a process that has ended. */
async function startOf(pid: number, files: Files): Promise<string | undefined> {
  const stat = await readMaybe(`/proc/${pid}/stat`, files).catch(() => undefined);
  // The name, in brackets, may itself hold brackets and spaces.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields?.[0] === 'Z' ? undefined : fields?.[19];
}
