/** A loess smoother (Cleveland 1979, Journal of the American Statistical Association 74, p. 829) of equally spaced values. */
export interface Smoother {
  /** Values in a neighbourhood; odd, at least 3. May be longer than the series. */
  readonly window: number;
  /** Of the polynomial fitted in it. */
  readonly degree: 0 | 1;
  /** Fits at every jump-th position and at the last one; straight lines between them. At least 1. */
  readonly jump: number;
}

/** Shares of the reach of a neighbourhood: beyond FAR a value has no weight, within NEAR all of it. */
const FAR = 0.999;
const NEAR = 0.001;

export interface Loess {
  /**
   * Writes the smooth values to `out`; where all neighbours weigh nothing, the value itself.
   * @param values at least 2, finite
   * @param weights of the values, 0 to 1; null: all 1
   */
  smooth(values: Float64Array, weights: Float64Array | null, out: Float64Array): void;
  /** The fit one step before the first value (−1) or after the last one (1); NaN where all neighbours weigh nothing. */
  beyond(side: -1 | 1, values: Float64Array, weights: Float64Array | null): number;
}

/**
 * The loess of Cleveland, Cleveland, McRae and Terpenning 1990 (see stl.ts), with windows that are shortened to the series
 * but reach as far as the whole window would.
 */
export function loessOf({ window, degree, jump }: Smoother): Loess {
  const kernelOf = kernels();

  /** The fit at x from the values of the positions left to right; NaN where all of them weigh nothing. */
  function fitAt(
    values: Float64Array,
    weights: Float64Array | null,
    x: number,
    left: number,
    right: number,
  ): number {
    const { length } = values;
    const reach = Math.max(x - left, right - x) + Math.max(0, (window - length) >> 1);
    const kernel = kernelOf(reach);
    let sum = 0;
    let sumX = 0;
    let sumXX = 0;
    let sumY = 0;
    let sumXY = 0;
    for (let j = left; j <= right; j++) {
      const distance = j - x;
      let weight = kernel[Math.abs(distance)] as number;
      if (weights !== null) weight *= weights[j] as number;
      const weighted = weight * (values[j] as number);
      sum += weight;
      sumY += weighted;
      sumX += weight * distance;
      sumXX += weight * distance * distance;
      sumXY += weighted * distance;
    }
    if (sum <= 0) return Number.NaN;
    const mean = sumY / sum;
    if (degree === 0) return mean;
    const centre = sumX / sum;
    const variance = sumXX / sum - centre * centre;
    if (!(Math.sqrt(variance) > 0.001 * (length - 1))) return mean;
    return mean - (centre * (sumXY / sum - centre * mean)) / variance;
  }

  return {
    smooth(values, weights, out) {
      const { length } = values;
      const last = length - 1;
      const step = Math.min(jump, last);
      const span = Math.min(window, length);
      let left = 0;
      const put = (x: number) => {
        const fitted = fitAt(values, weights, x, left, left + span - 1);
        out[x] = Number.isNaN(fitted) ? (values[x] as number) : fitted;
      };
      let x = 0;
      for (; x < length; x += step) {
        left = Math.min(Math.max(0, x - (window >> 1)), length - span);
        put(x);
        if (x > 0) interpolate(out, x - step, x);
      }
      const fitted = x - step;
      if (fitted === last) return;
      // In the neighbourhood of the fit before, as R does.
      put(last);
      interpolate(out, fitted, last);
    },
    beyond(side, values, weights) {
      const { length } = values;
      const span = Math.min(window, length);
      return side < 0
        ? fitAt(values, weights, -1, 0, span - 1)
        : fitAt(values, weights, length, length - span, length - 1);
    },
  };
}

/** The straight line between the values at two positions. */
function interpolate(values: Float64Array, from: number, to: number): void {
  const start = values[from] as number;
  const slope = ((values[to] as number) - start) / (to - from);
  for (let x = from + 1; x < to; x++) values[x] = start + slope * (x - from);
}

/** Tricube weights by distance, 0 to reach; remembers them, since most neighbourhoods of a series are alike. */
function kernels(): (reach: number) => Float64Array {
  const known = new Map<number, Float64Array>();
  return (reach) => {
    let kernel = known.get(reach);
    if (kernel === undefined) {
      kernel = Float64Array.from({ length: reach + 1 }, (_, distance) => {
        if (distance <= NEAR * reach) return 1;
        return distance <= FAR * reach ? (1 - (distance / reach) ** 3) ** 3 : 0;
      });
      known.set(reach, kernel);
    }
    return kernel;
  };
}
