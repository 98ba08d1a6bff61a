import { FONT_SIZE } from '../lib/frame.ts';
import type { Language } from '../lib/language.ts';
import type { Measured, Quality } from '../lib/quality.ts';
import { type Canvas, element, finish, words } from './svg.ts';

interface Options {
  readonly language: Language;
  readonly label: string;
  readonly description: string;
}

const WIDTH = 360;
const LEFT = 50;
const TOP = 24;
const HEIGHT = 50;
const BOTTOM = TOP + HEIGHT;
/** From the bars to the feet of the letters below them. */
const BELOW = 17;
const MOST_WIDE = 12;
/** Of a year that is written, and from one to the next. */
const YEAR_WIDE = 31;
const YEAR_ROOM = 34;
const YEAR = 12;

/**
 * A bar a month, as high as the part of the trading hours that was measured; bars of months side by side are one shape,
 * a month without trading is a gap. The worst month stands out, with its number above.
 */
export function measuredChart(quality: Quality, options: Options, canvas: Canvas): SVGElement {
  const { label, description } = options;
  const { months, worst } = quality;
  const first = indexOf(months[0]?.start ?? 0);
  const end = indexOf(months.at(-1)?.start ?? 0) + 1;
  const step = Math.min(MOST_WIDE, Math.floor(((WIDTH - LEFT) / (end - first)) * 2) / 2);
  const x: Place = (index) => LEFT + (index - first) * step;
  const svg = element(canvas, 'svg', {
    class: 'plot measured',
    viewBox: `0 0 ${WIDTH} ${BOTTOM + BELOW + 4}`,
    'font-size': FONT_SIZE,
  });
  svg.append(element(canvas, 'path', { d: shape(runsOf(months), x), class: 'months' }));
  if (worst) svg.append(...standOut(worst, { ...options, step, x }, canvas));
  svg.append(
    ...levels(x(end), options, canvas),
    ...years(quality, { ...options, step, x }, canvas),
  );
  return finish(svg, canvas, { label, description });
}

/** Where a month begins. */
type Place = (index: number) => number;

/** Months since the year 0. */
const indexOf = (time: number): number => {
  const date = new Date(time);
  return date.getUTCFullYear() * YEAR + date.getUTCMonth();
};

/** Of whole percents, rounded down as they are written: what is not complete never looks so. */
const heightOf = ({ share }: Measured): number => (Math.floor(share * 100 + 1e-6) / 100) * HEIGHT;

interface Run {
  /** As indexOf has it. */
  readonly from: number;
  /** The month after its last one. */
  to: number;
  readonly height: number;
}

/** Months side by side with bars of one height. */
function runsOf(months: readonly Measured[]): Run[] {
  const runs: Run[] = [];
  for (const month of months) {
    const [at, height] = [indexOf(month.start), heightOf(month)];
    const run = runs.at(-1);
    if (run?.to === at && run.height === height) run.to += 1;
    else runs.push({ from: at, to: at + 1, height });
  }
  return runs;
}

/** The outline of the bars, closed before each gap. */
const shape = (runs: readonly Run[], x: Place): string =>
  runs
    .map(({ from, to, height }, n) => {
      const start = runs[n - 1]?.to === from ? '' : `M${x(from)} ${BOTTOM}`;
      const end = runs[n + 1]?.from === to ? '' : `V${BOTTOM}z`;
      return `${start}V${BOTTOM - height}H${x(to)}${end}`;
    })
    .join('');

interface At {
  readonly language: Language;
  /** The width of a month: whole halves, so that the outline has few digits. */
  readonly step: number;
  readonly x: Place;
}

function standOut(worst: Measured, { language, step, x }: At, canvas: Canvas): SVGElement[] {
  const [left, height] = [x(indexOf(worst.start)), heightOf(worst)];
  const text = language.say.quality.least({
    month: language.month(worst.start),
    share: language.share(worst.share),
  });
  const anchor = left < WIDTH / 3 ? 'start' : left > (WIDTH * 2) / 3 ? 'end' : 'middle';
  const at = { start: left, end: left + step, middle: left + step / 2 }[anchor];
  const bar = { x: left, y: BOTTOM - height, width: step, height, class: 'worst' };
  return [
    element(canvas, 'rect', bar),
    words(canvas, text, { x: at, y: TOP - 9, 'text-anchor': anchor, class: 'worst' }),
  ];
}

/** Nothing and all, from the numbers at the left to the last bar. */
const levels = (right: number, { language }: Options, canvas: Canvas): SVGElement[] =>
  [0, 1].flatMap((share) => {
    const y = BOTTOM - share * HEIGHT;
    return [
      element(canvas, 'path', { d: `M${LEFT} ${y}H${right}`, class: 'rule' }),
      words(canvas, language.share(share), { x: LEFT - 6, y: y + 4, 'text-anchor': 'end' }),
    ];
  });

/** Below each January, or as many of them as there is room for; without any, below the first month. */
function years(
  { months }: Pick<Quality, 'months'>,
  { language, step, x }: At,
  canvas: Canvas,
): SVGElement[] {
  const [first, last] = [months[0]?.start ?? 0, months.at(-1)?.start ?? 0];
  const apart = YEAR * Math.ceil(YEAR_ROOM / (step * YEAR));
  const begin = Math.ceil(indexOf(first) / YEAR) * YEAR;
  const ticks = [];
  for (let at = begin; at <= indexOf(last); at += apart)
    ticks.push({ at, text: language.year(Date.UTC(at / YEAR, 0)) });
  if (ticks.length === 0) ticks.push({ at: indexOf(first), text: language.month(first) });
  return ticks
    .filter(({ at }) => x(at) + YEAR_WIDE <= WIDTH)
    .map(({ at, text }) => words(canvas, text, { x: x(at), y: BOTTOM + BELOW }));
}
