import { type Change, type Door, doorName } from './analysis.ts';
import { changeEvent } from './change-event.ts';
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
  const event = changeEvent(change);
  if (event === null || change.event_date === null) return '';
  const date = language.date(change.event_date);
  const nameOf = (sensor_id: string) => doorName({ sensor_id }, doors, language);
  switch (event.kind) {
    case 'annotation':
      return say.note({ event: event.name, date });
    case 'closure':
      return say.closure({ date });
    case 'outage':
      return say.outage({ date, where: event.sensor === null ? say.allOut : nameOf(event.sensor) });
    case 'door':
      return say[event.change]({ door: nameOf(event.sensor), date });
    case 'holiday':
      return say.holiday({ holiday: event.name, date });
  }
}

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
