import type { OpeningHours, Store } from '../../etl/contract/sensor-api.ts';
import type { Period } from './dates.ts';

/** Everything that the readings of a chain follow from. The same description gives the same readings for ever. */
export interface ChainDescription {
  readonly seed: number;
  readonly shops: readonly Shop[];
}

/** A store and why people come to it. */
export interface Shop {
  readonly store: Store;
  /** One for each of `store.sensors`, in their order. */
  readonly doors: readonly Door[];
  /** Visits on an average trading day (08:00 to 18:00) while growth is at 1. */
  readonly visits: number;
  /** Monday to Sunday: visits as a multiple of the average trading day. */
  readonly weekdays: readonly number[];
  /** January to December, at the middle of the month: visits as a multiple of the average trading day. */
  readonly months: readonly number[];
  readonly growth: Growth;
  /** Closed altogether. */
  readonly closures: readonly Period[];
  /** Share of trading days with a tenth of the usual visits. */
  readonly badDays: number;
  /** Correlation of a week's mood with the next one's, 0 to below 1. */
  readonly persistence: number;
  readonly reliability: Reliability;
}

export interface Door {
  readonly name: string;
  /** How many use it, against the other doors. */
  readonly weight: number;
  /** −1 used in the morning, 0 as the shop is, 1 used in the evening. */
  readonly lean: number;
}

export interface Growth {
  /** From `start` times the level at the opening to the whole of it after `days`. */
  readonly rampUp: { readonly start: number; readonly days: number };
  /** In order of date; before the first one the level is 1. */
  readonly phases: readonly GrowthPhase[];
}

interface GrowthPhase {
  /** `YYYY-MM-DD`, its first day. */
  readonly from: string;
  /** The level jumps by this factor on the first day; 1: it does not. */
  readonly jump: number;
  /** Change of the level a year, as a share of the level on the first day; the change is linear. */
  readonly yearly: number;
}

export interface Reliability {
  /** Share of rows that are never delivered. */
  readonly lost: number;
  /** Share of trading hours in which a new sensor fails. */
  readonly failed: number;
  /** Mean days from installing a device to its outage. */
  readonly lifetimeDays: number;
  /** Share of outages in which the device does not fail but delivers zeros; none when left out. */
  readonly deadZeros?: number;
}

export const RELIABLE: Reliability = { lost: 0.002, failed: 0.002, lifetimeDays: 1300 };

/** Monday to Saturday 08:00 to 18:00. */
const MONDAY_TO_SATURDAY: OpeningHours = {
  mon: ['08:00', '18:00'],
  tue: ['08:00', '18:00'],
  wed: ['08:00', '18:00'],
  thu: ['08:00', '18:00'],
  fri: ['08:00', '18:00'],
  sat: ['08:00', '18:00'],
  sun: null,
};

/** Monday to Sunday. */
const WEEKDAY_PATTERN = [0.87, 0.83, 0.88, 0.93, 1.09, 1.4, 1.2];

/** December peak; in the south the city is empty in August. */
export const SEASON = {
  north: [0.88, 0.87, 0.93, 0.98, 1.0, 1.0, 0.98, 0.88, 0.99, 1.03, 1.13, 1.38],
  south: [0.97, 0.86, 0.92, 0.97, 1.01, 1.03, 0.98, 0.64, 0.98, 1.03, 1.12, 1.49],
} as const;

type Chosen = Omit<Store, 'closed_on' | 'sensors' | 'opening_hours'> &
  Pick<Shop, 'visits' | 'months' | 'growth'> & {
    readonly doors: readonly (Pick<Door, 'name' | 'weight'> &
      Partial<Pick<Door, 'lean'>> & {
        readonly installed_on?: string;
        readonly removed_on?: string;
      })[];
  } & Partial<Pick<Shop, 'closures' | 'weekdays' | 'badDays' | 'persistence' | 'reliability'>> &
  Partial<Pick<Store, 'closed_on' | 'opening_hours'>>;

/**
 * A shop with what is usual for what is not said: open Monday to Saturday 08:00 to 18:00, sensors `<id>-01`,
 * `<id>-02` … hung on the day of the opening.
 */
export function shop(chosen: Chosen): Shop {
  const { doors, visits, months, growth, closures, weekdays, badDays, ...others } = chosen;
  const { persistence, reliability, ...store } = others;
  return {
    store: {
      ...store,
      closed_on: store.closed_on ?? null,
      opening_hours: store.opening_hours === undefined ? MONDAY_TO_SATURDAY : store.opening_hours,
      sensors: doors.map((door, index) => ({
        id: `${store.id}-${String(index + 1).padStart(2, '0')}`,
        name: door.name,
        installed_on: door.installed_on ?? store.opened_on,
        removed_on: door.removed_on ?? null,
      })),
    },
    doors: doors.map(({ name, weight, lean }) => ({ name, weight, lean: lean ?? 0 })),
    visits,
    months,
    growth,
    closures: closures ?? [],
    weekdays: weekdays ?? WEEKDAY_PATTERN,
    badDays: badDays ?? 0.004,
    persistence: persistence ?? 0,
    reliability: reliability ?? RELIABLE,
  };
}
