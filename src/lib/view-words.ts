import { HOUR, parseDate } from './calendar.ts';
import type { Format } from './format.ts';
import type { Language } from './language.ts';
import type { Measure } from './measure.ts';
import type { Range } from './period.ts';
import { type Key, type Legend, legendOf, type Picture } from './picture.ts';
import type { Progress } from './source.ts';
import { areAllHours, type Hours, type Preset, type Step, type View } from './view.ts';

type Speaker = Language<'explorer'>;

/** What a mark of the chart stands for, in its key. */
export function keyWords(
  key: Key,
  { by, unit, measure }: Omit<Legend, 'keys'>,
  language: Speaker,
): string {
  const say = language.say.explorer.key;
  if (key === 'line') return say.line[unit];
  if (key === 'point') return say.point[by];
  if (key === 'ghost') return by === 'month' ? say.ghostMonth : say.ghost;
  if (key === 'guessed')
    return measure === 'estimated' ? say.guessed({ step: by }) : say.unknown({ step: by });
  return say[key];
}

export interface Door {
  readonly id: string;
  readonly name: string;
}

/** As many doors as are called by their names. */
const MOST_NAMES = 4;

/** The names of doors, or of those that are left out; the whole store goes by the name of its only one. */
function doorWords(chosen: readonly string[], doors: readonly Door[], language: Speaker): string {
  const { allDoors, allButDoors, someDoors } = language.say.explorer.caption;
  const names = (some: readonly Door[]) => language.list(some.map(({ name }) => name));
  const taken = doors.filter(({ id }) => chosen.includes(id));
  if (taken.length === 0) return (doors.length === 1 && doors[0]?.name) || allDoors;
  const left = doors.filter(({ id }) => !chosen.includes(id));
  const fewer = left.length > 0 && left.length < taken.length ? left : taken;
  if (fewer.length > MOST_NAMES)
    return someDoors({ count: language.count(taken.length), all: language.count(doors.length) });
  return fewer === left ? allButDoors({ names: names(left) }) : names(taken);
}

/** What the vertical axis counts. */
export function axisWords(by: Step, measure: Measure, language: Speaker): string {
  const { axis } = language.say.explorer;
  return measure === 'estimated' || measure === 'counted' ? axis[measure][by] : axis[measure];
}

/** Which part of the data a chart shows. */
export function viewWords(view: View, doors: readonly Door[], language: Speaker): string {
  const { by, weekdays, hours, measure, before } = view;
  const { caption } = language.say.explorer;
  const parts = [
    doorWords(view.doors, doors, language),
    caption.by[by],
    measure === 'estimated' ? '' : caption.measures[measure],
    weekdays.length === 7 ? '' : language.list(weekdays.map((day) => weekdayWords(day, language))),
    areAllHours(hours) ? '' : hoursWords(hours, language),
    view.from === view.to ? language.date(view.from) : caption.dates(datesOf(view, language)),
    before ? caption.before : '',
  ];
  return parts.filter(Boolean).join(', ');
}

const datesOf = ({ from, to }: Range, language: Format) => ({
  from: language.date(from),
  to: language.date(to),
});

const MONDAY = parseDate('2024-01-01');

/** ISO: 1 is Monday. */
export const weekdayWords = (weekday: number, language: Format): string =>
  language.weekdayName(MONDAY + (weekday - 1) * 24 * HOUR);

/** "08:00–18:00". */
const hoursWords = ({ start, end }: Hours, language: Format): string =>
  `${hourWords(start, language)}–${hourWords(end, language)}`;

/** An hour of the day as a clock shows it; the last ends at 24:00. */
export const hourWords = (hour: number, language: Format): string =>
  hour === 24 ? '24:00' : language.clock(hour * HOUR);

/** Which dates can be chosen. */
export const limitWords = (history: Range, language: Speaker): string =>
  language.say.explorer.limits(datesOf(history, language));

/** A value of the measure, such as it stands on the axis. */
export const valueWords = (value: number, measure: Measure, format: Format): string =>
  measure === 'change' ? format.points(value / 100) : format.count(value);

/** How a chart is to be read, in one sentence, for those who only hear it. */
export function readingWords(picture: Picture, language: Speaker): string {
  const legend = legendOf(picture);
  return language.say.explorer.reading({
    marks: language.list(legend.keys.map((key) => keyWords(key, legend, language))),
    most: valueWords(picture.most, picture.measure, language),
  });
}

/** What a chart has to say. @param caption which part of the data it shows */
export const chartWords = (name: string, caption: string, picture: Picture, language: Speaker) => ({
  unit: axisWords(picture.by, picture.measure, language),
  gapWords: language.say.explorer.gaps,
  label: `${name}. ${caption}`,
  description: readingWords(picture, language),
});

/** A range that is chosen by one press. */
export function presetWords(days: Preset, language: Speaker): string {
  const { all, presets } = language.say.explorer;
  return days === null ? all : presets[days];
}

/** Said while the files of a view are on their way. */
export function loadingWords(
  view: string,
  progress: Progress | undefined,
  language: Speaker,
): string {
  const { loading, loadingFiles } = language.say.explorer;
  if (!progress || progress.all < 2) return loading({ view });
  const [done, all] = [language.count(progress.done), language.count(progress.all)];
  return loadingFiles({ view, done, all });
}

/** What the part with further choices holds. */
export function narrowWords(hasDoors: boolean, language: Speaker): string {
  const { narrow } = language.say.explorer;
  return hasDoors ? narrow.all : narrow.hours;
}
