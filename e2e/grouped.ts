/** A number of the data as an English page writes it, in whole people. */
export const grouped = (value: unknown): string =>
  value === null ? '–' : Number(value).toLocaleString('en-GB', { maximumFractionDigits: 0 });
