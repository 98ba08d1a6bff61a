import fc from 'fast-check';
import { expect, it } from 'vitest';
import { RESOLUTIONS, type Resolution, statusesOf } from './dataset.ts';
import { type Series, type SeriesColumns, seriesPath, stepOf } from './series.ts';
import { decodeSeries } from './series-decode.ts';
import { encodeSeries } from './series-encode.ts';

const count = fc.option(fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }), { freq: 4 });
const float = fc.option(
  fc.float({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  { freq: 4 },
);

const anyColumns = (resolution: Resolution): fc.Arbitrary<SeriesColumns> =>
  fc.uniqueArray(fc.integer({ min: 0, max: 800_000 }), { maxLength: 60 }).chain((slots) => {
    const rows = slots.length;
    const column = <Value>(of: fc.Arbitrary<Value>) =>
      fc.array(of, { minLength: rows, maxLength: rows });
    const time = [...slots].sort((a, b) => a - b).map((slot) => slot * stepOf(resolution));
    return fc.record({
      resolution: fc.constant(resolution),
      time: fc.constant(time),
      local: column(fc.constantFrom(-7200, 0, 19_800)).map((offsets) =>
        offsets.map((offset, row) => (time[row] ?? 0) + offset),
      ),
      status: column(fc.nat(statusesOf(resolution).length - 1)),
      ...{ visits: column(count), estimated: column(count) },
      ...{ coverage: column(float), baseline: column(float) },
      sensors: column(fc.integer({ min: -(2 ** 15), max: 2 ** 15 - 1 })),
      counted: column(fc.boolean()),
    });
  });

const anySeries: fc.Arbitrary<Series> = fc.record({
  columns: fc.constantFrom(...RESOLUTIONS).chain(anyColumns),
  years: fc.array(
    fc.record({
      year: fc.integer({ min: 1970, max: 2999 }),
      version: fc.stringMatching(/^[0-9a-f]{8}$/),
    }),
  ),
});

it('gives back whatever a series can hold', () => {
  fc.assert(
    fc.property(anySeries, (series) => {
      expect(decodeSeries(encodeSeries(series))).toEqual(series);
    }),
  );
});

const DAY = 86_400;

/** Days of one door, 100 visits each, whose baselines are what docs/dataset.md says. */
function steady(rows: number, visits = 100): SeriesColumns {
  const all = <Value>(value: Value) => Array.from({ length: rows }, () => value);
  const time = Array.from({ length: rows }, (_, day) => (20_000 + day) * DAY);
  return {
    ...{ resolution: 'sensor-daily', time, local: time, status: all(0), sensors: all(1) },
    ...{ visits: all(visits), estimated: all(visits), coverage: all(1), baseline: all(visits) },
    counted: all(true),
  };
}

const bytesOf = (columns: SeriesColumns) => encodeSeries({ columns, years: [] });

it('takes 4 bytes for a usual row: estimates that are none and means of four weeks take no room', () => {
  const usual = steady(200);
  expect(bytesOf(steady(300)).length - bytesOf(usual).length).toBe(4 * 100);
  const other = { ...usual, baseline: usual.baseline.map((mean) => (mean ?? 0) + 1) };
  expect(bytesOf(other).length).toBe(bytesOf(usual).length + 4 * 200);
});

it('does not know a time between two slots, nor one that goes back', () => {
  const [first = 0, second = 0] = steady(2).time;
  expect(() => bytesOf({ ...steady(2), time: [first, second + 1] })).toThrow(RangeError);
  expect(() => bytesOf({ ...steady(2), time: [second, first] })).toThrow(RangeError);
});

it('refuses what is cut, longer, or of another layout', () => {
  const bytes = bytesOf(steady(5));
  for (let length = 0; length < bytes.length; length++)
    expect(() => decodeSeries(bytes.subarray(0, length))).toThrow(RangeError);
  expect(() => decodeSeries(Uint8Array.from([...bytes, 0]))).toThrow('1 bytes too many');
  expect(() => decodeSeries(Uint8Array.from([99, ...bytes.subarray(1)]))).toThrow(
    'layout 99, not 1',
  );
});

it('has a folder for each door, beside the files of the store', () => {
  const key = { store: 'paris', year: 2024 };
  expect(seriesPath({ ...key, sensor: null })).toBe('series/paris/2024.bin');
  expect(seriesPath({ ...key, sensor: 'paris-01', year: null })).toBe(
    'series/paris/paris-01/days.bin',
  );
});
