import { type Change, type Door, doorName } from './analysis.ts';
import type { Format } from './format.ts';
import { percent, percentSpan } from './interval-words.ts';

/** When the level or the pace changed, as exactly as that is known. */
function changeTime({ date, earliest, latest }: Change, format: Format): string {
  const known =
    earliest === latest ? 'to the day' : `95% interval ${format.dates(earliest, latest)}`;
  return `${format.date(date)} (${known})`;
}

/** What changed: a sentence without its end, that goes on after its time. */
function whatChanged(change: Change, format: Format): string {
  const { kind, before, after, change_pct } = change;
  if (kind === 'pace')
    return `${paceWords(change, format)}, at ${format.count(after)} visits an average trading day`;
  const visits = `${format.count(before)} to ${format.count(after)} visits an average trading day`;
  const size = `${percent(change_pct, format)} (95% interval ${percentSpan(change, format)})`;
  return `the level ${change_pct < 0 ? 'fell' : 'rose'} from ${visits}, ${size}`;
}

function paceWords({ pace_before, pace_after }: Change, format: Format): string {
  const from = pace_before === null ? '' : ` from ${percent(pace_before, format)}`;
  const to = pace_after === null ? '' : ` to ${percent(pace_after, format)}`;
  return `the pace changed${from}${to}${from || to ? ' a year' : ''}`;
}

/** What is known to have happened about then; the empty text when nothing is. */
function eventWords(change: Change, doors: readonly Door[], format: Format): string {
  const { event_kind, event, event_date } = change;
  if (event_kind === null || event === null || event_date === null) return '';
  const date = format.date(event_date);
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
export function changeSentence(change: Change, doors: readonly Door[], format: Format): string {
  const event = eventWords(change, doors, format);
  const near = event === '' ? 'Nothing is known to have happened then.' : `About then: ${event}.`;
  return `${changeTime(change, format)}: ${whatChanged(change, format)}. ${near}`;
}

/** The last change, for the lead of a store. `changes` in order of time. */
export function lastChangeSentence(
  changes: readonly Change[],
  doors: readonly Door[],
  format: Format,
): string {
  const last = changes.at(-1);
  if (last === undefined) return 'No lasting change of the level was found.';
  const event = eventWords(last, doors, format);
  const near = event === '' ? '' : ` About then: ${event}.`;
  return `The last change came on ${changeTime(last, format)}: ${whatChanged(last, format)}.${near}`;
}
