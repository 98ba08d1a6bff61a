interface Label {
  /** Where its middle would best be. */
  readonly y: number;
  readonly height: number;
}

/** A name in lines of about `room` letters, broken at its spaces. */
export function broken(name: string, room: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The middles of labels that do not cover each other, in the order in which they came, as near to where they would best be as a pass down and one up bring them. */
export function spread(
  labels: readonly Label[],
  { top, bottom }: { readonly top: number; readonly bottom: number },
): number[] {
  const order = labels.map(({ y, height }, n) => ({ y, height, n })).sort((a, b) => a.y - b.y);
  let above = top;
  for (const label of order) {
    label.y = Math.max(label.y, above + label.height / 2);
    above = label.y + label.height / 2;
  }
  let below = bottom;
  for (const label of order.toReversed()) {
    label.y = Math.min(label.y, below - label.height / 2);
    below = label.y - label.height / 2;
  }
  return order.sort((a, b) => a.n - b.n).map(({ y }) => y);
}
