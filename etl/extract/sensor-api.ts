import type { Store } from '../contract/sensor-api.ts';
import type { Window, WindowReadings } from './collection.ts';

/** Where stores and readings come from: the client of the sensor API (client.ts), or whatever else can answer these calls. */
export interface SensorApi {
  stores(): Promise<Store[]>;
  /** The last hour that the API has; null, with a warning, when it does not tell. Asked for after `stores`. */
  latestHour(): Promise<string | null>;
  /** All readings of a window. When `signal` aborts, what is under way ends and its reason is thrown. */
  readings(store: Store, window: Window, signal: AbortSignal): Promise<WindowReadings>;
  /** Counts from the first call to now. */
  readonly traffic: Readonly<Traffic>;
}

export interface Traffic {
  /** Requests sent, those that failed included. */
  requests: number;
  /** Requests that had to be sent again. */
  retries: number;
  /** Of all bodies that came whole, decompressed. */
  bytes: number;
}
