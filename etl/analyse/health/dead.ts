import { HOUR, type HourGrid } from '../../hour-grid.ts';
import { type Run, type SpanFact, toSpan } from './span.ts';

/** Times in which a dead counter wrote zeros; hours that failed or are missing do not end them. */
export function deadSpans(grid: HourGrid, fromHour: number): SpanFact[] {
  const facts: SpanFact[] = [];
  for (const { id, states } of grid.sensors) {
    let run: Run | undefined;
    const done = (end: number) => {
      if (run !== undefined && end >= fromHour)
        facts.push(toSpan(grid, run, end, { kind: 'dead', sensor: id, value: null }));
      run = undefined;
    };
    for (let hour = 0; hour < states.length; hour++) {
      const state = states[hour];
      if (state === HOUR.dead) {
        run ??= { first: hour, last: hour, hours: 0 };
        run.last = hour;
        run.hours++;
      } else if (state === HOUR.ok) done(hour);
    }
    done(states.length);
  }
  return facts;
}
