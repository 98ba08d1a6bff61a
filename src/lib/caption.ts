import type { Format } from './format.ts';
import type { Range } from './period.ts';
import { type Key, keysOf, type Picture } from './picture.ts';
import { MOST_HOURLY_DAYS, type View } from './view.ts';

const LINES: Readonly<Record<Picture['unit'], string>> = {
  hour: 'visits in an hour',
  day: 'day to day',
  week: 'average open day of the week',
  month: 'average open day of the month',
};

/** What a mark of the chart stands for, in its key. */
export function keyWords(key: Key, unit: Picture['unit']): string {
  if (key === 'line') return LINES[unit];
  if (key === 'point') return 'a day';
  if (key === 'guessed') return `over a tenth of the ${unit === 'hour' ? 'hour' : 'day'} estimated`;
  if (key === 'estimated') return 'nothing measured, all of it estimated';
  return key === 'closed' ? 'closed' : 'nothing measured for ten days or more';
}

interface Door {
  readonly id: string;
  readonly name: string;
}

/** The name of a door; the whole store goes by the name of its only one. */
const doorWords = (sensor: string | null, doors: readonly Door[]): string =>
  (doors.length === 1 ? doors[0] : doors.find(({ id }) => id === sensor))?.name ?? 'All doors';

/** What the vertical axis counts. */
export const axisWords = (hourly: boolean): string =>
  `Visits ${hourly ? 'an hour' : 'a day'}, estimates included`;

/** Which part of the data a chart shows. */
export const viewWords = (
  { sensor, hourly, from, to }: View,
  doors: readonly Door[],
  format: Format,
): string =>
  `${doorWords(sensor, doors)}, by the ${hourly ? 'hour' : 'day'}, ${format.date(from)} to ${format.date(to)}`;

/** Which dates can be chosen. */
export const limitWords = ({ from, to }: Range, hours: boolean, format: Format): string =>
  `Dates from ${format.date(from)} to ${format.date(to)}${hours ? `; by the hour at most ${MOST_HOURLY_DAYS} days` : ''}.`;

/** How a chart is to be read, in one sentence, for those who only hear it. */
export const readingWords = (picture: Picture, format: Format): string =>
  `Drawn: ${format.list(keysOf(picture).map((key) => keyWords(key, picture.unit)))}. At most ${format.count(picture.most)}.`;
