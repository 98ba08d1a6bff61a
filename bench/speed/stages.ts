import { unusualDays } from '../../etl/analyse/anomalies/days.ts';
import { changesOf } from '../../etl/analyse/changes/changes.ts';
import { wholeMonths, wholeWeeks } from '../../etl/analyse/cut.ts';
import type { DaySeries } from '../../etl/analyse/day-series.ts';
import { decompose } from '../../etl/analyse/decomposition/decompose.ts';
import { estimateHours } from '../../etl/analyse/estimates/estimate.ts';
import { forecastOf } from '../../etl/analyse/forecast/forecast.ts';
import { hourFacts } from '../../etl/analyse/health/facts.ts';
import { incidentsOf } from '../../etl/analyse/health/incidents.ts';
import { holidaysOf } from '../../etl/analyse/holidays.ts';
import { trendsOf } from '../../etl/analyse/trend/trends.ts';
import type { Shop } from '../../mocks/chain/chain.ts';
import { toDay } from '../../mocks/chain/dates.ts';
import { syntheticChain } from '../../mocks/chain/synthetic.ts';
import { toRow } from '../truth/analyse.ts';
import { daysOf } from '../truth/days.ts';
import { gridOf, withDead } from '../truth/grid.ts';

const SEED = 1;
const UNTIL = '2025-12-31';
const DOORS = 4;
export const SERIES_PER_STORE = DOORS + 1;

/** A store whose hours are behind us: what the daily analyses are given. */
interface Prepared {
  readonly series: readonly DaySeries[];
  readonly holidays: ReadonlyMap<number, string>;
  readonly health: Parameters<typeof incidentsOf>[0];
}

const stores = new Map<number, Prepared>();

/** The nth store, ten years old, made once. */
export function prepare(n: number): Prepared {
  let prepared = stores.get(n);
  if (prepared === undefined) {
    const size = { stores: n + 1, doors: DOORS, years: 10, until: UNTIL };
    prepared = prepareShop(syntheticChain(SEED, size).shops[n] as Shop);
    stores.set(n, prepared);
  }
  return prepared;
}

function prepareShop(shop: Shop): Prepared {
  const { id, country } = shop.store;
  const grid = gridOf(SEED, shop, toDay(UNTIL));
  const unmeasured = estimateHours(grid);
  const { store, doors } = daysOf(grid, unmeasured, id);
  return {
    series: [store, ...doors],
    holidays: holidaysOf(country, store.firstDay, toDay(UNTIL) + 100),
    health: {
      store: id,
      days: store,
      doors,
      unmeasured: unmeasured.map((hour) => toRow(hour, grid, id)),
      facts: hourFacts(withDead(grid, unmeasured), 0),
    },
  };
}

/** What is done with a store's days, by name. */
export const STAGES: Readonly<Record<string, (store: Prepared) => unknown>> = {
  trends: ({ series }) => series.map((one) => trendsOf(wholeMonths(one))),
  changes: ({ series }) => series.map((one) => changesOf(wholeWeeks(one), [])),
  decomposition: ({ series }) => series.map((one) => decompose(wholeWeeks(one))),
  forecast: ({ series, holidays }) => series.map((one) => forecastOf(wholeWeeks(one), holidays)),
  'unusual days': ({ health, holidays }) => unusualDays(health.doors, holidays),
  incidents: ({ health }) => incidentsOf(health),
};
