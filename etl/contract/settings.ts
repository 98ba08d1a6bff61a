import { z } from 'zod';
import { FORMATS, RESOLUTIONS } from './dataset.ts';

/** The languages in which the catalogue of messages is complete, ISO 639-1. */
export const LANGUAGES = ['en', 'fr', 'de', 'es', 'it'] as const;
export type LanguageCode = (typeof LANGUAGES)[number];

/** The language of a locale (BCP 47), if the pages can speak it. */
export const languageOf = (locale: string): LanguageCode | undefined =>
  LANGUAGES.find((code) => locale.toLowerCase().split('-')[0] === code);

const formats = z
  .array(z.enum(FORMATS))
  .min(1)
  .default([...FORMATS]);

/** The block `"footfall"` of package.json: what an owner sets once. Flags and environment hold what differs from run to run. */
export const settings = z.strictObject({
  /** Days before the watermark that every run asks for again, for late corrections. */
  trailingDays: z.int().min(0).max(366).default(7),
  /** Days in one request window. A window is the unit that a 410 restarts. */
  windowDays: z.int().min(1).max(366).default(31),
  /** Requests under way at once. */
  concurrency: z.int().min(1).max(64).default(6),
  /** Tries of one page before the run gives up. */
  tries: z.int().min(1).max(50).default(10),
  /** Seconds that one answer may take, its body included. */
  timeoutSeconds: z.number().positive().default(30),
  /** A whole-chain file (`<resolution>/all.*`) is published only while it weighs no more, in 10^6 bytes. */
  allFileLimitMegabytes: z.number().min(0).default(50),
  /** Formats to publish per resolution. */
  formats: z
    .strictObject(
      Object.fromEntries(RESOLUTIONS.map((resolution) => [resolution, formats])) as Record<
        (typeof RESOLUTIONS)[number],
        typeof formats
      >,
    )
    .prefault({}),
  /** BCP 47: language, numbers and dates of the pages, such as `de-CH`. */
  locale: z
    .string()
    .refine((locale) => languageOf(locale) !== undefined, {
      error: `The pages speak ${LANGUAGES.join(', ')}: give one of these, such as "en-GB".`,
    })
    .default('en-GB'),
  /** Languages of the pages beside it, each below its own path, such as `/fr/`. */
  languages: z.array(z.enum(LANGUAGES)).default([...LANGUAGES]),
});
export type Settings = z.infer<typeof settings>;
