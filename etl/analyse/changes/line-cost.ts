/**
 * Sums of squared residuals of the least-squares line through any stretch of a series, each in constant time.
 * @returns a function of the stretch's start and end (excluded)
 */
export function lineCost(
  times: Float64Array,
  values: Float64Array,
): (start: number, end: number) => number {
  const n = times.length;
  const middle = ((times[0] ?? 0) + (times[n - 1] ?? 0)) / 2;
  const level = values.reduce((sum, value) => sum + value, 0) / n;
  const sums = Array.from({ length: 5 }, () => new Float64Array(n + 1));
  const [t, y, tt, ty, yy] = sums as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  for (let i = 0; i < n; i++) {
    const time = (times[i] as number) - middle;
    const value = (values[i] as number) - level;
    t[i + 1] = (t[i] as number) + time;
    y[i + 1] = (y[i] as number) + value;
    tt[i + 1] = (tt[i] as number) + time * time;
    ty[i + 1] = (ty[i] as number) + time * value;
    yy[i + 1] = (yy[i] as number) + value * value;
  }
  return (start, end) => {
    const length = end - start;
    const meanT = between(t, start, end) / length;
    const meanY = between(y, start, end) / length;
    const spreadT = between(tt, start, end) - length * meanT * meanT;
    const together = between(ty, start, end) - length * meanT * meanY;
    const spreadY = between(yy, start, end) - length * meanY * meanY;
    return Math.max(0, spreadY - (spreadT > 0 ? (together * together) / spreadT : 0));
  };
}

const between = (sum: Float64Array, start: number, end: number): number =>
  (sum[end] as number) - (sum[start] as number);
