import { randomUUID } from 'node:crypto';
import * as fs from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** Everything that the ETL does to the world, handed down, so that a test can record, refuse or forge it. */
export interface Effects {
  readonly fetch: typeof fetch;
  readonly now: () => Date;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly files: Files;
  readonly log: Log;
}

/** DuckDB writes its own files, always to a temporary name; what makes them visible is a `rename` here. */
export interface Files {
  /** undefined when there is no such file. */
  readMaybe(path: string): Promise<Buffer | undefined>;
  /** Creates missing folders. Not atomic: for files that nobody reads yet. */
  write(path: string, data: Uint8Array | string): Promise<void>;
  /** Atomic: a reader sees the old file or the new one, whole. */
  replace(path: string, data: Uint8Array | string): Promise<void>;
  /** Creates the file; false when there is one already, which then stays as it is. */
  create(path: string, data: Uint8Array | string): Promise<boolean>;
  rename(from: string, to: string): Promise<void>;
  /** A second name for the same bytes (a copy where the disk cannot link). Creates missing folders. */
  link(from: string, to: string): Promise<void>;
  /** A file or a whole folder; nothing happens when it is not there. */
  remove(path: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
  exists(path: string): Promise<boolean>;
  size(path: string): Promise<number>;
  /** Paths of all files below a folder, relative to it, sorted; empty when the folder is not there. */
  list(folder: string): Promise<string[]>;
}

export interface Log {
  info(message: string): void;
  /** Something to look at that does not stop the run. */
  warn(message: string): void;
  /** Starts the progress line of a stage. */
  stage(name: string): Progress;
}

export interface Progress {
  /** More work was found: `rows` more are expected in all. */
  expect(rows: number): void;
  advance(rows: number): void;
  /** The stage is over. */
  end(): void;
}

/** A name beside `path` for bytes that are not complete: what a killed run leaves has such a name. */
export const temporaryName = (path: string) => `${path}.${randomUUID().slice(0, 8)}.part`;
/** Whether `temporaryName` gave that name; others too call their files `.part`. */
export const isTemporary = (path: string) => /\.[0-9a-f]{8}\.part$/.test(path);

export const realFiles: Files = {
  async readMaybe(path) {
    try {
      return await fs.readFile(path);
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  async write(path, data) {
    await fs.mkdir(dirname(path), { recursive: true });
    await fs.writeFile(path, data);
  },
  async replace(path, data) {
    const temporary = temporaryName(path);
    await realFiles.write(temporary, data);
    await fs.rename(temporary, path);
  },
  async create(path, data) {
    await fs.mkdir(dirname(path), { recursive: true });
    try {
      await fs.writeFile(path, data, { flag: 'wx' });
      return true;
    } catch (error) {
      if (hasCode(error, 'EEXIST')) return false;
      throw error;
    }
  },
  rename: fs.rename,
  async link(from, to) {
    await fs.mkdir(dirname(to), { recursive: true });
    await fs.link(from, to).catch(() => fs.copyFile(from, to));
  },
  remove: (path) => fs.rm(path, { recursive: true, force: true }),
  async makeFolder(path) {
    await fs.mkdir(path, { recursive: true });
  },
  exists: (path) =>
    fs.access(path).then(
      () => true,
      () => false,
    ),
  size: async (path) => (await fs.stat(path)).size,
  async list(folder) {
    const entries = await fs
      .readdir(folder, { recursive: true, withFileTypes: true })
      .catch((error) => {
        if (isMissing(error)) return [];
        throw error;
      });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .sort();
  },
};

const hasCode = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code;
const isMissing = (error: unknown) => hasCode(error, 'ENOENT');

export const realEffects = (log: Log): Effects => ({
  // Looked up at each call: what intercepts requests may put itself there later.
  fetch: (input, init) => globalThis.fetch(input, init),
  now: () => new Date(),
  sleep: async (milliseconds) => {
    await setTimeout(milliseconds);
  },
  files: realFiles,
  log,
});
