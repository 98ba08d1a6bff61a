/** A day that is not 24 hours long. */
export const clockWords = (hours: number): string => `clock change, ${hours} hours`;
