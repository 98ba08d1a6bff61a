/** Local dates, `YYYY-MM-DD`, from which something is made anew. */
export interface Context {
  /** Rows; those before it come from the marts. A baseline looks back 3 weeks from here on, and a clock change can skip one. */
  readonly rows: string;
  /** Estimates. */
  readonly estimates: string;
  /** Runs of zeros that began here or later are judged. */
  readonly runs: string;
}

/** How far an estimate looks, and how long a run of zeros may take to show that its counter is dead. */
const REACH_DAYS = 28;

/** Everything is made anew. */
export const WHOLE: Context = { rows: '0001-01-01', estimates: '0001-01-01', runs: '0001-01-01' };

/**
 * What must be made anew when readings from a local year on are new: a run of zeros that goes on into the year may prove
 * dead, that changes the estimates up to 28 days before it, and those look back on 28 days more.
 */
export const contextOf = (year: number): Context => ({
  rows: daysBefore(year, 3 * REACH_DAYS),
  estimates: daysBefore(year, 2 * REACH_DAYS),
  runs: daysBefore(year, REACH_DAYS),
});

const daysBefore = (year: number, days: number) =>
  new Date(Date.UTC(year, 0, 1 - days)).toISOString().slice(0, 10);
