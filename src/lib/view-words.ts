import { HOUR, parseDate } from './calendar.ts';
import type { Format } from './format.ts';
import type { Language } from './language.ts';
import type { Measure } from './measure.ts';
import type { Range } from './period.ts';
import { type Key, type Legend, legendOf, type Picture } from './picture.ts';
import { areAllHours, type Hours, type Preset, type Step, type View } from './view.ts';

/** "visits a day", "by the day". */
export const STEP_WORDS: Readonly<Record<Step, string>> = {
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
};

/** The same where it begins a name. */
export const STEP_NAMES: Readonly<Record<Step, string>> = {
  hour: 'Hour',
  day: 'Day',
  week: 'Week',
  month: 'Month',
};

/** What can be measured, as it is chosen. */
export const MEASURE_WORDS: Readonly<Record<Measure, string>> = {
  estimated: 'Visits, with estimates',
  counted: 'Visits, measured only',
  usual: 'Usual visits',
  change: 'Change against usual',
};

const USUAL = 'the last four same weekdays';

/** What a mark of the chart stands for, in its key. */
export function keyWords(key: Key, { by, unit, measure }: Omit<Legend, 'keys'>): string {
  if (key === 'line') return lineWords(by, unit);
  if (key === 'point') return `a ${STEP_WORDS[by]}`;
  if (key === 'ghost') return by === 'month' ? 'the same month a year before' : '364 days before';
  if (key === 'occasion') return 'public holiday or clock change';
  if (key === 'guessed')
    return measure === 'estimated'
      ? `over a tenth of the ${STEP_WORDS[by]} estimated`
      : `over a tenth of the ${STEP_WORDS[by]} not measured`;
  if (key === 'estimated') return 'nothing measured, all of it estimated';
  return key === 'closed' ? 'closed' : 'nothing measured for ten days or more';
}

const lineWords = (by: Step, unit: Step): string =>
  by === 'hour' ? 'visits in an hour' : `average open day of the ${STEP_WORDS[unit]}`;

export interface Door {
  readonly id: string;
  readonly name: string;
}

/** The names of doors; the whole store goes by the name of its only one. */
function doorWords(chosen: readonly string[], doors: readonly Door[], language: Language): string {
  const names = doors.filter(({ id }) => chosen.includes(id)).map(({ name }) => name);
  if (names.length > 0) return language.list(names);
  return (doors.length === 1 && doors[0]?.name) || 'All doors';
}

/** What the vertical axis counts. */
export function axisWords(by: Step, measure: Measure): string {
  const visits = `Visits ${by === 'hour' ? 'an' : 'a'} ${STEP_WORDS[by]}`;
  if (measure === 'estimated') return `${visits}, estimates included`;
  if (measure === 'counted') return `${visits}, measured only`;
  return measure === 'usual' ? `Mean of ${USUAL}` : `Change against ${USUAL}`;
}

/** Which part of the data a chart shows. */
export function viewWords(view: View, doors: readonly Door[], language: Language): string {
  const { by, from, to, weekdays, hours, measure, before } = view;
  const parts = [
    doorWords(view.doors, doors, language),
    `by the ${STEP_WORDS[by]}`,
    measure === 'estimated' ? '' : MEASURE_WORDS[measure].toLowerCase(),
    weekdays.length === 7 ? '' : language.list(weekdays.map((day) => weekdayWords(day, language))),
    areAllHours(hours) ? '' : hoursWords(hours, language),
    `${language.date(from)} to ${language.date(to)}`,
    before ? 'and a year before' : '',
  ];
  return parts.filter(Boolean).join(', ');
}

const MONDAY = parseDate('2024-01-01');

/** ISO: 1 is Monday. */
export const weekdayWords = (weekday: number, language: Language): string =>
  language.weekdayName(MONDAY + (weekday - 1) * 24 * HOUR);

/** "08:00–18:00". */
const hoursWords = ({ start, end }: Hours, language: Language): string =>
  `${hourWords(start, language)}–${hourWords(end, language)}`;

/** An hour of the day as a clock shows it; the last ends at 24:00. */
export const hourWords = (hour: number, language: Language): string =>
  hour === 24 ? '24:00' : language.clock(hour * HOUR);

/** Which dates can be chosen. */
export const limitWords = ({ from, to }: Range, language: Language): string =>
  `Dates from ${language.date(from)} to ${language.date(to)}.`;

/** A value of the measure, such as it stands on the axis. */
export const valueWords = (value: number, measure: Measure, format: Format): string =>
  measure === 'change' ? format.points(value / 100) : format.count(value);

/** How a chart is to be read, in one sentence, for those who only hear it. */
export function readingWords(picture: Picture, language: Language): string {
  const legend = legendOf(picture);
  const drawn = language.list(legend.keys.map((key) => keyWords(key, legend)));
  return `Drawn: ${drawn}. At most ${valueWords(picture.most, picture.measure, language)}.`;
}

const PRESETS: Readonly<Record<number, string>> = {
  ...{ 7: '1 week', 28: '4 weeks', 91: '3 months', 364: '1 year', 1092: '3 years' },
};

/** A range that is chosen by one press. */
export const presetWords = (days: Preset): string =>
  days === null ? 'All' : (PRESETS[days] ?? `${days} days`);

/** Said of a date that is none of the history. */
export const REFUSED_WORDS = 'That date was not taken.';

/** Said below the whole history while nobody drags. */
export const DRAG_WORDS = 'drag to choose a range';

/** Said before the kinds of files. */
export const TAKE_WORDS = 'What is shown as a file:';

/** Said when the files of a view did not arrive. */
export const FAILED_WORDS =
  'The figures for this view did not arrive; the chart still shows what its caption says.';

/** Said while the files of a view are on their way. */
export const loadingWords = (
  view: string,
  progress: { done: number; all: number } | undefined,
): string =>
  `Loading the figures of ${view}${progress && progress.all > 1 ? `: ${progress.done} of ${progress.all} files` : ''}…`;

/** What the part with further choices holds. */
export function narrowWords(hasDoors: boolean, hasHours: boolean): string {
  if (!hasHours) return hasDoors ? 'Doors and weekdays' : 'Weekdays';
  return hasDoors ? 'Doors, weekdays and hours' : 'Weekdays and hours';
}
