import { DAY, startOfYear } from '../lib/calendar.ts';
import type { Stretch } from '../lib/sensor-age.ts';
import { shareOf } from '../lib/sensor-days.ts';
import type { Device, Outage } from '../lib/sensor-devices.ts';
import { type Canvas, element, words } from './svg.ts';

const WIDTH = 1000;
const HEIGHT = 20;
/** Share of the hours that failed at the upper edge: beyond it nothing higher is drawn. */
const CEILING = 0.1;

export interface Strip {
  readonly life: Device;
  readonly outages: readonly Outage[];
  /** How often its devices failed. */
  readonly failures: readonly Stretch[];
}

/** The dates that all strips run over: from the first to the one after the last. */
export type Span = Device;

/**
 * The life of a sensor as a strip that stretches to any width: a line for as long as it hung, an area for the share of its
 * hours that failed, a block for each outage.
 */
export function outageStrip(
  { life, outages, failures }: Strip,
  { span, label }: { readonly span: Span; readonly label: string },
  canvas: Canvas,
): SVGElement {
  const x = (time: number) => Math.round(WIDTH * place(time, span));
  const svg = element(canvas, 'svg', {
    ...{ class: 'strip', role: 'img', 'aria-label': label },
    ...{ viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none' },
  });
  const add = (name: string, d: string) => {
    if (d !== '') svg.append(element(canvas, 'path', { class: name, d }));
  };
  add(
    'years',
    yearsIn(span)
      .map((at) => `M${x(at)} 0v${HEIGHT}`)
      .join(''),
  );
  add('failed', failures.map((stretch) => step(stretch, x)).join(''));
  add('life', `M${x(life.from)} ${HEIGHT}H${x(life.to)}`);
  add('out', outages.map(({ from, to }) => block(x(from), x(to ?? life.to))).join(''));
  return svg;
}

function step({ from, to, failed }: Stretch, x: (time: number) => number): string {
  const height = Math.round(HEIGHT * Math.min(1, (shareOf(failed) ?? 0) / CEILING));
  return height === 0 ? '' : `M${x(from)} ${HEIGHT}v-${height}H${x(to)}v${height}z`;
}

const block = (from: number, to: number) => `M${from} 0H${to}V${HEIGHT}H${from}z`;

const MOST_YEARS = 5;
/** From here on the name of a year would not end within. */
const LATE = 0.9;

/** The years above the strips, each where it begins. */
export function yearsAxis(span: Span, write: (year: number) => string, canvas: Canvas): SVGElement {
  const svg = element(canvas, 'svg', { class: 'strip axis', 'aria-hidden': 'true' });
  const years = yearsIn(span);
  const every = Math.ceil(years.length / MOST_YEARS);
  for (const [n, at] of years.toReversed().entries()) {
    const x = place(at, span);
    const [left, anchor] = x < LATE ? [percent(x), 'start'] : [100, 'end'];
    if (n % every === 0)
      svg.append(words(canvas, write(at), { x: `${left}%`, y: 12, 'text-anchor': anchor }));
  }
  return svg;
}

const percent = (part: number) => String(Math.round(1000 * part) / 10);

const place = (time: number, { from, to }: Span) => (time - from) / (to - from);

/** The beginnings of years within. */
function yearsIn({ from, to }: Span): number[] {
  const years: number[] = [];
  for (let at = startOfYear(from); at < to; at = startOfYear(at + 367 * DAY))
    if (at >= from) years.push(at);
  return years;
}
