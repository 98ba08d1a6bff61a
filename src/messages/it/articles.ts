/** Numbers that are read with a vowel first: otto, undici. */
const VOWEL = /^(8|11)(?!\d)/;

/** "al 23 novembre", "all’8 novembre". */
export const al = (date: string): string => `${VOWEL.test(date) ? 'all’' : 'al '}${date}`;

/** "dal 23 novembre", "dall’8 novembre". */
export const dal = (date: string): string => `d${al(date)}`;

/** "del 23 novembre", "dell’8 novembre". */
export const del = (date: string): string => `${VOWEL.test(date) ? 'dell’' : 'del '}${date}`;
