import { HOUR, type HourGrid } from '../../hour-grid.ts';
import { type Run, type SpanFact, toSpan } from './span.ts';

/** Probability below which the same count again and again is no chance. */
const CHANCE = 1e-12;
const LEAST_HOURS = 6;

/**
 * Trading hours of the same count, not 0, that a counter which scatters as little as a Poisson count would show once in 10¹²
 * times; unmeasured hours do not end them.
 */
export function flatSpans(grid: HourGrid, fromHour: number): SpanFact[] {
  const facts: SpanFact[] = [];
  for (const { id, counts, states } of grid.sensors) {
    let run: Run = { first: 0, last: 0, hours: 0 };
    let value = 0;
    const done = (end: number) => {
      if (run.hours >= LEAST_HOURS && end >= fromHour && run.hours >= hoursBeyondChance(value))
        facts.push(toSpan(grid, run, end, { kind: 'flat', sensor: id, value }));
    };
    for (let hour = 0; hour < states.length; hour++) {
      if (states[hour] !== HOUR.ok) continue;
      const count = counts[hour] as number;
      if (count === value && count > 0) {
        run.last = hour;
        run.hours++;
        continue;
      }
      done(hour);
      run = { first: hour, last: hour, hours: count > 0 ? 1 : 0 };
      value = count;
    }
    done(states.length);
  }
  return facts;
}

/**
 * A Poisson count has no value more often than its mean has, 1/√(2πc) · (1 − 1/12c) (Stirling); each hour after the first
 * must hit it.
 */
const hoursBeyondChance = (count: number): number =>
  1 + Math.log(CHANCE) / Math.log((1 - 1 / (12 * count)) / Math.sqrt(2 * Math.PI * count));
