import type { UnmeasuredHour } from '../../etl/hour-grid.ts';
import { toDate, toDay } from '../../mocks/chain/dates.ts';
import { readingsOfShop } from '../../mocks/chain/reading.ts';
import { type ShopTruth, truthOf } from '../../mocks/chain/truth.ts';
import { startOfDay, zoneOf } from '../../mocks/chain/zone.ts';
import { analyse } from './analyse.ts';
import type { Shares } from './claims.ts';
import { gridOf } from './grid.ts';
import { type Plan, planOf } from './plan.ts';
import { scoreDays } from './score-days.ts';
import { type Hidden, scoreEstimates } from './score-estimates.ts';
import { scoreForecast } from './score-forecast.ts';
import { type Span, scoreOutages } from './score-outages.ts';
import { scoreSteps } from './score-steps.ts';
import { scoreTrends } from './score-trend.ts';

/** How the analysis did on one chain. */
export interface Score {
  readonly years: number;
  readonly slope: number;
  readonly persistence: number;
  readonly shares: Shares;
}

/** Makes the nth chain of a seed, analyses it and compares what was found with what is true. */
export function scoreOf(seed: number, n: number): Score {
  const plan = planOf(seed, n);
  const { shop, firstDay, lastDay, years, slope, persistence } = plan;
  const grid = gridOf(seed, shop, lastDay);
  const found = analyse(plan, grid);
  const truth = truthIn(plan);
  const spans = (outages: ShopTruth['outages']) =>
    outages.map((outage) => toSpan(plan, grid.firstHour, outage));
  const shares: Shares = {
    ...scoreTrends(plan, found.days.store, found.trends),
    ...scoreSteps(plan, found.changes),
    ...scoreOutages(
      grid,
      { outages: spans(truth.outages), deadZeros: spans(truth.deadZeros) },
      found.unmeasured,
      found.incidents,
    ),
    ...scoreEstimates(revealHidden(plan, grid, found.unmeasured)),
    ...scoreDays(plan, found.days.store, new Set(truth.badDays.map(toDay)), found.anomalies),
    ...scoreForecast(found.days.store, Math.max(firstDay, found.origin), found.forecast),
  };
  return { years, slope, persistence, shares };
}

function truthIn({ chain, firstDay, lastDay }: Plan): ShopTruth {
  const [truth] = truthOf(chain, { from: toDate(firstDay), to: toDate(lastDay) });
  if (truth === undefined) throw new RangeError('the chain has no shop');
  return truth;
}

function toSpan(
  { shop }: Plan,
  firstHour: number,
  { sensor, from, to }: ShopTruth['outages'][number],
): Span {
  const zone = zoneOf(shop.store.time_zone);
  return {
    sensor,
    from: startOfDay(zone, toDay(from)) - firstHour,
    to: startOfDay(zone, toDay(to) + 1) - firstHour,
  };
}

/** With what devices that never fail would have counted: the chance of an hour does not depend on them. */
function revealHidden(
  { chain, shop }: Plan,
  { firstHour, day }: ReturnType<typeof gridOf>,
  unmeasured: readonly UnmeasuredHour[],
): Hidden[] {
  const reliability = { lost: 0, failed: 0, lifetimeDays: 1e6, deadZeros: 0 };
  const readings = readingsOfShop(chain.seed, { ...shop, reliability });
  return unmeasured.flatMap((estimate) => {
    const sensor = readings.order[estimate.sensor];
    const truth = sensor === undefined ? null : readings.at(sensor, firstHour + estimate.hour);
    // A row that was lost while the shop was closed counts as a missing trading hour, but hides nobody.
    return [{ ...estimate, day: day[estimate.hour] ?? Number.NaN, truth: truth?.count ?? 0 }];
  });
}
