import { medianOf } from '../median.ts';

/** What is left of the weekly levels: a mood that lasts (autoregressive, first order) and the chance of single days. */
export interface Noise {
  /** Correlation of a week's mood with the next one's, 0 to below 1. */
  readonly persistence: number;
  /** Variance of the mood. */
  readonly mood: number;
}

/** Makes independent values of variance 1 out of a series with that noise. */
export interface Whitening {
  /** @param from before it the column holds zeros only */
  readonly whiten: (column: Float64Array, from?: number) => Float64Array;
  /** Of the covariance of the series. */
  readonly logDeterminant: number;
}

/**
 * The innovations of the Kalman filter of an autoregressive process seen through independent noise (Harvey 1989,
 * Forecasting, Structural Time Series Models and the Kalman Filter, section 3.4); times without a value are passed over.
 * @param times ascending, in weeks
 * @param variances of the independent noise
 */
export function whitening(times: Float64Array, variances: Float64Array, noise: Noise): Whitening {
  const n = times.length;
  const gains = new Float64Array(n);
  const decays = new Float64Array(n);
  const scales = new Float64Array(n);
  let uncertain = noise.mood;
  let logDeterminant = 0;
  for (let i = 0; i < n; i++) {
    const decay =
      i === 0 ? 0 : noise.persistence ** ((times[i] as number) - (times[i - 1] as number));
    if (i > 0) {
      const left = uncertain * (1 - (gains[i - 1] as number));
      uncertain = decay * decay * left + (1 - decay * decay) * noise.mood;
    }
    const variance = uncertain + (variances[i] as number);
    decays[i] = decay;
    gains[i] = uncertain / variance;
    scales[i] = 1 / Math.sqrt(variance);
    logDeterminant += Math.log(variance);
  }
  return {
    logDeterminant,
    whiten: (column, from = 0) => {
      const white = new Float64Array(n);
      let state = 0;
      for (let i = from; i < n; i++) {
        state *= decays[i] as number;
        const innovation = (column[i] as number) - state;
        white[i] = innovation * (scales[i] as number);
        state += (gains[i] as number) * innovation;
      }
      return white;
    },
  };
}

/** Variance of a normal distribution in squared median absolute deviations. */
const PER_SQUARED_DEVIATION = 1.4826 ** 2;

/**
 * Persistence and variance of an autoregressive series with steps and trends in it, from the medians of its differences
 * over one and two values, which few of them touch: Chakar, Lebarbier, Lévy-Leduc and Robin 2017, Bernoulli 23(2), (7).
 */
export function roughNoise(values: Float64Array): { persistence: number; variance: number } {
  const difference = (lag: number) =>
    medianOf(
      Float64Array.from({ length: values.length - lag }, (_, i) =>
        Math.abs((values[i + lag] as number) - (values[i] as number)),
      ),
    );
  const one = difference(1) ** 2;
  const two = difference(2) ** 2;
  const persistence = one > 0 ? Math.min(0.9, Math.max(0, two / one - 1)) : 0;
  return { persistence, variance: (PER_SQUARED_DEVIATION * one) / (2 * (1 - persistence)) };
}
