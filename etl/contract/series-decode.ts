import { RESOLUTIONS } from './dataset.ts';
import {
  FLAGS,
  LAYOUT,
  type Series,
  type SeriesColumns,
  type SeriesYear,
  STATUS_BITS,
  stepOf,
} from './series.ts';
import { createUsual } from './usual.ts';
import { ByteReader, unzigzag } from './varints.ts';

/** What encodeSeries wrote. @throws RangeError when it is something else */
export function decodeSeries(bytes: Uint8Array): Series {
  const reader = new ByteReader(bytes);
  const layout = reader.unsigned();
  if (layout !== LAYOUT) throw new RangeError(`The series has layout ${layout}, not ${LAYOUT}.`);
  const resolution = RESOLUTIONS[reader.unsigned()];
  if (resolution === undefined) throw new RangeError('The series is of no known resolution.');
  const years = repeat(reader.unsigned(), () => readYear(reader));
  const rows = readRows(reader, readTimes(reader, stepOf(resolution)));
  reader.end();
  return { columns: { resolution, ...rows }, years };
}

function readYear(reader: ByteReader): SeriesYear {
  const year = reader.unsigned();
  const digits = repeat(4, () => reader.byte().toString(16).padStart(2, '0'));
  return { year, version: digits.join('') };
}

type Times = Pick<SeriesColumns, 'time' | 'local'> & { readonly step: number };

function readTimes(reader: ByteReader, step: number): Times {
  const time: number[] = [];
  const local: number[] = [];
  let slot = 0;
  for (let runs = reader.unsigned(); runs > 0; runs--) {
    slot += reader.unsigned();
    const end = slot + reader.unsigned();
    const offset = reader.signed();
    for (; slot < end; slot++) {
      time.push(slot * step);
      local.push(slot * step + offset);
    }
  }
  return { time, local, step };
}

function readRows(
  reader: ByteReader,
  { time, local, step }: Times,
): Omit<SeriesColumns, 'resolution'> {
  const rows = time.length;
  const coverages = [null, ...repeat(reader.unsigned(), () => reader.float())];
  const numbers = repeat(reader.unsigned(), () => reader.signed());
  const flags = repeat(rows, () => reader.byte());
  const coverage = repeat(rows, () => at(coverages, reader.unsigned()));
  const sensors = repeat(rows, () => at(numbers, reader.unsigned()));

  const usualAt = createUsual(step);
  const expected: number[] = [];
  const usual: (number | null)[] = [];
  const visits = flags.map((flag, row) => {
    const here = usualAt(at(local, row));
    const mean = here.expected();
    const seen = flag & FLAGS.visits ? mean + reader.signed() : null;
    expected.push(mean);
    usual.push(here.take(seen));
    return seen;
  });
  const estimated = flags.map((flag, row) => {
    const seen = at(visits, row);
    if ((flag & FLAGS.estimated) === 0) return seen;
    const code = reader.unsigned();
    return code === 0 ? null : (seen ?? at(expected, row)) + unzigzag(code - 1);
  });
  const baseline = flags.map((flag, row) => {
    if ((flag & FLAGS.baseline) === 0) return at(usual, row);
    const mean = reader.float();
    return Number.isNaN(mean) ? null : mean;
  });
  return {
    ...{ time, local, visits, estimated, coverage, baseline, sensors },
    status: flags.map((flag) => flag & STATUS_BITS),
    counted: flags.map((flag) => (flag & FLAGS.counted) !== 0),
  };
}

const repeat = <Value>(times: number, read: () => Value): Value[] =>
  Array.from({ length: times }, read);

function at<Value>(list: ArrayLike<Value>, place: number): Value {
  const value = list[place];
  if (value === undefined) throw new RangeError(`The series has no value number ${place}.`);
  return value;
}
