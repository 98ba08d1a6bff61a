import type { Alert } from '../../etl/contract/alerts.ts';
import type { Store } from '../../etl/contract/sensor-api.ts';
import { onClock, parseDate } from './calendar.ts';
import { changeEvent } from './change-event.ts';
import { holidaysOf } from './holidays.ts';
import type { Language } from './language.ts';
import { place } from './sentences.ts';
import { timeWords } from './time-words.ts';

/** An alert as a list shows it, with the store that it leads to. */
export interface Notice {
  readonly store: string;
  readonly name: string;
  readonly text: string;
  /** The text again, in three: what stands around its mention of the store, or of a door and its store, which can be a link. */
  readonly parts: readonly [before: string, mention: string, after: string];
  /** A sentence: when an incident began, on the store's clock; null where the text says it. */
  readonly since: string | null;
}

/** The alerts of these stores, in their order. For the build: the names of holidays weigh megabytes. */
export const notices = (alerts: readonly Alert[], stores: readonly Store[], language: Language) =>
  alerts.flatMap((alert): Notice[] => {
    const store = stores.find(({ id }) => id === alert.store_id);
    if (!store) return [];
    const text = alertWords(alert, store, language);
    return [
      {
        ...{ store: store.id, name: place(store), text },
        parts: partsOf(text, whoWords(alert, store, language)),
        since: sinceWords(alert, store, language),
      },
    ];
  });

/** A text in three: what stands around a mention in it. */
export function partsOf(text: string, mention: string): Notice['parts'] {
  const start = text.indexOf(mention);
  return [text.slice(0, start), mention, text.slice(start + mention.length)];
}

/** Of an instant; a local date stands in the text. */
const sinceWords = ({ since }: Alert, { time_zone }: Store, language: Language): string | null =>
  Number.isNaN(parseDate(since))
    ? language.say.alerts.since({
        time: timeWords(onClock(Date.parse(since), time_zone), language),
      })
    : null;

type Incident = Exclude<Alert, UnusualDay | Step>;
type UnusualDay = Extract<Alert, { kind: 'unusual day' }>;
type Step = Extract<Alert, { kind: 'step' }>;

/** The text of an alert in the language of the page, of its facts. */
export function alertWords(alert: Alert, store: Store, language: Language): string {
  const who = whoWords(alert, store, language);
  switch (alert.kind) {
    case 'unusual day':
      return dayWords(who, alert, store, language);
    case 'step':
      return stepWords(who, alert, store, language);
    default:
      return incidentWords(who, alert, language);
  }
}

function whoWords({ sensor_id }: Alert, store: Store, language: Language): string {
  const { name } = store;
  return sensor_id === null
    ? name
    : language.say.alerts.door({ door: doorOf(sensor_id, store), store: name });
}

const doorOf = (sensor: string, { sensors }: Store): string =>
  sensors.find(({ id }) => id === sensor)?.name ?? sensor;

function incidentWords(who: string, { kind, facts }: Incident, language: Language): string {
  const { alerts } = language.say;
  const hours = language.count(facts.hours);
  const share = (value: number | null) => (value === null ? '?' : language.size(value / 100));
  const shares = { who, value: share(facts.value), usual: share(facts.usual) };
  switch (kind) {
    case 'silent':
    case 'dead':
      return alerts[kind]({ who, hours });
    case 'flat':
      return facts.value === null
        ? alerts.same({ who, hours })
        : alerts.flat({ who, hours, value: language.count(facts.value) });
    case 'clock': {
      const ahead = facts.value ?? 1;
      const apart = { who, hours: language.count(Math.abs(ahead)) };
      return ahead > 0 ? alerts.ahead(apart) : alerts.behind(apart);
    }
    default:
      return alerts[kind](shares);
  }
}

function dayWords(
  who: string,
  { since, facts }: UnusualDay,
  store: Store,
  language: Language,
): string {
  const { alerts } = language.say;
  const [visits, low, high] = [facts.visits, facts.low, facts.high].map(language.count);
  const numbers = { who, visits: visits ?? '', low: low ?? '', high: high ?? '' };
  return facts.holiday === null
    ? alerts.day({ ...numbers, date: language.date(parseDate(since)) })
    : alerts.holiday({ ...numbers, holiday: holidayName(facts.holiday, since, store, language) });
}

function stepWords(who: string, { since, facts }: Step, store: Store, language: Language): string {
  const { alerts } = language.say;
  const step = {
    ...{ who, date: language.date(parseDate(since)) },
    ...{ before: language.count(facts.before), after: language.count(facts.after) },
  };
  const event = eventWords(facts, store, language);
  return event === null ? alerts.step(step) : alerts.stepNear({ ...step, event });
}

function eventWords(facts: Step['facts'], store: Store, language: Language): string | null {
  const say = language.say.alerts.events;
  const event = changeEvent(facts);
  switch (event?.kind) {
    case undefined:
      return null;
    case 'annotation':
      return say.annotation({ event: event.name });
    case 'closure':
      return say.closure();
    case 'outage':
      return say.outage();
    case 'door':
      return say[event.change]({ door: doorOf(event.sensor, store) });
    case 'holiday':
      return say.holiday({
        event:
          facts.event_date === null
            ? event.name
            : holidayName(event.name, facts.event_date, store, language),
      });
  }
}

/** Facts have it in English. */
function holidayName(name: string, date: string, { country }: Store, { locale }: Language): string {
  const day = parseDate(date);
  return holidaysOf(country, { from: day, to: day }, locale).get(day) ?? name;
}
