import { z } from 'zod';
import { DOOR_CHANGES, EVENT_KINDS } from './analysis/changepoints.ts';
import { INCIDENT_KINDS } from './analysis/incidents.ts';

const incidentKind = z.enum(INCIDENT_KINDS);

/** As in the row of `incidents`. */
const incidentFacts = z.object({
  hours: z.number(),
  value: z.number().nullable(),
  usual: z.number().nullable(),
});

const dayFacts = z.object({
  visits: z.number(),
  /** The least and the most that would be usual, whole people. */
  low: z.number(),
  high: z.number(),
  holiday: z.string().nullable(),
});

/** As in the row of `changepoints`. */
const stepFacts = z.object({
  before: z.number(),
  after: z.number(),
  event_kind: z.enum(EVENT_KINDS).nullable(),
  event: z.string().nullable(),
  /** Local. */
  event_date: z.iso.date().nullable(),
  event_sensor_id: z.string().nullable(),
  event_change: z.enum(DOOR_CHANGES).nullable(),
});

const alertOf = <K extends typeof incidentKind | z.ZodLiteral<string>, F extends z.ZodObject>(
  kind: K,
  facts: F,
) =>
  z.object({
    /** The same from night to night. */
    id: z.string(),
    kind,
    store_id: z.string(),
    /** null: the whole store. */
    sensor_id: z.string().nullable(),
    /** When it began: an instant (incidents) or a local date. */
    since: z.string(),
    /** A sentence in English, with the names of store and door. */
    text: z.string(),
    /** What the text says, for other languages and for programs. */
    facts,
  });

/** Something that needs attention now: an open incident, an unusual day of the last week, a new level of the last 8 weeks. */
export const alert = z.discriminatedUnion('kind', [
  alertOf(incidentKind, incidentFacts),
  alertOf(z.literal('unusual day'), dayFacts),
  alertOf(z.literal('step'), stepFacts),
]);
export type Alert = z.infer<typeof alert>;

/** `data/alerts.json`. */
export const alerts = z.object({
  as_of: z.iso.datetime(),
  /** The newest first. */
  alerts: z.array(alert),
});
export type Alerts = z.infer<typeof alerts>;
