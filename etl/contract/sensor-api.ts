import { z } from 'zod';

/** The address asked when no SENSOR_API_URL is set; only the embedded API (mocks/node.ts) answers there. */
export const EMBEDDED_API_URL = 'http://sensor-api.invalid';

/** Rows on one page of GET /v1/readings, the maximum and the default. */
export const PAGE_LIMIT = 10_000;

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export const READING_STATUSES = ['ok', 'failed', 'closed'] as const;
export type ReadingStatus = (typeof READING_STATUSES)[number];

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'must match ^[a-z0-9][a-z0-9-]{0,62}$');

/** A store's id names its files, beside those of the whole chain. */
const storeId = id.refine(
  (text) => text !== 'all',
  'is taken: all.* are the files of the whole chain. Give the store another id',
);

const localDate = z.iso.date();

/** A UTC instant on the hour. `Z` and `+00:00` say the same in RFC 3339; a fraction of zeros adds nothing. */
export const wholeHour = z
  .string()
  .regex(
    /^\d{4}-\d\d-\d\d[Tt]\d\d:00:00(\.0+)?([Zz]|\+00:00)$/,
    'must be a whole UTC hour such as 2024-07-01T06:00:00Z',
  )
  .refine(isRealDay, 'is not a real date');

/** Date.parse reads the 30th of February as the 1st of March, and 24:00 as the day after. */
function isRealDay(text: string): boolean {
  return new Date(text).getUTCDate() === Number(text.slice(8, 10));
}

const timeZone = z.string().refine(isTimeZone, 'is not an IANA time zone such as Europe/Paris');

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    // Offsets such as +02:00 are accepted by Intl but are no zone: they know no clock change.
    return !/^[+-]/.test(name);
  } catch {
    return false;
  }
}

const clock = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'must be a local time such as 08:00, or 24:00');

/** `[open, close)` in local time; a close at or before the open lies on the next day. */
const opening = z.tuple([clock, clock]).nullable();

/** Weekday → opening, null or absent: closed that day. */
const openingHours = z.object(
  Object.fromEntries(WEEKDAYS.map((day) => [day, opening.optional()])) as Record<
    (typeof WEEKDAYS)[number],
    z.ZodOptional<typeof opening>
  >,
);
export type OpeningHours = z.infer<typeof openingHours>;

const optional = <T extends z.ZodType>(schema: T) => schema.nullish().transform((v) => v ?? null);

const sensor = z.object({
  id,
  name: z.string(),
  installed_on: localDate,
  /** The first local date without the sensor; null while it hangs. */
  removed_on: optional(localDate),
});
export type Sensor = z.infer<typeof sensor>;

export const store = z.object({
  id: storeId,
  name: z.string(),
  city: z.string(),
  /** ISO 3166-1 alpha-2, with or without a subdivision (`DE-BE`). */
  country: z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'must be ISO 3166, such as DE or DE-BE'),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
  time_zone: timeZone,
  opened_on: localDate,
  /** The last local trading date; null while it trades. */
  closed_on: optional(localDate),
  /** null: always open. */
  opening_hours: optional(openingHours),
  sensors: z.array(sensor),
});
export type Store = z.infer<typeof store>;

/** GET /v1/stores. Store ids are unique, sensor ids are unique in the chain; no sensor is removed before it is installed. */
export const storesAnswer = z.object({
  stores: z.array(store).superRefine((stores, context) => {
    const seen = new Set<string>();
    for (const [key, path] of idsOf(stores)) {
      if (seen.has(key))
        context.addIssue({ code: 'custom', path, message: `${key} appears twice` });
      seen.add(key);
    }
    for (const [message, path] of reversedLivesOf(stores))
      context.addIssue({ code: 'custom', path, message });
  }),
});

function* idsOf(stores: Store[]): Generator<[string, (string | number)[]]> {
  for (const [s, store] of stores.entries()) {
    yield [`store ${store.id}`, [s, 'id']];
    for (const [n, sensor] of store.sensors.entries())
      yield [`sensor ${sensor.id}`, [s, 'sensors', n, 'id']];
  }
}

function* reversedLivesOf(stores: Store[]): Generator<[string, (string | number)[]]> {
  for (const [s, store] of stores.entries())
    for (const [n, { id, installed_on, removed_on }] of store.sensors.entries())
      if (removed_on !== null && removed_on < installed_on)
        yield [
          `sensor ${id} cannot be removed before it is installed, on ${installed_on}. Correct one of the two dates`,
          [s, 'sensors', n, 'removed_on'],
        ];
}

const INT32_MAX = 2 ** 31 - 1;

/** One row of GET /v1/readings: `count` people came in during the hour that starts at `hour`; null unless `ok`. */
const reading = z
  .object({
    sensor_id: id,
    hour: wholeHour,
    count: z.int().min(0).max(INT32_MAX).nullable(),
    status: z.enum(READING_STATUSES),
  })
  .refine((row) => (row.status === 'ok') === (row.count !== null), {
    path: ['count'],
    message: 'must be an integer when status is ok and null otherwise',
  });
export type Reading = z.infer<typeof reading>;

export const readingsAnswer = z.object({
  readings: z.array(reading),
  next_cursor: z.string().min(1).nullable(),
});
export type ReadingsAnswer = z.infer<typeof readingsAnswer>;

export const healthAnswer = z.object({ status: z.literal('ok'), latest_hour: wholeHour });

/** RFC 9457. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
});
