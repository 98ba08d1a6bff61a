import { WEEK } from './calendar.ts';
import type { ChainHistory } from './chain-history.ts';
import { lineOf } from './m4.ts';

/** The weeks of the whole chain, as its card draws them: a line, and bands where all were closed. */
export function chainCard({ weeks }: ChainHistory) {
  const from = weeks[0]?.start ?? 0;
  return {
    from,
    to: (weeks.at(-1)?.start ?? from) + WEEK,
    most: Math.max(1, ...weeks.map(({ visits }) => visits ?? 0)),
    points: null,
    line: lineOf(weeks.map(({ start, visits }) => ({ time: start + WEEK / 2, value: visits }))),
    gaps: weeks.flatMap(({ start, isClosed }) =>
      isClosed ? { kind: 'closed' as const, from: start, to: start + WEEK } : [],
    ),
  };
}
