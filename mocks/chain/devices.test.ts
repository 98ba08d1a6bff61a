import { expect, it } from 'vitest';
import { RELIABLE } from './chain.ts';
import { devicesOf, failureRate } from './devices.ts';
import { keyOf } from './random.ts';

const life = devicesOf(keyOf(1, 'paris-01'), 17_000, RELIABLE);
const devices = Array.from({ length: 50 }, () => life.next().value);

it('hangs the next device when an outage of days is over', () => {
  for (const [n, { installed, dies, replaced }] of devices.entries()) {
    expect(installed).toBe(n === 0 ? 17_000 : devices[n - 1]?.replaced);
    expect(dies - installed).toBeGreaterThanOrEqual(0.6 * RELIABLE.lifetimeDays);
    expect(dies - installed).toBeLessThanOrEqual(1.4 * RELIABLE.lifetimeDays + 1);
    expect(replaced - dies).toBeGreaterThanOrEqual(2);
    expect(replaced - dies).toBeLessThanOrEqual(13);
  }
});

it('fails ever more often, then always, and hardly any more after the replacement', () => {
  const [first, second] = devices as [(typeof devices)[0], (typeof devices)[0]];
  const rate = (share: number) =>
    failureRate(first, first.installed + share * (first.dies - first.installed), RELIABLE);
  expect(rate(0)).toBe(RELIABLE.failed);
  expect(rate(0.5)).toBeLessThan(0.003);
  expect(rate(0.9)).toBeGreaterThan(0.05);
  expect(rate(0.99)).toBeGreaterThan(rate(0.9));
  expect(failureRate(first, first.dies, RELIABLE)).toBe(1);
  expect(failureRate(second, second.installed, RELIABLE)).toBe(RELIABLE.failed);
});

it('delivers zeros instead of failing in the share of outages that is asked for', () => {
  const reliability = { ...RELIABLE, deadZeros: 0.4 };
  const others = devicesOf(keyOf(1, 'paris-01'), 17_000, reliability);
  const some = Array.from({ length: 1000 }, () => others.next().value);
  const withZeros = some.filter(({ deadZeros }) => deadZeros);
  expect(withZeros.length / some.length).toBeCloseTo(0.4, 1);
  for (const device of withZeros)
    expect(failureRate(device, device.dies, reliability)).toBe(RELIABLE.failed);
  // It dies and is replaced on the same days.
  expect(some[7]).toMatchObject({ dies: devices[7]?.dies, replaced: devices[7]?.replaced });
  expect(devices.some(({ deadZeros }) => deadZeros)).toBe(false);
});
