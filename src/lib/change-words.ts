import { type Change, type Door, doorName } from './analysis.ts';
import { percent, percentSpan } from './interval-words.ts';
import type { Language } from './language.ts';

/** When the level or the pace changed, as exactly as that is known. */
function changeTime({ date, earliest, latest }: Change, language: Language): string {
  const known =
    earliest === latest ? 'to the day' : `95% interval ${language.dates(earliest, latest)}`;
  return `${language.date(date)} (${known})`;
}

/** What changed: a sentence without its end, that goes on after its time. */
function whatChanged(change: Change, language: Language): string {
  const { kind, before, after, change_pct } = change;
  if (kind === 'pace')
    return `${paceWords(change, language)}, at ${language.count(after)} visits an average trading day`;
  const visits = `${language.count(before)} to ${language.count(after)} visits an average trading day`;
  const size = `${percent(change_pct, language)} (95% interval ${percentSpan(change, language)})`;
  return `the level ${change_pct < 0 ? 'fell' : 'rose'} from ${visits}, ${size}`;
}

function paceWords({ pace_before, pace_after }: Change, language: Language): string {
  const from = pace_before === null ? '' : ` from ${percent(pace_before, language)}`;
  const to = pace_after === null ? '' : ` to ${percent(pace_after, language)}`;
  return `the pace changed${from}${to}${from || to ? ' a year' : ''}`;
}

/** What is known to have happened about then; the empty text when nothing is. */
function eventWords(change: Change, doors: readonly Door[], language: Language): string {
  const { event_kind, event, event_date } = change;
  if (event_kind === null || event === null || event_date === null) return '';
  const date = language.date(event_date);
  switch (event_kind) {
    case 'annotation':
      return `“${event}” (owner’s note, ${date})`;
    case 'closure':
      return `a closure from ${date}`;
    case 'outage':
      return `an outage from ${date} (${outOf(event, doors)})`;
    default:
      return `${event}, ${date}`;
  }
}

/** An outage goes by the id of its sensor, or by "all doors". */
const outOf = (event: string, doors: readonly Door[]): string =>
  doors.some(({ id }) => id === event) ? doorName({ sensor_id: event }, doors) : event;

/** One change in full, for a list. */
export function changeSentence(change: Change, doors: readonly Door[], language: Language): string {
  const event = eventWords(change, doors, language);
  const near = event === '' ? 'Nothing is known to have happened then.' : `About then: ${event}.`;
  return `${changeTime(change, language)}: ${whatChanged(change, language)}. ${near}`;
}

/** The last change, for the lead of a store. `changes` in order of time. */
export function lastChangeSentence(
  changes: readonly Change[],
  doors: readonly Door[],
  language: Language,
): string {
  const last = changes.at(-1);
  if (last === undefined) return 'No lasting change of the level was found.';
  const event = eventWords(last, doors, language);
  const near = event === '' ? '' : ` About then: ${event}.`;
  return `The last change came on ${changeTime(last, language)}: ${whatChanged(last, language)}.${near}`;
}
