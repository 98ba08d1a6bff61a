import { z } from 'zod';
import { INCIDENT_KINDS } from './analysis.ts';

/** Something that needs attention now: an open incident, an unusual day of the last week, a new level of the last 8 weeks. */
export const alert = z.object({
  /** The same from night to night. */
  id: z.string(),
  kind: z.enum([...INCIDENT_KINDS, 'unusual day', 'step']),
  store_id: z.string(),
  /** null: the whole store. */
  sensor_id: z.string().nullable(),
  /** When it began: an instant (incidents) or a local date. */
  since: z.string(),
  /** A sentence in English, with the names of store and door. */
  text: z.string(),
});
export type Alert = z.infer<typeof alert>;

/** `data/alerts.json`. */
export const alerts = z.object({
  as_of: z.iso.datetime(),
  /** The newest first. */
  alerts: z.array(alert),
});
export type Alerts = z.infer<typeof alerts>;
