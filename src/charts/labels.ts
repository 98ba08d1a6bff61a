interface Text {
  readonly x: number;
  readonly text: string;
}

export interface Label extends Text {
  /** 0: the lowest. */
  readonly row: number;
  /** On which side of `x` the text lies. */
  readonly anchor: 'start' | 'end';
}

/** Rather more than a letter takes, in the units of a chart. */
const LETTER = 7;
const GAP = 10;

export const widthOf = (text: string): number => LETTER * text.length;

/** Puts texts, in order of x, on as few rows as they need to lie beside each other, none beyond the right edge. */
export function inRows(texts: readonly Text[], edge: { left: number; right: number }): Label[] {
  const rows: { from: number; to: number }[][] = [];
  const labels = texts.toReversed().map(({ x, text }): Label => {
    const width = widthOf(text) + GAP;
    const anchor = x + width <= edge.right || x - width < edge.left ? 'start' : 'end';
    const span = anchor === 'start' ? { from: x, to: x + width } : { from: x - width, to: x };
    const isFree = (row: { from: number; to: number }[]) =>
      row.every(({ from, to }) => span.to < from || span.from > to);
    const found = rows.findIndex(isFree);
    const row = found < 0 ? rows.length : found;
    rows[row] = [...(rows[row] ?? []), span];
    return { x, text, row, anchor };
  });
  return labels.reverse();
}
