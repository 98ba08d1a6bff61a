import type { Reliability } from './chain.ts';
import { STREAM, uniform } from './random.ts';

/** One device in the life of a sensor; the sensor keeps its id when the device is replaced. All local day numbers. */
export interface Device {
  readonly installed: number;
  /** The first day on which it measures nothing. */
  readonly dies: number;
  /** The day on which the next device hangs. */
  readonly replaced: number;
  /** Whether it delivers zeros from its death on, instead of failing. */
  readonly deadZeros: boolean;
}

/** Share of trading hours in which a device fails on the day before it dies, on top of a new one's. */
const FAILING_AT_THE_END = 0.15;

/**
 * The devices of a sensor, from its installation on, for ever.
 * @param key of the sensor
 * @param installed local day number
 */
export function* devicesOf(
  key: number,
  installed: number,
  { lifetimeDays, deadZeros = 0 }: Reliability,
): Generator<Device, never> {
  for (let n = 0; ; n++) {
    const dies =
      installed + Math.ceil(lifetimeDays * (0.6 + 0.8 * uniform(key, STREAM.lifetime, n)));
    const replaced = dies + 2 + Math.floor(12 * uniform(key, STREAM.outage, n));
    yield {
      installed,
      dies,
      replaced,
      deadZeros: uniform(key, STREAM.deadZeros, n) < deadZeros,
    };
    installed = replaced;
  }
}

/**
 * Share of trading hours that fail, 0 to 1: hardly any for most of a device's life, many at its end, all in the outage,
 * unless it delivers zeros then.
 */
export function failureRate(
  { installed, dies, deadZeros }: Device,
  day: number,
  { failed }: Reliability,
): number {
  if (day >= dies) return deadZeros ? failed : 1;
  const age = (day - installed) / (dies - installed);
  const squared = age * age;
  // The eighth power, by operations that every engine rounds alike.
  return failed + FAILING_AT_THE_END * squared * squared * squared * squared;
}
