import { join } from 'node:path';
import type { Effects, Files } from '../effects.ts';
import { OutputFolderError, SwapError } from './errors.ts';

/**
 * The published folder is replaced whole. The new one grows beside it; at the end `<out>` steps aside and the new one becomes
 * `<out>`: between those two renames there is no `<out>`, and never half a one. Nobody else gives folders such names.
 */
const nextFolder = (out: string) => `${out}.footfall-next`;
const oldFolder = (out: string) => `${out}.footfall-old`;
/** What may stand in a folder that counts as empty. */
const PLACEHOLDERS = ['.gitkeep', '.gitignore', '.DS_Store'];

/**
 * Mends what a killed run left and makes room for the new folder.
 * @returns the path of the new folder
 * @throws OutputFolderError when `out` holds something that was not published here
 */
export async function startFolder(out: string, files: Files): Promise<string> {
  const next = nextFolder(out);
  const old = oldFolder(out);
  if ((await files.exists(old)) && !(await files.exists(out))) await files.rename(old, out);
  await refuseForeign(out, files);
  await files.remove(next);
  await files.remove(old);
  await files.makeFolder(next);
  return next;
}

async function refuseForeign(out: string, files: Files): Promise<void> {
  const marks = ['manifest.json', 'datapackage.json'].map((name) => files.exists(join(out, name)));
  if ((await Promise.all(marks)).some(Boolean)) return;
  const found = await files.list(out);
  if (found.some((path) => !PLACEHOLDERS.includes(path))) throw new OutputFolderError(out);
}

/** @throws SwapError; `out` is then what it was */
export async function swapFolder(out: string, { files, log }: Effects): Promise<void> {
  const next = nextFolder(out);
  const old = oldFolder(out);
  const replaces = await files.exists(out);
  try {
    if (replaces) await files.rename(out, old);
    await files.rename(next, out);
  } catch (cause) {
    if (replaces && !(await files.exists(out))) await files.rename(old, out);
    throw new SwapError(next, out, cause);
  }
  try {
    await files.remove(old);
  } catch (error) {
    log.warn(`${old} could not be removed: ${error}. The next run tries again.`);
  }
}
