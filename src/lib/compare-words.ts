import { DAY, WEEK } from './calendar.ts';
import type { Alignment, Comparison, LineWeek } from './compare.ts';
import { type Finding, findingOf } from './compare-finding.ts';
import type { Language } from './language.ts';

type Speaker = Language<'compare'>;

/** The finding, as the title of the chart. */
export const compareTitle = (comparison: Comparison, language: Speaker): string =>
  titleOf(findingOf(comparison), comparison, language);

function titleOf(finding: Finding, { measure }: Comparison, language: Speaker): string {
  const { compare } = language.say;
  if (finding.kind === 'none') return compare.plain[measure];
  const { name } = finding;
  if (finding.kind === 'most')
    return compare.most[measure]({ name, value: language.mean(finding.value) });
  const words = { name, change: language.change(finding.change), measure };
  const isGrowth = finding.change > 0;
  if (finding.of < 2) return isGrowth ? compare.grew(words) : compare.fell(words);
  return isGrowth ? compare.grewMost(words) : compare.fellLeast(words);
}

/** How the title was found, how the values are made, and what the marks of the chart mean. */
export function compareNotes(comparison: Comparison, language: Speaker): string[] {
  const { compare } = language.say;
  const { measure, to, lines, base } = comparison;
  const finding = findingOf(comparison);
  const sentences: string[] = [];
  if (finding.kind === 'growth')
    sentences.push(compare.yearOnYear({ date: language.date(to + WEEK - DAY) }));
  if (finding.kind === 'most') sentences.push(compare.shared(language.counted(finding.weeks)));
  if (measure === 'hourly') sentences.push(compare.hours);
  if (measure === 'index' && base !== null) {
    const names = lines
      .filter(({ weeks }) => weeks.every(({ value }) => value === null))
      .map(({ name }) => name);
    if (names.length > 0) sentences.push(compare.baseless({ names: language.list(names) }));
  }
  return [...sentences, ...keyWords(comparison, language)];
}

/** What the chart shows. */
export function shownWords(comparison: Comparison, language: Speaker): string {
  const { shown } = language.say.compare;
  const { measure, align, base } = comparison;
  const weeks = weeksWords(comparison, language);
  if (measure !== 'index') return shown[measure]({ weeks });
  return base === null
    ? shown.unbased({ weeks })
    : shown.index({ weeks, base: weekWords(base, align, language) });
}

function weeksWords({ from, to, align }: Comparison, language: Speaker): string {
  const { compare } = language.say;
  return align === 'date'
    ? compare.dates({ from: language.date(from), to: language.date(to + WEEK - DAY) })
    : compare.numbers({ from: number(from, language), to: number(to, language) });
}

const weekWords = (place: number, align: Alignment, language: Speaker): string =>
  align === 'date'
    ? language.say.compare.weekOf({ date: language.date(place) })
    : language.say.compare.numberOf({ week: number(place, language) });

const number = (place: number, language: Speaker) => language.count(place / WEEK + 1);

/** The marks that need a word, if the chart has them. */
function keyWords({ lines }: Comparison, language: Speaker): string[] {
  const { hollow, gap } = language.say.compare;
  const weeks = lines.flatMap((line) => line.weeks);
  const isDrawn = weeks.some((week) => week.hollow && week.value !== null);
  return [...(isDrawn ? [hollow] : []), ...(lines.some(({ weeks }) => hasGap(weeks)) ? [gap] : [])];
}

/** Between its first and its last value. */
function hasGap(weeks: readonly LineWeek[]): boolean {
  const isKnown = ({ value }: LineWeek) => value !== null;
  const [first, last] = [weeks.findIndex(isKnown), weeks.findLastIndex(isKnown)];
  return weeks.slice(Math.max(0, first), last).some(({ value }) => value === null);
}

/** What the chart's parts are called. */
export const chartWords = (comparison: Comparison, language: Speaker) => ({
  unit: language.say.compare.measures[comparison.measure],
  weekName: (week: number) => language.say.compare.week({ week: language.count(week) }),
  label: compareTitle(comparison, language),
  description: shownWords(comparison, language),
});

/** The table: a row a week, the newest first by the date, the first one first since the opening. */
export function compareTable({ lines, align }: Comparison, language: Speaker) {
  const rows = (lines[0]?.weeks ?? []).map(({ at }, n) => ({
    week: align === 'date' ? language.shortDate(at) : language.count(at / WEEK + 1),
    cells: lines.map(({ weeks }) => cellWords(weeks[n], language)),
  }));
  return align === 'date' ? rows.reverse() : rows;
}

function cellWords(week: LineWeek | undefined, language: Speaker): string {
  if (!week || week.value === null) return '–';
  return `${week.hollow ? '≈ ' : ''}${language.mean(week.value)}`;
}
