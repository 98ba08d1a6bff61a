import { type AnalysisRow, analysisFilePath } from '../../etl/contract/analysis.ts';
import type { Sensor, Store } from '../../etl/contract/sensor-api.ts';
import { byStore, type Incident, ofStore } from './analysis.ts';
import { DAY, onClock, parseDate, startOfWeek, WEEK } from './calendar.ts';
import type { Dataset } from './dataset.ts';
import { doorShares } from './door-share.ts';
import { ENOUGH_COVERAGE, lastDays } from './period.ts';
import { MONTH_DAYS, type Stretch, stretches } from './sensor-age.ts';
import { type Part, partOf, type SensorDay, sensorDays, shareOf } from './sensor-days.ts';
import { type Device, devicesOf, type Outage, outagesOf, withShared } from './sensor-devices.ts';
import { lastCommonDay } from './summary.ts';
import { tradingHours } from './trading-hours.ts';

const DAYS = 30;
const WEAR_WEEKS = 8;
const QUARTER_DAYS = 3 * MONTH_DAYS;

/** What the page of the sensors says of one. */
export interface SensorHealth {
  readonly id: string;
  readonly name: string;
  /** It hangs today, in a store that is open. */
  readonly hangs: boolean;
  /** From its first date to the one after its last so far. */
  readonly life: Device;
  /** Trading hours that were measured, in the last 30 days and in all. */
  readonly lately: Part;
  readonly measured: Part;
  /** Its part of the visits of its store in 52 weeks, 0 to 1; null where that is not known. */
  readonly share: number | null;
  /** Since when the device hangs that measures today; null where none does. */
  readonly newSince: number | null;
  /** Its whole days since the end of its last outage; undefined while there is none that is over. */
  readonly recovered: Recovered | undefined;
  /** Trading hours that failed in the eight whole weeks before this one, of that device. */
  readonly wear: Part;
  /** Its own, and those of its whole store. */
  readonly outages: readonly Outage[];
  /** Its incidents that are open. */
  readonly open: readonly Incident[];
  /** How often its devices failed, by months and by quarters of their lives. */
  readonly months: readonly Stretch[];
  readonly quarters: readonly Stretch[];
}

/** What was measured from the date on which an outage was over. */
interface Recovered extends Part {
  readonly from: number;
}

export interface StoreSensors {
  readonly store: Store;
  /** Open incidents of all its sensors at once. */
  readonly open: readonly Incident[];
  readonly sensors: readonly SensorHealth[];
}

export interface ChainSensors {
  /** The last local date that all stores have. */
  readonly today: number;
  /** Whether failures and incidents are known. */
  readonly analysed: boolean;
  readonly stores: readonly StoreSensors[];
}

const READ = new WeakMap<Dataset, Promise<ChainSensors>>();

/** All sensors of the chain that ever hung, by store in the order of stores.json; read once. */
export function chainSensors(data: Dataset): Promise<ChainSensors> {
  const sensors = READ.get(data) ?? readSensors(data);
  READ.set(data, sensors);
  return sensors;
}

async function readSensors(data: Dataset): Promise<ChainSensors> {
  const [failed, incidents] = await Promise.all([
    data.analysis('estimates').then(failedHours),
    data.analysis('incidents').then(byStore),
  ]);
  const today = lastCommonDay(data.stores, data.asOf);
  const stores = data.stores.map(async (store): Promise<StoreSensors> => {
    const rowsOf = await data.read({
      ...{ resolution: 'sensor-daily', format: 'arrow' },
      ...{ store: store.id, year: null },
    });
    const hoursOn = tradingHours(store);
    const ofThis = incidents.get(store.id) ?? [];
    const shared = ofStore(ofThis);
    const ownOf = Map.groupBy(ofThis, ({ sensor_id }) => sensor_id);
    const installed = store.sensors.filter(({ installed_on }) => parseDate(installed_on) <= today);
    const rows = installed.map(({ id }) => rowsOf(id));
    const shares = doorShares(rows, lastDays(today, 364));
    return {
      store,
      open: shared.filter(isOpen),
      sensors: installed.map((sensor, n) => {
        const days = sensorDays(rows[n] ?? [], hoursOn, failed.get(sensor.id));
        const [share, incidents] = [shares[n] ?? null, ownOf.get(sensor.id) ?? []];
        return sensorHealth({ sensor, store, days, share, incidents, shared, today });
      }),
    };
  });
  const analysed = data.files.some(({ path }) => path === analysisFilePath('estimates', 'arrow'));
  return { today, analysed, stores: await Promise.all(stores) };
}

/** Sensor → local date → trading hours that failed. */
function failedHours(estimates: readonly AnalysisRow<'estimates'>[]) {
  const sensors = new Map<string, Map<number, number>>();
  for (const { sensor_id, local_time, reason } of estimates) {
    if (reason !== 'failed') continue;
    const dates = sensors.get(sensor_id) ?? new Map<number, number>();
    const date = Math.floor(local_time / DAY) * DAY;
    sensors.set(sensor_id, dates.set(date, (dates.get(date) ?? 0) + 1));
  }
  return sensors;
}

interface Known {
  readonly sensor: Sensor;
  readonly store: Pick<Store, 'time_zone' | 'closed_on'>;
  readonly days: readonly SensorDay[];
  readonly share: number | null;
  /** Of this sensor alone. */
  readonly incidents: readonly Incident[];
  /** Of all sensors of its store at once. */
  readonly shared: readonly Incident[];
  readonly today: number;
}

export function sensorHealth({
  sensor,
  store,
  days,
  share,
  incidents,
  shared,
  today,
}: Known): SensorHealth {
  const end = today + DAY;
  const removed = sensor.removed_on === null ? end : parseDate(sensor.removed_on);
  const closed = store.closed_on === null ? end : parseDate(store.closed_on) + DAY;
  const life = { from: parseDate(sensor.installed_on), to: Math.min(end, removed, closed) };
  const hangs = life.to === end && life.from < end;
  const clock = (instant: number) => onClock(instant, store.time_zone);
  const outages = outagesOf(incidents, clock);
  const devices = devicesOf(life, outages);
  const device = hangs ? devices.find(({ to }) => to === end) : undefined;
  const monday = startOfWeek(end);
  const weeks = { from: Math.max(device?.from ?? end, monday - WEAR_WEEKS * WEEK), to: monday };
  const all = withShared(outages, outagesOf(shared, clock), life);
  return {
    ...{ id: sensor.id, name: sensor.name, hangs, life, share },
    outages: all,
    recovered: recoveredOf(all, days, end),
    lately: partOf(days, 'measured', { from: end - DAYS * DAY, to: end }),
    measured: partOf(days, 'measured', life),
    newSince: device?.from ?? null,
    wear: partOf(days, 'failed', weeks),
    open: incidents.filter(isOpen),
    months: stretches(devices, days, MONTH_DAYS),
    quarters: stretches(devices, days, QUARTER_DAYS),
  };
}

function recoveredOf(
  outages: readonly Outage[],
  days: readonly SensorDay[],
  end: number,
): Recovered | undefined {
  const over = outages.at(-1)?.to ?? null;
  if (over === null) return undefined;
  const from = Math.ceil(over / DAY) * DAY;
  return { from, ...partOf(days, 'measured', { from, to: end }) };
}

const isOpen = ({ closed }: Incident): boolean => closed === null;

/**
 * What a sensor can suffer from, the gravest first: what measures nothing or wrongly now, then too little measured in the last
 * 30 days, then what wears out.
 */
export const TROUBLES = [
  ...(['silent', 'dead', 'flat', 'clock', 'share'] as const),
  ...(['little', 'worn', 'failing'] as const),
];
export type TroubleKind = (typeof TROUBLES)[number];

/** Too little of its hours was measured in the last 30 days. */
export const measuresLittle = ({ hangs, lately }: SensorHealth): boolean => {
  const share = shareOf(lately);
  return hangs && share !== null && share < ENOUGH_COVERAGE;
};

/** So many trading hours show that an outage is over. */
const ENOUGH_HOURS = 24;

/** It measured little because of an outage, and enough since that was over: there is nothing to do. */
export const isRecovered = ({ recovered }: SensorHealth): boolean =>
  recovered !== undefined &&
  recovered.of >= ENOUGH_HOURS &&
  recovered.hours >= recovered.of * ENOUGH_COVERAGE;

/** It has an open incident, or all the sensors of its store have, or it measured little. */
export const needsAttention = (
  sensor: SensorHealth,
  { open }: Pick<StoreSensors, 'open'>,
): boolean => sensor.hangs && (open.length + sensor.open.length > 0 || measuresLittle(sensor));

/** Those in trouble first, then by how little they measured lately; those that are gone last. */
export const worstFirst = (store: StoreSensors): SensorHealth[] =>
  store.sensors.toSorted((a, b) => rank(a, store) - rank(b, store) || byLately(a, b));

const rank = (sensor: SensorHealth, store: StoreSensors) =>
  needsAttention(sensor, store) ? 0 : sensor.hangs ? 1 : 2;

const byLately = (a: SensorHealth, b: SensorHealth) =>
  (shareOf(a.lately) ?? 1) - (shareOf(b.lately) ?? 1);
