import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AutoETS, initSync } from '@bsull/augurs/ets';

const WASM = createRequire(import.meta.url)
  .resolve('@bsull/augurs/ets')
  .replace(/\.js$/, '_bg.wasm');
/** Trends, damped or not, with additive errors: what fits logarithms, whose zero means nothing. */
const MODELS = 'AZN';
const LEVEL = 0.95;
const NORMAL_QUANTILE = 1.96;

interface Smoothed {
  /** Expected of each step to come. */
  readonly point: readonly number[];
  /** Standard deviation of what will be observed at each step. */
  readonly spread: readonly number[];
}

/**
 * Exponential smoothing in its state-space form, the model chosen by AICc (Hyndman, Koehler, Snyder & Grose 2002,
 * International Journal of Forecasting 18(3)), as augurs does it.
 *
 * @param values of equal steps, none of them NaN; any level
 * @returns null where no model fits, as with too few values
 */
export function smoothExponentially(values: Float64Array, horizon: number): Smoothed | null {
  initSync({ module: moduleOnce() });
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  try {
    using model = new AutoETS(1, MODELS);
    model.fit(values.map((value) => value - mean));
    const { point, intervals } = model.predict(horizon, LEVEL);
    const spread = point.map(
      (value, step) => ((intervals?.upper[step] ?? Number.NaN) - value) / NORMAL_QUANTILE,
    );
    return [...point, ...spread].every(Number.isFinite)
      ? { point: point.map((value) => value + mean), spread }
      : null;
  } catch {
    // It throws its reasons as texts; each is that the series suits no model.
    return null;
  }
}

let compiled: WebAssembly.Module | undefined;

function moduleOnce(): WebAssembly.Module {
  compiled ??= new WebAssembly.Module(readFileSync(WASM));
  return compiled;
}
