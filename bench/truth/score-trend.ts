import type { DaySeries } from '../../etl/analyse/day-series.ts';
import type { AnalysisRow } from '../../etl/contract/analysis.ts';
import { growthAt } from '../../mocks/chain/level.ts';
import { type Claim, type Shares, share } from './claims.ts';
import type { Plan } from './plan.ts';

type Trend = AnalysisRow<'trends'>;
type Period = Trend['period'];

const INTERVALS: Readonly<Record<Period, Claim>> = {
  life: 'interval',
  '3 years': 'interval3Years',
  '12 months': 'interval12Months',
};
const FALSE_VERDICTS: Readonly<Record<Period, Claim>> = {
  life: 'falseVerdict',
  '3 years': 'falseVerdict3Years',
  '12 months': 'falseVerdict12Months',
};
const MEASURED_SHARE = 0.8;

/** @param days of the store, which say what months were measured */
export function scoreTrends(plan: Plan, days: DaySeries, rows: readonly Trend[]): Shares {
  return Object.assign({}, ...rows.map((row) => scoreTrend(plan, days, row)));
}

function scoreTrend(plan: Plan, days: DaySeries, row: Trend): Shares {
  const { period, low, high, verdict } = row;
  if (low === null || high === null) return {};
  const directed = verdict === 'rising' || verdict === 'falling';
  if (plan.steps.length > 0) {
    if (period !== 'life') return {};
    const slope = slopeOfLevels(plan, days, row);
    return { intervalSteps: share(slope === null ? [] : [low <= slope && slope <= high]) };
  }
  const { slope } = plan;
  const shares: Shares = { [INTERVALS[period]]: share([low <= slope && slope <= high]) };
  if (slope === 0) return { ...shares, [FALSE_VERDICTS[period]]: share([directed]) };
  if (period !== 'life') return shares;
  const right = verdict === (slope > 0 ? 'rising' : 'falling');
  return {
    ...shares,
    wrongWay: share([directed && !right]),
    ...(Math.abs(slope) === 3 && plan.years === 5 ? { threeFound: share([right]) } : {}),
  };
}

/** The slope that Theil–Sen finds between the same months of the levels without any chance, % a year; null without pairs. */
function slopeOfLevels(
  { shop }: Plan,
  days: DaySeries,
  { first_month, last_month }: Trend,
): number | null {
  if (first_month === null || last_month === null) return null;
  const months = new Map<number, { trading: number; measured: number; level: number }>();
  for (const [index, coverage] of days.coverage.entries()) {
    const day = days.firstDay + index;
    const date = new Date(day * 86_400_000);
    const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
    if (Number.isNaN(coverage) || day < first_month || month > monthOf(last_month)) continue;
    const sums = months.get(month) ?? { trading: 0, measured: 0, level: 0 };
    months.set(month, {
      trading: sums.trading + 1,
      measured: sums.measured + coverage,
      level: sums.level + growthAt(shop.growth, day).level,
    });
  }
  const levels = [...months]
    .filter(([, { trading, measured }]) => measured >= MEASURED_SHARE * trading)
    .map(([month, { trading, level }]) => [month, Math.log(level / trading)] as const);
  const slopes = levels.flatMap(([later, to]) =>
    levels
      .filter(([earlier]) => later > earlier && (later - earlier) % 12 === 0)
      .map(([earlier, from]) => (12 * (to - from)) / (later - earlier)),
  );
  if (slopes.length === 0) return null;
  slopes.sort((a, b) => a - b);
  const middle = (slopes.length - 1) / 2;
  const median =
    ((slopes[Math.floor(middle)] as number) + (slopes[Math.ceil(middle)] as number)) / 2;
  return 100 * (Math.exp(median) - 1);
}

function monthOf(day: number): number {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}
