/**
 * The segmentation that costs least: PELT (Killick, Fearnhead and Eckley 2012, JASA 107, section 3), with a least length.
 * @param length of the series
 * @param cost of the segment from `start` up to `end` (excluded), ≥ 0; splitting a segment must never make it dearer.
 * Asked only for segments of `shortest` and more
 * @param penalty of each cut, > 0
 * @returns where a new segment begins, ascending, without 0
 */
export function segment(
  length: number,
  cost: (start: number, end: number) => number,
  { penalty, shortest }: { readonly penalty: number; readonly shortest: number },
): number[] {
  const least = new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY);
  const previous = new Int32Array(length + 1);
  /** The end from which on a start can no longer be the best one. */
  const expiry = new Int32Array(length + 1).fill(length + 1);
  const starts = new Int32Array(length + 1);
  const totals = new Float64Array(length + 1);
  let count = 0;
  least[0] = -penalty;
  for (let end = shortest; end <= length; end++) {
    if (least[end - shortest] !== Number.POSITIVE_INFINITY) starts[count++] = end - shortest;
    let kept = 0;
    for (let n = 0; n < count; n++) {
      const start = starts[n] as number;
      if (end >= (expiry[start] as number)) continue;
      const total = (least[start] as number) + cost(start, end) + penalty;
      starts[kept] = start;
      totals[kept++] = total;
      if (total >= (least[end] as number)) continue;
      least[end] = total;
      previous[end] = start;
    }
    count = kept;
    // A later end could split here, which costs no more: but only once both parts are long enough.
    for (let n = 0; n < count; n++) {
      const start = starts[n] as number;
      if ((totals[n] as number) - penalty >= (least[end] as number))
        expiry[start] = Math.min(expiry[start] as number, end + shortest);
    }
  }
  const cuts: number[] = [];
  for (let end = previous[length] as number; end > 0; end = previous[end] as number) cuts.push(end);
  return cuts.reverse();
}
