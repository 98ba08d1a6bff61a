import type { Alert } from '../contract/alerts.ts';
import type { EventKind } from '../contract/analysis/changepoints.ts';
import type { IncidentKind } from '../contract/analysis/incidents.ts';
import type { AnalysisRow } from '../contract/analysis.ts';
import type { Store } from '../contract/sensor-api.ts';

/** Days for which an unusual day needs attention, and a new level. */
const UNUSUAL_DAYS = 7;
const STEP_DAYS = 56;
const MS_PER_DAY = 86_400_000;

interface Findings {
  readonly anomalies: readonly AnalysisRow<'anomalies'>[];
  readonly changepoints: readonly AnalysisRow<'changepoints'>[];
  readonly incidents: readonly AnalysisRow<'incidents'>[];
}

/**
 * What needs attention on a day: incidents that are open, unusual days of the last week, steps of the last 8 weeks. What is
 * said of a whole store is not said again of its doors.
 * @param today days since 1970-01-01
 * @returns the newest first
 */
export function alertsOf(
  stores: readonly Store[],
  { anomalies, changepoints, incidents }: Findings,
  today: number,
): Alert[] {
  const names = namesOf(stores);
  const unusual = anomalies.filter(
    ({ resolution, date }) => resolution === 'day' && date >= today - UNUSUAL_DAYS,
  );
  const steps = changepoints.filter(
    ({ kind, date }) => kind === 'step' && date >= today - STEP_DAYS,
  );
  return [
    ...incidents.filter(({ closed }) => closed === null).map((row) => ofIncident(row, names)),
    ...unlessOfStore(unusual).map((row) => ofDay(row, names)),
    ...unlessOfStore(steps).map((row) => ofStep(row, names)),
  ].sort((a, b) => (a.since === b.since ? order(a.id, b.id) : order(b.since, a.since)));
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

interface Entity {
  readonly store_id: string;
  readonly sensor_id: string | null;
}

/** Those of sensors are left out on days on which there is one of the store. */
function unlessOfStore<T extends Entity & { readonly date: number }>(rows: readonly T[]): T[] {
  const ofStores = new Set(
    rows.filter(({ sensor_id }) => sensor_id === null).map(({ store_id, date }) => store_id + date),
  );
  return rows.filter(
    ({ store_id, sensor_id, date }) => sensor_id === null || !ofStores.has(store_id + date),
  );
}

type Names = (entity: Entity) => string;

/** `Paris Rivoli`, or `Métro at Paris Rivoli`. */
function namesOf(stores: readonly Store[]): Names {
  const known = new Map(
    stores.map(({ id, name, sensors }) => [
      id,
      { name, doors: new Map(sensors.map((sensor) => [sensor.id, sensor.name])) },
    ]),
  );
  return ({ store_id, sensor_id }) => {
    const store = known.get(store_id);
    const name = store?.name ?? store_id;
    return sensor_id === null ? name : `${store?.doors.get(sensor_id) ?? sensor_id} at ${name}`;
  };
}

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
/** In tenths, as the pages write it. */
const share = new Intl.NumberFormat('en-GB', {
  ...{ style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 },
});
const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const percent = (value: number | null) => (value === null ? '?' : share.format(value / 100));
const dateWords = (day: number) => longDate.format(day * MS_PER_DAY);
const dateOf = (day: number) => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
const instantOf = (seconds: number) => `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;

type IncidentRow = AnalysisRow<'incidents'>;

const hoursWords = (hours: number) => `${whole.format(hours)} trading hours`;

const INCIDENT_WORDS: Readonly<Record<IncidentKind, (row: IncidentRow) => string>> = {
  silent: ({ hours }) => `has measured nothing for ${hoursWords(hours)}`,
  dead: ({ hours }) => `has counted zero for ${hoursWords(hours)}, which cannot be`,
  flat: ({ value, hours }) =>
    `has counted ${value === null ? 'the same' : whole.format(value)} for ${hoursWords(hours)} in a row`,
  share: ({ value, usual }) =>
    `counts ${percent(value)} of the store’s visits, after ${percent(usual)} before`,
  clock: ({ value }) =>
    `seems to have a clock that is ${whole.format(Math.abs(value ?? 1))} h ${(value ?? 1) > 0 ? 'ahead' : 'behind'}`,
  failing: ({ value, usual }) =>
    `fails in ${percent(value)} of its trading hours, after ${percent(usual)} in the year before`,
  worn: ({ value }) => `fails in ${percent(value)} of its trading hours: it is worth replacing`,
};

function ofIncident(row: IncidentRow, names: Names): Alert {
  const { incident_id, kind, store_id, sensor_id, opened, hours, value, usual } = row;
  return {
    ...{ id: incident_id, kind, store_id, sensor_id, since: instantOf(opened) },
    text: `${names(row)} ${INCIDENT_WORDS[kind](row)}.`,
    facts: { hours, value, usual },
  };
}

const idOf = (kind: string, { store_id, sensor_id }: Entity, day: number) =>
  `${sensor_id ?? store_id}:${kind}:${dateOf(day)}`;

function ofDay(row: AnalysisRow<'anomalies'>, names: Names): Alert {
  const { store_id, sensor_id, date, visits, holiday } = row;
  const facts = { visits, low: Math.ceil(row.low), high: Math.floor(row.high), holiday };
  const usual = `${whole.format(facts.low)} to ${whole.format(facts.high)}`;
  return {
    id: idOf('unusual', row, date),
    ...{ kind: 'unusual day', store_id, sensor_id, since: dateOf(date) },
    text: `${names(row)} counted ${whole.format(visits)} on ${holiday ?? dateWords(date)}, where ${usual} would be usual.`,
    facts,
  };
}

function ofStep(row: AnalysisRow<'changepoints'>, names: Names): Alert {
  const { store_id, sensor_id, date, before, after, event_kind, event, event_date } = row;
  const { event_sensor_id, event_change } = row;
  const near = event_kind === null || event === null ? '' : ` (${eventWords(event_kind, event)})`;
  return {
    id: idOf('step', row, date),
    ...{ kind: 'step', store_id, sensor_id, since: dateOf(date) },
    text: `${names(row)} has been on another level since ${dateWords(date)}: ${whole.format(after)} visits an average trading day, after ${whole.format(before)}${near}.`,
    facts: {
      ...{ before, after, event_kind, event },
      event_date: event_date === null ? null : dateOf(event_date),
      ...{ event_sensor_id, event_change },
    },
  };
}

function eventWords(kind: EventKind, name: string): string {
  if (kind === 'closure') return 'a closure';
  return kind === 'outage' ? 'an outage' : name;
}
