import type { HourGrid } from '../../hour-grid.ts';

/** A time in which a sensor was not as it should be. Hours: UTC, since 1970-01-01T00Z. */
export interface SpanFact {
  readonly kind: 'silent' | 'dead' | 'flat';
  /** null: all sensors of the store. */
  readonly sensor: string | null;
  readonly from: number;
  /** After its last trading hour. */
  readonly to: number;
  /** No trading hour has come since. */
  readonly open: boolean;
  /** Trading hours. */
  readonly hours: number;
  /** flat: the count. */
  readonly value: number | null;
}

/** A run of trading hours of one sensor; indices in the grid. */
export interface Run {
  readonly first: number;
  last: number;
  hours: number;
}

/**
 * The run as a fact.
 * @param end index of the trading hour that ended it; the grid's length when none has come
 */
export const toSpan = (
  { firstHour, day }: HourGrid,
  { first, last, hours }: Run,
  end: number,
  what: Pick<SpanFact, 'kind' | 'sensor' | 'value'>,
): SpanFact => ({
  ...what,
  from: firstHour + first,
  to: firstHour + last + 1,
  open: end === day.length,
  hours,
});

/**
 * The facts of several years as one list: what began in one year and went on in the next is told by both. Of those that
 * overlap the later one, which knows more, with the start of the earlier.
 */
export function mergeSpans(facts: readonly SpanFact[]): SpanFact[] {
  const merged = new Map<string, SpanFact[]>();
  for (const fact of facts.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const key = `${fact.kind} ${fact.sensor}`;
    const spans = merged.get(key) ?? [];
    const last = spans.at(-1);
    if (last !== undefined && fact.from < last.to)
      spans[spans.length - 1] = {
        ...fact,
        from: last.from,
        hours: Math.max(fact.hours, last.hours),
      };
    else spans.push(fact);
    merged.set(key, spans);
  }
  return [...merged.values()].flat();
}
