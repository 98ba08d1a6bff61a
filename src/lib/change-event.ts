import type { Change } from './analysis.ts';

/** What is known to have happened about the time of a change. */
export type ChangeEvent =
  /** The name is the owner’s words, or the holiday. */
  | { readonly kind: 'annotation' | 'holiday'; readonly name: string }
  | { readonly kind: 'closure' }
  /** null: all sensors of the store. */
  | { readonly kind: 'outage'; readonly sensor: string | null }
  | {
      readonly kind: 'door';
      readonly sensor: string;
      readonly change: NonNullable<Change['event_change']>;
    };

/** As the columns of a change have it, and the facts of an alert; null: nothing is known. */
export function changeEvent({
  event_kind,
  event,
  event_sensor_id,
  event_change,
}: Pick<Change, 'event_kind' | 'event' | 'event_sensor_id' | 'event_change'>): ChangeEvent | null {
  if (event_kind === null || event === null) return null;
  switch (event_kind) {
    case 'closure':
      return { kind: event_kind };
    case 'outage':
      return { kind: event_kind, sensor: event_sensor_id };
    case 'door':
      return event_sensor_id === null || event_change === null
        ? null
        : { kind: event_kind, sensor: event_sensor_id, change: event_change };
    default:
      return { kind: event_kind, name: event };
  }
}
