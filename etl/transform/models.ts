import { readdirSync, readFileSync } from 'node:fs';
import type { DuckDBConnection } from '@duckdb/node-api';
import { rowsOf } from '../duckdb.ts';
import { FootfallError } from '../errors.ts';

/** A numbered SQL file that makes one table, with the checks on what goes in and what comes out. */
export interface Model {
  /** For example `02_sensor_hours`. */
  readonly name: string;
  readonly sql: string;
  /** Queries that give a row, `problem`, for each thing that is wrong. */
  readonly inputChecks: readonly string[];
  readonly outputChecks: readonly string[];
}

/** A model's input or output is not what it must be. */
export class ModelCheckError extends FootfallError {}

const FOLDER = new URL('./models/', import.meta.url);

const read = (file: string) => readFileSync(new URL(file, FOLDER), 'utf8');

const statements = (sql: string) =>
  sql
    .split(/;\s*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');

/** All models in the order of their numbers. */
export function loadModels(): Model[] {
  const files = readdirSync(FOLDER).sort();
  const maybe = (file: string) => (files.includes(file) ? statements(read(file)) : []);
  return files
    .filter((file) => /^\d+_\w+\.sql$/.test(file))
    .map((file) => file.replace(/\.sql$/, ''))
    .map((name) => ({
      name,
      sql: read(`${name}.sql`),
      inputChecks: maybe(`${name}.in.sql`),
      outputChecks: maybe(`${name}.out.sql`),
    }));
}

/**
 * Makes the model's table in the connection's database.
 * @param about whose data it is, for the error: `store paris`
 * @throws ModelCheckError with the first problem found, in words
 */
export async function runModel(
  connection: DuckDBConnection,
  model: Model,
  about: string,
): Promise<void> {
  await check(
    connection,
    model.inputChecks,
    `The input of model ${model.name}, ${about}, is wrong`,
  );
  await connection.run(model.sql);
  await check(connection, model.outputChecks, `Model ${model.name}, ${about}, is wrong`);
}

async function check(connection: DuckDBConnection, checks: readonly string[], what: string) {
  for (const sql of checks) {
    const [row] = await rowsOf(connection, sql);
    if (row !== undefined)
      throw new ModelCheckError(`${what}: ${row.problem}.`, {
        remedy:
          'What was published stands. Check what the sensor API says of this store; if that is right, fetch its history anew with --full; if the message comes again, it is a fault of Footfall: please report it.',
      });
  }
}
