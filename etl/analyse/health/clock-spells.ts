import type { ClockFact } from './clock.ts';

/** A time in which a sensor's clock was off. UTC hours since 1970-01-01T00Z. */
export interface ClockSpell {
  readonly sensor: string;
  readonly opened: number;
  /** null: it still is. */
  readonly closed: number | null;
  /** Hours that it was ahead. */
  readonly value: number;
}

/** A clock is taken to be right when the sensor is hung: each jump puts it off, or right again. */
export function clockSpells(facts: readonly ClockFact[]): ClockSpell[] {
  const spells: ClockSpell[] = [];
  for (const jumps of Map.groupBy(facts, ({ sensor }) => sensor).values()) {
    let ahead = 0;
    let since = 0;
    const end = (sensor: string, closed: number | null) => {
      if (ahead !== 0) spells.push({ sensor, opened: since, closed, value: ahead });
    };
    for (const { sensor, from, value } of jumps.toSorted((a, b) => a.from - b.from)) {
      end(sensor, from);
      ahead += value;
      since = from;
    }
    end(jumps[0]?.sensor ?? '', null);
  }
  return spells;
}
