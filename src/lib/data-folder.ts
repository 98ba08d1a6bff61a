import { resolve } from 'node:path';

/** The folder that the ETL publishes to and the pages are made from. */
export const dataFolder = (): string => resolve(process.env.FOOTFALL_DATA || 'public/data');
