import { isoDate, parseDate } from './calendar.ts';
import { MEASURES } from './measure.ts';
import type { Range } from './period.ts';
import { areAllHours, type Hours, STEPS, type View, WEEKDAYS } from './view.ts';

/** How the figures are looked at. */
export type Tab = 'chart' | 'table';

/** What a link can ask for. */
export interface Choices {
  readonly history: Range;
  readonly doors: readonly string[];
}

/** A view and its tab → the query of its address, without what is the same in `whole`; empty or `?…`. */
export function queryOf(view: View, tab: Tab, whole: View): string {
  const query = new URLSearchParams();
  const add = (name: string, value: string, usual: string) => {
    if (value !== usual) query.set(name, value);
  };
  add('doors', view.doors.join(' '), whole.doors.join(' '));
  add('by', view.by, whole.by);
  add('from', isoDate(view.from), isoDate(whole.from));
  add('to', isoDate(view.to), isoDate(whole.to));
  add('weekdays', view.weekdays.join(''), WEEKDAYS.join(''));
  if (!areAllHours(view.hours)) query.set('hours', `${view.hours.start}-${view.hours.end}`);
  add('measure', view.measure, whole.measure);
  if (view.before) query.set('before', 'yes');
  if (tab === 'table') query.set('tab', tab);
  return query.size > 0 ? `?${query}` : '';
}

/** What an address asks for; what it does not say, or says wrongly, is as in `whole`. */
export function viewOf(search: string, whole: View, choices: Choices): { view: View; tab: Tab } {
  const query = new URLSearchParams(search);
  const oneOf = <T extends string>(name: string, all: readonly T[], usual: T): T =>
    all.find((one) => one === query.get(name)) ?? usual;
  const asked = query.get('doors')?.split(' ') ?? [];
  const doors = choices.doors.filter((id) => asked.includes(id));
  const weekdays = WEEKDAYS.filter((day) => query.get('weekdays')?.includes(String(day)));
  return {
    view: {
      doors: doors.length > 0 && doors.length < choices.doors.length ? doors : whole.doors,
      by: oneOf('by', STEPS, whole.by),
      weekdays: weekdays.length > 0 ? weekdays : WEEKDAYS,
      hours: hoursOf(query.get('hours')) ?? whole.hours,
      measure: oneOf('measure', MEASURES, whole.measure),
      before: query.get('before') === 'yes',
      ...rangeOf(query, choices.history),
    },
    tab: oneOf('tab', ['chart', 'table'], 'chart'),
  };
}

function rangeOf(query: URLSearchParams, history: Range): Range {
  const date = (name: keyof Range) => {
    const time = parseDate(query.get(name) ?? '');
    return time >= history.from && time <= history.to ? time : history[name];
  };
  const range = { from: date('from'), to: date('to') };
  return range.from <= range.to ? range : history;
}

function hoursOf(text: string | null): Hours | undefined {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(text ?? '') ?? [];
  const hours = { start: Number(start), end: Number(end) };
  return hours.start < hours.end && hours.end <= 24 ? hours : undefined;
}
