/** A float32 as the decimal that was meant: 0.95 and not 0.949999988, which would read as 94 %. */
export const decimal = (value: number | null): number | null =>
  value === null ? null : Number(value.toPrecision(7));
