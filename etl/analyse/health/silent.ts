import { HOUR, type HourGrid } from '../../hour-grid.ts';
import { type Run, type SpanFact, toSpan } from './span.ts';

/** Trading hours without a measurement, one after the other, that make an outage. */
const OUTAGE_HOURS = 6;
/** Hours without trading that an outage may go on over: long weekends, but no closure. */
const BRIDGED = 5 * 24;

/**
 * Times in which a sensor measured nothing, and those in which no sensor of the store did. A sensor's own is told only where
 * it lasts longer than the store's by an outage.
 */
export function silentSpans(grid: HourGrid, fromHour: number): SpanFact[] {
  const facts: SpanFact[] = [];
  const ofStore = new Uint8Array(grid.day.length);
  if (grid.sensors.length > 1)
    eachRun(statesOfStore(grid), (run, end) => {
      if (run.hours < OUTAGE_HOURS) return;
      ofStore.fill(1, run.first, run.last + 1);
      if (end >= fromHour)
        facts.push(toSpan(grid, run, end, { kind: 'silent', sensor: null, value: null }));
    });
  for (const { id, states } of grid.sensors)
    eachRun(states, (run, end) => {
      if (end < fromHour || run.hours < OUTAGE_HOURS) return;
      let own = 0;
      for (let hour = run.first; hour <= run.last; hour++)
        if (isLost(states[hour]) && ofStore[hour] === 0) own++;
      if (own >= OUTAGE_HOURS)
        facts.push(toSpan(grid, run, end, { kind: 'silent', sensor: id, value: null }));
    });
  return facts;
}

const isLost = (state: number | undefined): boolean =>
  state === HOUR.failed || state === HOUR.missing;
const isTrading = (state: number): boolean => state !== HOUR.none && state !== HOUR.idle;

/** A state for the store: missing where no sensor measured and several should have; ok where one did. */
function statesOfStore({ day, sensors }: HourGrid): Uint8Array {
  const lost = new Uint16Array(day.length);
  const store = new Uint8Array(day.length);
  for (const { states } of sensors)
    for (let hour = 0; hour < states.length; hour++) {
      const state = states[hour] as number;
      if (isLost(state)) lost[hour] = (lost[hour] as number) + 1;
      else if (isTrading(state)) store[hour] = HOUR.ok;
    }
  return store.map((state, hour) =>
    state === HOUR.none && (lost[hour] as number) > 1 ? HOUR.missing : state,
  );
}

/** @param end index of the trading hour that ended it, or the number of hours */
function eachRun(states: Uint8Array, done: (run: Run, end: number) => void) {
  let run: Run | undefined;
  for (let hour = 0; hour < states.length; hour++) {
    const state = states[hour] as number;
    if (!isTrading(state)) continue;
    const lost = isLost(state);
    if (run !== undefined && lost && hour - run.last <= BRIDGED) {
      run.last = hour;
      run.hours++;
      continue;
    }
    if (run !== undefined) done(run, hour);
    run = lost ? { first: hour, last: hour, hours: 1 } : undefined;
  }
  if (run !== undefined) done(run, states.length);
}
