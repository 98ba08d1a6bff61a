/** The estimates by the words of docs/dataset.md, in plain loops over dates: slow, and sharing nothing with etl/analyse. */

/** One hour of one sensor. Opening hours in which the clock shows an hour twice are left out. */
export interface KnownHour {
  readonly sensor: string;
  /** `2024-07-01T06:00:00Z` */
  readonly hour: string;
  /** Local. */
  readonly date: string;
  /** Local, `08`. */
  readonly clock: string;
  readonly visits: number | null;
  readonly trading: boolean;
}

type Book = ReturnType<typeof bookOf>;

/** The hours of a store by sensor, date and clock. */
function bookOf(hours: readonly KnownHour[], dead: ReadonlySet<KnownHour>) {
  const sensors = [...new Set(hours.map(({ sensor }) => sensor))];
  const index = new Map(hours.map((hour) => [`${hour.sensor} ${hour.date} ${hour.clock}`, hour]));
  const find = (sensor: string, { date, clock }: KnownHour, days = 0) =>
    index.get(`${sensor} ${shift(date, days)} ${clock}`);
  return {
    sensors,
    hours,
    lastDate:
      hours
        .map(({ date }) => date)
        .sort()
        .at(-1) ?? '',
    find,
    /** Of the trading hours that were measured. */
    measured(sensor: string, at: KnownHour, days = 0): number | undefined {
      const hour = find(sensor, at, days);
      return hour?.trading && !dead.has(hour) ? (hour.visits ?? undefined) : undefined;
    },
    beside: (at: KnownHour) => sensors.filter((sensor) => sensor !== at.sensor),
  };
}

/**
 * @param hours of all sensors of a store, those of each in order of time
 * @param monday `2024-07-01`; hours before that date are estimated from hours before it
 * @returns estimates of the trading hours that were not measured; null: there is none
 */
export function referenceEstimates(
  hours: readonly KnownHour[],
  monday = '',
): Map<KnownHour, number | null> {
  const delivered = bookOf(hours, new Set());
  const dead = new Set(delivered.sensors.flatMap((sensor) => deadHours(delivered, sensor)));
  const book = bookOf(hours, dead);
  const weeks = bookOf(
    hours.filter(({ date }) => date < monday),
    dead,
  );
  const estimates = new Map<KnownHour, number | null>();
  const days = new Map<string, number>();
  for (const hour of hours) {
    if (!hour.trading || (hour.visits !== null && !dead.has(hour))) continue;
    const exact = estimateOf(hour.date < monday ? weeks : book, hour);
    if (exact === null) {
      estimates.set(hour, null);
      continue;
    }
    const day = `${hour.sensor} ${hour.date}`;
    const before = days.get(day) ?? 0;
    days.set(day, before + exact);
    estimates.set(hour, Math.floor(before + exact + 0.5) - Math.floor(before + 0.5));
  }
  return estimates;
}

function estimateOf(book: Book, hour: KnownHour): number | null {
  const nearby = WEEKS.map((week) => book.measured(hour.sensor, hour, 7 * week)).filter(isKnown);
  if (nearby.length === 0 || wasCalledOff(book, hour)) return null;
  return siblingsEstimate(book, hour) ?? median(nearby);
}

const WEEKS = [-4, -3, -2, -1, 1, 2, 3, 4];

function siblingsEstimate(book: Book, hour: KnownHour): number | null {
  const doors = book.beside(hour).filter((sensor) => isKnown(book.measured(sensor, hour)));
  if (doors.length === 0) return null;
  const countOf = (sensors: readonly string[], days: number) =>
    total(sensors.map((sensor) => book.measured(sensor, hour, days) ?? 0));
  const now = countOf(doors, 0);
  const pairs: { own: number; beside: number; days: number }[] = [];
  for (let days = -28; days <= 28; days++) {
    const own = days === 0 ? undefined : book.measured(hour.sensor, hour, days);
    if (own === undefined) continue;
    const both = doors.filter((sensor) => isKnown(book.measured(sensor, hour, days)));
    const then = countOf(both, days);
    const theirs = countOf(both, 0);
    if (then + theirs === 0) continue;
    pairs.push({ own, days, beside: theirs === 0 ? then : (then * now) / theirs });
  }
  const same = pairs.filter(({ days }) => days % 7 === 0);
  const own = total(same.map((pair) => pair.own));
  const beside = total(same.map((pair) => pair.beside));
  if (beside === 0) return null;
  const c = total(pairs.map((pair) => pair.own)) / total(pairs.map((pair) => pair.beside));
  const w = own / beside;
  const n = same.length;
  const d = own - c * beside;
  const scatter = total(same.map((pair) => (pair.own - w * pair.beside) ** 2));
  const v = Math.max(own, n > 1 ? (scatter * n) / (n - 1) : 0);
  const t = d === 0 ? 0 : Math.max(0, 1 - v / d ** 2);
  const usual = beside / n;
  return (c + t * (w - c)) * usual * ((now + 10) / (usual + 10));
}

function wasCalledOff(book: Book, { date }: KnownHour): boolean {
  const day = book.hours.filter((hour) => hour.date === date);
  if (day.some((hour) => hour.trading && hour.visits !== null)) return false;
  const clocks = [...new Set(day.map(({ clock }) => clock))];
  return clocks.some((clock) =>
    book.sensors.some((sensor) => {
      const at: KnownHour = { sensor, hour: '', date, clock, visits: null, trading: false };
      const trades = (week: number) => book.find(sensor, at, 7 * week)?.trading === true;
      if (book.find(sensor, at)?.trading) return false;
      const after = shift(date, 7) > book.lastDate || [1, 2, 3, 4].some(trades);
      return after && [-1, -2, -3, -4].some(trades);
    }),
  );
}

/** The zeros of a sensor that a dead counter wrote. */
function deadHours(book: Book, sensor: string): KnownHour[] {
  const found: KnownHour[] = [];
  // One day alone never says enough.
  const runs = runsOf(book, sensor).filter((run) => run[0]?.date !== run.at(-1)?.date);
  for (const run of runs) if (isDead(book, sensor, run, new Set(found))) found.push(...run);
  return found;
}

/** Runs of zeros: their trading hours. */
function runsOf(book: Book, sensor: string): KnownHour[][] {
  const runs: KnownHour[][] = [];
  let run: KnownHour[] | undefined;
  let last = Number.NEGATIVE_INFINITY;
  for (const hour of book.hours.filter((one) => one.sensor === sensor)) {
    const at = Date.parse(hour.hour);
    if ((hour.visits ?? 0) > 0 || at - last >= 28 * 86_400_000) run = undefined;
    if (!hour.trading || hour.visits === null) continue;
    last = at;
    if (hour.visits > 0) continue;
    if (run === undefined) {
      run = [];
      runs.push(run);
    }
    run.push(hour);
  }
  return runs;
}

function isDead(
  book: Book,
  sensor: string,
  run: readonly KnownHour[],
  dead: ReadonlySet<KnownHour>,
): boolean {
  const [first] = run;
  if (first === undefined) return false;
  const isBefore = (hour: KnownHour | undefined) =>
    hour !== undefined && hour.date < first.date && hour.date >= shift(first.date, -28);
  const own = book.hours.filter((hour) => hour.sensor === sensor && hour.trading);
  const n = total(
    own
      .filter((hour) => hour.hour < first.hour && hour.date >= shift(first.date, -28))
      .map(({ visits }) => visits ?? 0),
  );
  const usual = (door: string, at: KnownHour): number | undefined => {
    const hours = WEEKS.concat([-8, -7, -6, -5]).map((week) => book.find(door, at, 7 * week));
    const counts = hours
      .filter((hour) => isBefore(hour) && hour?.trading && !(hour && dead.has(hour)))
      .map((hour) => hour?.visits ?? undefined)
      .filter(isKnown);
    return counts.length === 0 ? undefined : total(counts) / counts.length;
  };
  const silent = new Map(book.beside(first).map((door) => [door, runsOf(book, door)] as const));
  const isMute = (door: string, at: KnownHour) =>
    silent.get(door)?.some((zeros) => {
      const since = Date.parse(zeros[0]?.hour ?? '');
      return zeros.includes(at) && since < Date.parse(first.hour) - 86_400_000;
    }) === true;
  let evidence = 0;
  const judged = run.filter(({ date }) => date < shift(first.date, 28));
  for (const date of new Set(judged.map((hour) => hour.date))) {
    let ours = 0;
    let theirs = 0;
    let counted = 0;
    for (const hour of judged.filter((one) => one.date === date)) {
      const expected = usual(sensor, hour);
      if (expected === undefined) continue;
      ours += expected;
      for (const door of book.beside(hour)) {
        const there = book.find(door, hour);
        const its = usual(door, hour);
        if (!there?.trading || there.visits === null || its === undefined) continue;
        if (isMute(door, there)) continue;
        theirs += its;
        counted += there.visits;
      }
    }
    evidence += dayEvidence(ours, theirs, counted);
  }
  return n * Math.log1p(evidence / n) >= 15;
}

function dayEvidence(ours: number, theirs: number, counted: number): number {
  if (theirs < 20) return Math.min(6, 20 * Math.log1p(ours / 2 / 20));
  const k = Math.min(20, counted);
  const expected = ours * Math.min(1, counted / theirs);
  return k === 0 ? 0 : Math.min(10, k * Math.log1p(expected / k));
}

const shift = (date: string, days: number) =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

const isKnown = (value: number | undefined): value is number => value !== undefined;

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = [Math.floor((sorted.length - 1) / 2), Math.floor(sorted.length / 2)];
  return total(middle.map((index) => sorted[index] ?? Number.NaN)) / 2;
}
