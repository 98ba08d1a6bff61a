import sharp from 'sharp';
import { expect, it } from 'vitest';
import { parseDate } from '../lib/calendar.ts';
import { canvas } from '../lib/canvas.ts';
import { columnsOf } from '../lib/columns.ts';
import { dailyPicture } from '../lib/picture.ts';
import { closed, day, days } from '../testing/rows.ts';
import { card } from './card.ts';

const rows = [
  ...days('2024-01-01', 60, (date, n) => day(date, 100 + 10 * (n % 7))),
  ...days('2024-03-01', 20, closed),
  ...days('2024-03-21', 60, (date, n) => day(date, 200 + 10 * (n % 7))),
];
const range = { from: parseDate('2024-01-01'), to: parseDate('2024-05-19') };
const colours = {
  ...{ paper: '#ffffff', rule: '#dddddd', band: '#eeeeee' },
  ...{ line: '#0000ff', dots: '#8888ff' },
};
const drawn = card(dailyPicture(columnsOf(rows), range), colours, canvas);

it('draws days, their line with a gap, and the closure between, without any text', () => {
  expect(drawn.querySelectorAll('text')).toHaveLength(0);
  const line = drawn.querySelector('[stroke="#0000ff"]')?.getAttribute('d') ?? '';
  expect(line.match(/M/g)).toHaveLength(2);
  expect(drawn.querySelectorAll('[fill="#eeeeee"]')).toHaveLength(1);
});

it('becomes a picture of 1200 by 630', async () => {
  const { data, info } = await sharp(Buffer.from(drawn.outerHTML))
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width: 1200, height: 630 });
  expect([...data.subarray(0, 3)]).toEqual([255, 255, 255]);
});
