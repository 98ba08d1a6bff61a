import { RESOLUTIONS } from './dataset.ts';
import { FLAGS, LAYOUT, type Series, type SeriesColumns, stepOf } from './series.ts';
import { createUsual } from './usual.ts';
import { ByteWriter, zigzag } from './varints.ts';

/**
 * A series as bytes, before gzip.
 * @throws RangeError for a row that does not start a whole slot, or lies before the one above it
 */
export function encodeSeries({ columns, years }: Series): Uint8Array {
  const out = new ByteWriter();
  out.unsigned(LAYOUT);
  out.unsigned(RESOLUTIONS.indexOf(columns.resolution));
  out.unsigned(years.length);
  for (const { year, version } of years) {
    out.unsigned(year);
    for (let digit = 0; digit < version.length; digit += 2)
      out.byte(Number.parseInt(version.slice(digit, digit + 2), 16));
  }
  writeRuns(out, columns);
  writeRows(out, columns);
  return out.finish();
}

interface Run {
  readonly start: number;
  readonly offset: number;
  rows: number;
}

function writeRuns(out: ByteWriter, columns: SeriesColumns): void {
  const runs = runsOf(columns);
  out.unsigned(runs.length);
  let end = 0;
  for (const { start, offset, rows } of runs) {
    out.unsigned(start - end);
    out.unsigned(rows);
    out.signed(offset);
    end = start + rows;
  }
}

function runsOf({ resolution, time, local }: SeriesColumns): Run[] {
  const step = stepOf(resolution);
  const runs: Run[] = [];
  let run: Run | undefined;
  for (let i = 0; i < time.length; i++) {
    const start = at(time, i) / step;
    const offset = at(local, i) - at(time, i);
    if (run?.offset === offset && run.start + run.rows === start) {
      run.rows++;
      continue;
    }
    run = { start, offset, rows: 1 };
    runs.push(run);
  }
  return runs;
}

function writeRows(out: ByteWriter, columns: SeriesColumns): void {
  const { time, local, status, visits, estimated, baseline, counted } = columns;
  const coverages = numbered(columns.coverage, [null]);
  const sensors = numbered(columns.sensors, []);
  out.unsigned(coverages.values.length - 1);
  for (const value of coverages.values) if (value !== null) out.float(value);
  out.unsigned(sensors.values.length);
  for (const value of sensors.values) out.signed(value);

  const [visitsOut, estimatedOut, baselineOut] = [
    new ByteWriter(),
    new ByteWriter(),
    new ByteWriter(),
  ];
  const usualAt = createUsual(stepOf(columns.resolution));
  for (let i = 0; i < time.length; i++) {
    const [seen, guessed, mean] = [at(visits, i), at(estimated, i), at(baseline, i)];
    const usual = usualAt(at(local, i));
    const expected = usual.expected();
    let flags = at(status, i);
    if (seen !== null) {
      flags |= FLAGS.visits;
      visitsOut.signed(seen - expected);
    }
    if (guessed !== seen) {
      flags |= FLAGS.estimated;
      estimatedOut.unsigned(guessed === null ? 0 : 1 + zigzag(guessed - (seen ?? expected)));
    }
    if (usual.take(seen) !== mean) {
      flags |= FLAGS.baseline;
      baselineOut.float(mean ?? Number.NaN);
    }
    if (at(counted, i)) flags |= FLAGS.counted;
    out.byte(flags);
  }
  for (const number of [...coverages.numbers, ...sensors.numbers]) out.unsigned(number);
  for (const column of [visitsOut, estimatedOut, baselineOut]) out.append(column.finish());
}

/** Each different value once, in the order in which they come, and for each row the place of its own. */
function numbered<Value>(column: ArrayLike<Value>, first: Value[]) {
  const places = new Map(first.map((value, place) => [value, place]));
  const numbers = Array.from(column, (value) => {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  });
  return { values: [...places.keys()], numbers };
}

function at<Value>(column: ArrayLike<Value>, row: number): Value {
  const value = column[row];
  if (value === undefined) throw new RangeError(`A column of the series ends before row ${row}.`);
  return value;
}
