import { type Change, type Door, doorName } from './analysis.ts';
import { percent, percentSpan } from './interval-words.ts';
import type { Language } from './language.ts';

/** When the level or the pace changed, as exactly as that is known. */
function changeTime({ date, earliest, latest }: Change, language: Language): string {
  const say = language.say.analysis.changes;
  const day = language.date(date);
  return earliest === latest
    ? say.exact({ date: day })
    : say.about({ date: day, span: language.dates(earliest, latest) });
}

/** What changed: a sentence without its end, that goes on after its time. */
function whatChanged(change: Change, language: Language): string {
  const say = language.say.analysis.changes;
  const { kind, before, after, change_pct, pace_before, pace_after } = change;
  const pace = (value: number | null) => (value === null ? null : percent(value, language));
  if (kind === 'pace')
    return say.pace({
      from: pace(pace_before),
      to: pace(pace_after),
      level: language.count(after),
    });
  return (change_pct < 0 ? say.fell : say.rose)({
    before: language.count(before),
    after: language.count(after),
    change: percent(change_pct, language),
    span: percentSpan(change, language),
  });
}

/** What is known to have happened about then; the empty text when nothing is. */
function eventWords(change: Change, doors: readonly Door[], language: Language): string {
  const say = language.say.analysis.changes;
  const { event_kind, event, event_date } = change;
  if (event_kind === null || event === null || event_date === null) return '';
  const date = language.date(event_date);
  switch (event_kind) {
    case 'annotation':
      return say.note({ event, date });
    case 'closure':
      return say.closure({ date });
    case 'outage':
      return say.outage({ date, where: outOf(event, doors, language) });
    case 'door':
      return doorEvent(event, date, language);
    case 'holiday':
      return say.event({ event, date });
  }
}

const CAME = ' counted for the first time';
const WENT = ' no longer counted';

/** The data says in English what a door did. */
function doorEvent(event: string, date: string, language: Language): string {
  const say = language.say.analysis.changes;
  if (event.endsWith(CAME)) return say.came({ door: event.slice(0, -CAME.length), date });
  if (event.endsWith(WENT)) return say.went({ door: event.slice(0, -WENT.length), date });
  return say.event({ event, date });
}

/** An outage goes by the id of its sensor, or by "all doors". */
const outOf = (event: string, doors: readonly Door[], language: Language): string =>
  event === 'all doors'
    ? language.say.analysis.changes.allOut
    : doorName({ sensor_id: event }, doors, language);

/** One change in full, for a list. */
export function changeSentence(change: Change, doors: readonly Door[], language: Language): string {
  const say = language.say.analysis.changes;
  const event = eventWords(change, doors, language);
  const near = event === '' ? say.unexplained : say.near(event);
  const what = whatChanged(change, language);
  return `${say.sentence({ time: changeTime(change, language), what })} ${near}`;
}

/** The last change, for the lead of a store. `changes` in order of time. */
export function lastChangeSentence(
  changes: readonly Change[],
  doors: readonly Door[],
  language: Language,
): string {
  const say = language.say.analysis.changes;
  const last = changes.at(-1);
  if (last === undefined) return say.none;
  const event = eventWords(last, doors, language);
  const near = event === '' ? '' : ` ${say.near(event)}`;
  const what = whatChanged(last, language);
  return `${say.last({ time: changeTime(last, language), what })}${near}`;
}
