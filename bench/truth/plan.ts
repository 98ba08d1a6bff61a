import type { OpeningHours } from '../../etl/contract/sensor-api.ts';
import {
  type ChainDescription,
  type Growth,
  RELIABLE,
  SEASON,
  type Shop,
  shop,
} from '../../mocks/chain/chain.ts';
import { type Period, toDate, toDay } from '../../mocks/chain/dates.ts';
import { keyOf, STREAM, uniform } from '../../mocks/chain/random.ts';
import { CITIES } from '../../mocks/chain/synthetic.ts';

/** A chain of one store whose truth is known, and what was chosen for it. Days: local, since 1970-01-01. */
export interface Plan {
  readonly chain: ChainDescription;
  readonly shop: Shop;
  readonly firstDay: number;
  /** Included. */
  readonly lastDay: number;
  readonly years: number;
  /** Change of the level a year but for the steps, %. */
  readonly slope: number;
  /** Correlation of a week's mood with the next one's. */
  readonly persistence: number;
  /** In order of day. */
  readonly steps: readonly Step[];
}

export interface Step {
  /** The first one of the new level. */
  readonly day: number;
  /** %. */
  readonly change: number;
}

type Drawn = (counter: number) => number;

/** Their shares of each ten chains: the claims without a trend and of 3 % in 5 years need many of their own. */
const KINDS = ['flat', 'flat', 'three', 'slope', 'slope', 'step', 'step', 'step', 'step', 'step'];

const FAR_FROM_ENDS = 8 * 7;
const FAR_FROM_OTHERS = 26 * 7;
const PHASE_DAYS = 91;
const DAYS_PER_YEAR = 365.25;

const week = (days: [string, string], sunday: [string, string] | null): OpeningHours => ({
  mon: days,
  tue: days,
  wed: days,
  thu: days,
  fri: days,
  sat: days,
  sun: sunday,
});
const OPENING_HOURS: readonly (OpeningHours | null)[] = [
  week(['08:00', '18:00'], null),
  week(['10:00', '20:00'], null),
  week(['09:30', '18:30'], null),
  week(['10:00', '21:00'], ['12:00', '18:00']),
  week(['07:00', '22:00'], ['07:00', '22:00']),
  { ...week(['10:00', '19:00'], null), mon: null },
  week(['18:00', '02:00'], ['12:00', '22:00']),
  null,
];

/** The nth chain of a seed; it does not depend on how many there are. */
export function planOf(seed: number, n: number): Plan {
  const id = `truth-${String(n + 1).padStart(4, '0')}`;
  const key = keyOf(seed, id);
  const drawn: Drawn = (counter) => uniform(key, STREAM.synthetic, counter);
  const kind = KINDS[n % KINDS.length];
  const years = kind === 'three' ? 5 : 1 + 11 * drawn(0);
  const lastDay = toDay('2025-06-30') + Math.floor(365 * drawn(1));
  const firstDay = lastDay + 1 - Math.round(years * DAYS_PER_YEAR);
  const slope = slopeOf(kind, drawn);
  const steps = kind === 'step' ? stepsOf(drawn, firstDay, lastDay) : [];
  const persistence = 0.6 * drawn(2);
  const place = CITIES[n % CITIES.length] as (typeof CITIES)[number];
  const described = shop({
    ...place,
    id,
    name: `${place.city} ${n + 1}`,
    opened_on: toDate(firstDay),
    opening_hours: OPENING_HOURS[Math.floor(OPENING_HOURS.length * drawn(3))] ?? null,
    visits: Math.round(100 * 50 ** drawn(4)),
    months: place.latitude < 46 ? SEASON.south : SEASON.north,
    growth: growthOf(firstDay, lastDay, slope, steps),
    closures: years > 3 && drawn(5) < 0.15 ? [closureOf(drawn, firstDay, lastDay)] : [],
    persistence,
    reliability: { ...RELIABLE, lifetimeDays: 300 + 1000 * drawn(6), deadZeros: 0.5 },
    doors: Array.from({ length: 1 + Math.floor(4 * drawn(7)) }, (_, door) => ({
      name: `Door ${door + 1}`,
      weight: 1 / (1 + door) + drawn(100 + door) / 4,
      lean: drawn(200 + door) - 0.5,
    })),
  });
  const chain = { seed, shops: [described] };
  return { chain, shop: described, firstDay, lastDay, years, slope, persistence, steps };
}

function slopeOf(kind: (typeof KINDS)[number] | undefined, drawn: Drawn): number {
  if (kind === 'flat') return 0;
  if (kind === 'three') return drawn(10) < 0.5 ? -3 : 3;
  return 20 * drawn(10) - 10;
}

/** One or two of 5 to 30 %, up or down. */
function stepsOf(drawn: Drawn, firstDay: number, lastDay: number): Step[] {
  const span = lastDay - firstDay - 2 * FAR_FROM_ENDS;
  const stepAt = (counter: number): Step => ({
    day: firstDay + FAR_FROM_ENDS + Math.floor(span * drawn(counter)),
    change: (5 + 25 * drawn(counter + 1)) * (drawn(counter + 2) < 0.5 ? -1 : 1),
  });
  const [first, second] = [stepAt(20), stepAt(30)].sort((a, b) => a.day - b.day) as [Step, Step];
  return drawn(40) < 0.5 && second.day - first.day >= FAR_FROM_OTHERS ? [first, second] : [first];
}

function closureOf(drawn: Drawn, firstDay: number, lastDay: number): Period {
  const from = firstDay + Math.floor((lastDay - firstDay) * (0.2 + 0.6 * drawn(50)));
  return { from: toDate(from), to: toDate(from + 20 + Math.floor(80 * drawn(51))) };
}

/** Exponential growth in straight pieces of a quarter, with jumps where steps are. */
function growthOf(
  firstDay: number,
  lastDay: number,
  slope: number,
  steps: readonly Step[],
): Growth {
  const quarters = Array.from(
    { length: Math.ceil((lastDay + 1 - firstDay) / PHASE_DAYS) },
    (_, n) => firstDay + n * PHASE_DAYS,
  );
  const jumps = new Map(steps.map(({ day, change }) => [day, 1 + change / 100]));
  const starts = [...new Set([...quarters, ...jumps.keys()])].sort((a, b) => a - b);
  const phases = starts.map((from, n) => {
    const length = ((starts[n + 1] ?? from + PHASE_DAYS) - from) / DAYS_PER_YEAR;
    const yearly = ((1 + slope / 100) ** length - 1) / length;
    return { from: toDate(from), jump: jumps.get(from) ?? 1, yearly };
  });
  return { rampUp: { start: 1, days: 0 }, phases };
}
