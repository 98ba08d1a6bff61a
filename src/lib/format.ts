export type Format = ReturnType<typeof createFormat>;

/** A number, and how it is written. */
export interface Counted {
  readonly value: number;
  readonly text: string;
}

type Write = (value: number) => string;

/** Numbers and dates in words of a locale (BCP 47). Dates and instants as calendar.ts has them, written as UTC. */
export function createFormat(locale: string) {
  const text = new Intl.Locale(locale).language === 'fr' ? frenchDate : joined;
  const number = (options: Intl.NumberFormatOptions): Write => {
    const format = new Intl.NumberFormat(locale, options);
    return (value) => format.format(value).replace('-', '−');
  };
  const date = (options: Intl.DateTimeFormatOptions): Write => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    return (value) => text(format.formatToParts(value));
  };
  const count = number({ maximumFractionDigits: 0 });
  const tenths = number({ maximumFractionDigits: 1, minimumFractionDigits: 1 });
  const percent = { style: 'percent', maximumFractionDigits: 1, minimumFractionDigits: 1 } as const;
  const kilobytes = number({ style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 });
  const megabytes = number({ style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
  const list = new Intl.ListFormat(locale);
  const fullDate = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const dates = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...fullDate });

  return {
    /** BCP 47. */
    locale,
    count,
    /** A whole number beside its words, for a message whose plural it decides. */
    counted: (value: number): Counted => ({ value, text: count(value) }),
    /** A mean of counts: with a decimal below ten. */
    mean: (value: number) => (value < 9.95 ? tenths : count)(value),
    /** A share, 0 to 1, rounded down: what is not complete never reads 100 %. */
    share: (value: number) =>
      number({ style: 'percent', maximumFractionDigits: 0 })(Math.floor(value * 100 + 1e-6) / 100),
    /** A relative change (0.032 → 3.2 %) without its sign. */
    size: (value: number) => number(percent)(Math.abs(value)),
    /** The same with its sign. */
    change: number({ ...percent, signDisplay: 'exceptZero' }),
    /** The same without decimals, as on an axis. */
    points: number({ style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' }),
    bytes: (value: number) =>
      value < 1e6 ? kilobytes(Math.max(1, value / 1e3)) : megabytes(value / 1e6),
    day: date({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }),
    shortDay: date({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }),
    weekday: date({ weekday: 'short', day: 'numeric', month: 'short' }),
    weekdayName: date({ weekday: 'long' }),
    shortWeekdayName: date({ weekday: 'short' }),
    date: date(fullDate),
    /** "13–15 April 2024"; a single date when both are the same. */
    dates: (from: number, to: number) => text(dates.formatRangeToParts(from, to)),
    shortDate: date({ day: 'numeric', month: 'short', year: 'numeric' }),
    dayOfMonth: date({ day: 'numeric', month: 'short' }),
    month: date({ month: 'long', year: 'numeric' }),
    shortMonth: date({ month: 'short' }),
    year: date({ year: 'numeric' }),
    clock: date({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
    list: (items: readonly string[]) => list.format(items),
  };
}

const joined = (parts: readonly Intl.DateTimeFormatPart[]): string =>
  parts.map(({ value }) => value).join('');

/** In French the first of a month is an ordinal, 1er mars, which Intl leaves out. */
const frenchDate = (parts: readonly Intl.DateTimeFormatPart[]): string =>
  joined(parts.map((part) => (part.type === 'day' && part.value === '1' ? FIRST : part)));

const FIRST: Intl.DateTimeFormatPart = { type: 'day', value: '1er' };
