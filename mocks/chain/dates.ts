/** Local calendar dates as day numbers: days since 1970-01-01. */

const MS_PER_DAY = 86_400_000;

/** @param date `YYYY-MM-DD` */
export const toDay = (date: string): number => Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;

export const dayOf = (year: number, month: number, dayOfMonth: number): number =>
  Date.UTC(year, month - 1, dayOfMonth) / MS_PER_DAY;

/** `YYYY-MM-DD` */
export const toDate = (day: number): string =>
  new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

/** 0 Monday … 6 Sunday, the index into WEEKDAYS. */
export const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7;

export const yearOf = (day: number): number => new Date(day * MS_PER_DAY).getUTCFullYear();

/** Months since January of year 0, with the share of the month that has passed at noon of that day. */
export function monthOf(day: number): number {
  const date = new Date(day * MS_PER_DAY);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return year * 12 + month + (date.getUTCDate() - 0.5) / length;
}

/** Both ends included. */
export interface Period {
  /** `YYYY-MM-DD` */
  readonly from: string;
  /** `YYYY-MM-DD` */
  readonly to: string;
}
