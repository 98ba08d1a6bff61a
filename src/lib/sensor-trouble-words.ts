import type { Incident } from './analysis.ts';
import { DAY } from './calendar.ts';
import { incidentWords } from './incident-words.ts';
import type { Language } from './language.ts';
import { shareOf } from './sensor-days.ts';
import { partWords } from './sensor-words.ts';
import {
  type ChainSensors,
  isRecovered,
  measuresLittle,
  type SensorHealth,
  type StoreSensors,
  TROUBLES,
  type TroubleKind,
} from './sensors.ts';
import { place } from './sentences.ts';
import { endWords } from './time-words.ts';

/** One line of what needs attention. */
export interface Trouble {
  readonly store: string;
  /** null: all sensors of the store. */
  readonly sensor: string | null;
  readonly name: string;
  readonly text: string;
  /** The gravest is the least. */
  readonly gravity: number;
}

interface Ranked extends Trouble {
  /** Of its hours of the last 30 days that were measured. */
  readonly share: number;
}

const gravityOf = (kind: TroubleKind): number => TROUBLES.indexOf(kind);
const RECOVERED = TROUBLES.length;

/** Of so many trading hours none has failed: shares of hours are rounded. */
const LEAST_HOURS = 0.5;

/** The gravest first, of equals the one that measured least; those that have recovered last. */
export const troubles = ({ stores }: ChainSensors, language: Language): Trouble[] =>
  stores
    .flatMap((store): Ranked[] => [
      ...store.open.map((incident) => storeTrouble(incident, store, language)),
      ...store.sensors.flatMap((sensor) => sensorTrouble(sensor, store, language) ?? []),
    ])
    .sort((a, b) => a.gravity - b.gravity || a.share - b.share);

/** What no incident says: the sensors that measured little and suffer from nothing else. */
export const onlyLittle = (chain: ChainSensors, language: Language): Trouble[] =>
  troubles(
    {
      ...chain,
      stores: chain.stores.map((store) => ({
        ...store,
        open: [],
        sensors: store.sensors.filter(({ open }) => open.length === 0 && store.open.length === 0),
      })),
    },
    language,
  );

const storeTrouble = (incident: Incident, { store }: StoreSensors, language: Language): Ranked => ({
  ...{
    store: store.id,
    sensor: null,
    name: language.say.sensors.trouble.all({ store: place(store) }),
  },
  ...{
    text: language.say.sensors.trouble.told([told(incident, store, language)]),
    gravity: gravityOf(incident.kind),
    share: 0,
  },
});

function sensorTrouble(
  sensor: SensorHealth,
  { store }: StoreSensors,
  language: Language,
): Ranked | undefined {
  if (!sensor.hangs) return undefined;
  const { trouble } = language.say.sensors;
  const parts: { gravity: number; text: string }[] = sensor.open.map((incident) => ({
    gravity: gravityOf(incident.kind),
    text: told(incident, store, language),
  }));
  if (measuresLittle(sensor))
    parts.push({
      gravity: isRecovered(sensor) ? RECOVERED : gravityOf('little'),
      text: littleWords(sensor, language),
    });
  parts.sort((a, b) => a.gravity - b.gravity);
  const [gravest] = parts;
  if (gravest === undefined) return undefined;
  return {
    ...{ store: store.id, sensor: sensor.id },
    name: trouble.one({ sensor: sensor.name, store: place(store) }),
    text: trouble.told(parts.map(({ text }) => text)),
    gravity: gravest.gravity,
    share: shareOf(sensor.lately) ?? 1,
  };
}

const told = (incident: Incident, { time_zone }: StoreSensors['store'], language: Language) =>
  incidentWords(incident, { doors: [], timeZone: time_zone }, language).what;

/** "71.6% of its hours measured in the last 30 days, after an outage to 2 November 2026, 18:00" */
function littleWords(sensor: SensorHealth, language: Language): string {
  const { trouble } = language.say.sensors;
  const { lately, outages, life, recovered } = sensor;
  const measured = partWords(lately, language);
  const end = outages.at(-1)?.to ?? null;
  if (end === null || end <= life.to - 30 * DAY) return trouble.little({ measured });
  const outage = { measured, end: endWords(end, language) };
  if (!recovered || !isRecovered(sensor)) return trouble.littleAfter(outage);
  return recovered.of - recovered.hours < LEAST_HOURS
    ? trouble.recovered(outage)
    : trouble.nearlyRecovered({ ...outage, since: partWords(recovered, language) });
}
