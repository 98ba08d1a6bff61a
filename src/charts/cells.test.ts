import { expect, it } from 'vitest';
import { cellsPath, diagonalsPath, hatchesPath, slashesPath } from './cells.ts';

/** How far the pen is from where it began after one mark; `z` goes back to where its outline began. */
function leftOver(path: string): readonly [number, number] {
  let [x, y] = [0, 0];
  let start: readonly [number, number] = [0, 0];
  for (const [, command, first = '', second = ''] of path.matchAll(
    /([mlhvz])([-.\d]*) ?([-.\d]*)/g,
  )) {
    if (command === 'z') [x, y] = start;
    else if (command === 'v') y += Number(first);
    else [x, y] = [x + Number(first), y + Number(second)];
    if (command === 'm') start = [x, y];
  }
  return [x, y];
}

it.each([cellsPath, slashesPath, diagonalsPath, hatchesPath])(
  'comes back to the corner after each mark: %o',
  (draw) => {
    const places = [
      { x: 10, y: 20 },
      { x: 40, y: 60 },
    ];
    expect(leftOver(draw(places, [13, 11]))).toEqual([40, 60]);
  },
);

it('draws a cell from its upper left corner', () => {
  expect(cellsPath([{ x: 10, y: 20 }], [13, 11])).toBe('m10 20h13v11h-13z');
});
