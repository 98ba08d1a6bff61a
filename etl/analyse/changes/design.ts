import { BASE, BASE_SPREADS, monthsAt, type Span, trendAt } from './basis.ts';
import { type Products, productsOf } from './least-squares.ts';
import { type Noise, type Whitening, whitening } from './noise.ts';
import { middleOf } from './terms.ts';
import type { Weeks } from './weeks.ts';

/** The weeks of a series and what their levels are explained with in any case. */
export interface Design {
  readonly weeks: Weeks;
  /** Of each week, in weeks since the first. */
  readonly times: Float64Array;
  readonly span: Span;
  /** The columns of trend and months. */
  readonly base: readonly Float64Array[];
  /** The same with a noise taken out; remembered, since the search tries the same few again and again. */
  readonly whiten: (noise: Noise) => WhiteBase;
}

interface WhiteBase {
  readonly whitening: Whitening;
  readonly columns: readonly Float64Array[];
  readonly target: Float64Array;
  readonly products: Products;
}

export function designOf(weeks: Weeks): Design {
  const first = weeks.mondays[0] ?? 0;
  const last = weeks.mondays.at(-1) ?? first;
  const span = { first, middle: middleOf((first + last) / 2) };
  const base = Array.from({ length: BASE }, () => new Float64Array(weeks.mondays.length));
  for (const [week, monday] of weeks.mondays.entries()) {
    const day = middleOf(monday);
    for (const [n, value] of [...trendAt(span, day), ...monthsAt(day)].entries())
      (base[n] as Float64Array)[week] = value;
  }
  const times = Float64Array.from(weeks.mondays, (monday) => (monday - first) / 7);
  const known = new Map<string, WhiteBase>();
  return {
    weeks,
    times,
    span,
    base,
    whiten: (noise) => {
      const key = `${noise.persistence} ${noise.mood}`;
      const white = known.get(key) ?? whitenBase(weeks, times, base, noise);
      known.set(key, white);
      return white;
    },
  };
}

const PRECISIONS = BASE_SPREADS.map((spread) => 1 / spread ** 2);

function whitenBase(
  weeks: Weeks,
  times: Float64Array,
  base: readonly Float64Array[],
  noise: Noise,
): WhiteBase {
  const white = whitening(times, weeks.variances, noise);
  const columns = base.map((column) => white.whiten(column));
  const target = white.whiten(weeks.levels);
  return { whitening: white, columns, target, products: productsOf(columns, target, PRECISIONS) };
}
