import json from './references.json' with { type: 'json' };

/** Arguments of R's function. */
interface Given {
  readonly [name: string]: unknown;
  readonly robust?: boolean;
  readonly inner?: number;
  readonly outer?: number;
}

interface Reference {
  readonly data: string;
  /** Only the first values of the data. */
  readonly length: number;
  readonly given: Given;
  /** What was found is here for every how many-th value. */
  readonly every: number;
  readonly trend: readonly number[];
}

interface References {
  readonly data: Readonly<Record<string, readonly number[]>>;
  readonly stl: readonly (Reference & { readonly seasonal: readonly number[] })[];
  readonly mstl: readonly (Reference & {
    readonly periods: readonly number[];
    readonly seasons: readonly { readonly period: number; readonly values: readonly number[] }[];
  })[];
}

/** What R found, by references.R. */
export const references: References = json;

export const valuesOf = ({ data, length }: Reference): Float64Array =>
  Float64Array.from(references.data[data] ?? []).subarray(0, length);

/** The largest distance to what R found. */
export const distanceTo = (
  found: readonly number[],
  { every }: Reference,
  values: Float64Array | undefined,
): number =>
  Math.max(...found.map((value, n) => Math.abs(value - (values?.[n * every] ?? Number.NaN))));
