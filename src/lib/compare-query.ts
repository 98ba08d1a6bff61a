import { isoDate, parseDate, startOfWeek, WEEK } from './calendar.ts';
import {
  ALIGNMENTS,
  type Alignment,
  type Choice,
  COMPARED,
  MOST_LINES,
  PRESETS,
  weekAt,
} from './compare.ts';

/** A place on the axis as it is written in an address: the date of a Monday, or the number of the week, from 1. */
export const placeText = (place: number, align: Alignment): string =>
  align === 'date' ? isoDate(startOfWeek(place)) : String(weekAt(place, align) / WEEK + 1);

/** NaN when the text is no place. */
export function placeIn(text: string, align: Alignment): number {
  if (align === 'date') return startOfWeek(parseDate(text));
  return /^[1-9]\d{0,3}$/.test(text) ? (Number(text) - 1) * WEEK : Number.NaN;
}

/** A choice → the query of its address, without what is the same in `usual`; empty or `?…`. */
export function choiceQuery(choice: Choice, usual: Choice): string {
  const { entities, measure, align, span, base } = choice;
  const query = new URLSearchParams();
  const add = (name: string, value: string, same: string) => {
    if (value !== same) query.set(name, value);
  };
  add('of', entities.join(' '), usual.entities.join(' '));
  add('measure', measure, usual.measure);
  add('align', align, usual.align);
  if (typeof span === 'object') {
    query.set('from', placeText(span.from, align));
    query.set('to', placeText(span.to, align));
  } else add('weeks', String(span), String(usual.span));
  if (base !== null) query.set('base', placeText(base, align));
  return query.size > 0 ? `?${query}` : '';
}

/** What an address asks for; what it does not say, or says wrongly, is as in `usual`. */
export function choiceOf(search: string, usual: Choice, known: ReadonlySet<string>): Choice {
  const query = new URLSearchParams(search);
  const asked = [...new Set(query.get('of')?.split(' '))].filter((id) => known.has(id));
  const align = ALIGNMENTS.find((one) => one === query.get('align')) ?? usual.align;
  const place = (name: string) => placeIn(query.get(name) ?? '', align);
  const [from, to, base] = [place('from'), place('to'), place('base')];
  const preset = PRESETS.find((one) => String(one) === query.get('weeks'));
  return {
    entities: asked.length > 0 ? asked.slice(0, MOST_LINES) : usual.entities,
    measure: COMPARED.find((one) => one === query.get('measure')) ?? usual.measure,
    align,
    span: from <= to ? { from, to } : (preset ?? usual.span),
    base: Number.isNaN(base) ? null : base,
  };
}
