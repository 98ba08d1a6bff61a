import type { AnalysisRow } from '../../etl/contract/analysis.ts';
import { HOUR, type HourGrid, type UnmeasuredHour } from '../../etl/hour-grid.ts';
import { type Share, type Shares, share } from './claims.ts';

/** A time without measurement: hours of the grid, `to` excluded; null: all sensors. */
export interface Span {
  readonly sensor: string | null;
  readonly from: number;
  readonly to: number;
}

interface Hours {
  readonly found: Share;
  readonly right: Share;
}

/**
 * @param outages whose hours fail or are missing
 * @param deadZeros whose hours were delivered as 0
 */
export function scoreOutages(
  grid: HourGrid,
  truth: { readonly outages: readonly Span[]; readonly deadZeros: readonly Span[] },
  unmeasured: readonly UnmeasuredHour[],
  incidents: readonly AnalysisRow<'incidents'>[],
): Shares {
  const silent = spansOf(grid, incidents, 'silent');
  const dead = spansOf(grid, incidents, 'dead');
  const missed = (sensor: number, hour: number) => {
    const state = grid.sensors[sensor]?.states[hour];
    return state === HOUR.failed || state === HOUR.missing;
  };
  const counted = (sensor: number, hour: number) => grid.sensors[sensor]?.states[hour] === HOUR.ok;
  const outages = hoursIn(grid, truth.outages, missed);
  const zeros = hoursIn(grid, truth.deadZeros, counted);
  const ofSilence = compare(outages, hoursIn(grid, silent, missed));
  const told = unmeasured.filter(({ reason }) => reason === 'dead');
  const ofZeros = compare(
    zeros,
    new Set(told.map(({ sensor, hour }) => sensor * grid.day.length + hour)),
  );
  const trading = (spans: readonly Span[], of: (sensor: number, hour: number) => boolean) =>
    spans.filter((span) => hoursIn(grid, [span], of).size > 0);
  const trueOutages = trading(truth.outages, missed);
  const trueZeros = trading(truth.deadZeros, counted);
  return {
    outageHours: ofSilence.found,
    outageHoursRight: ofSilence.right,
    outagesFound: met(trueOutages, silent),
    outagesRight: met(silent, trueOutages),
    deadHours: ofZeros.found,
    deadHoursRight: ofZeros.right,
    deadFound: met(trueZeros, dead),
    deadRight: met(dead, trueZeros),
  };
}

function spansOf(
  { firstHour, day }: HourGrid,
  incidents: readonly AnalysisRow<'incidents'>[],
  kind: AnalysisRow<'incidents'>['kind'],
): Span[] {
  return incidents
    .filter((incident) => incident.kind === kind)
    .map(({ sensor_id, opened, closed }) => ({
      sensor: sensor_id,
      from: opened / 3600 - firstHour,
      to: closed === null ? day.length : closed / 3600 - firstHour,
    }));
}

/** Those of the spans' hours that are as asked: sensor · hours + hour. */
function hoursIn(
  { sensors, day }: HourGrid,
  spans: readonly Span[],
  asked: (sensor: number, hour: number) => boolean,
): Set<number> {
  const hours = new Set<number>();
  for (const span of spans)
    for (const [n, { id }] of sensors.entries()) {
      if (span.sensor !== null && span.sensor !== id) continue;
      for (let hour = Math.max(0, span.from); hour < Math.min(span.to, day.length); hour++)
        if (asked(n, hour)) hours.add(n * day.length + hour);
    }
  return hours;
}

function compare(truth: ReadonlySet<number>, told: ReadonlySet<number>): Hours {
  const hit = [...told].filter((hour) => truth.has(hour)).length;
  return { found: { hit, of: truth.size }, right: { hit, of: told.size } };
}

/** How many of the spans overlap with one of the others. */
const met = (spans: readonly Span[], others: readonly Span[]): Share =>
  share(
    spans.map((a) =>
      others.some(
        (b) =>
          (a.sensor === null || b.sensor === null || a.sensor === b.sensor) &&
          a.from < b.to &&
          b.from < a.to,
      ),
    ),
  );
