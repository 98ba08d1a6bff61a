import type { Language } from './language.ts';
import { ENOUGH_COVERAGE } from './period.ts';
import type { Measured, Quality } from './quality.ts';

/** How much was measured since when, and when it was least. */
export function qualityTitle({ share, range, isOver, worst }: Quality, language: Language): string {
  const { title } = language.say.quality;
  const said = {
    share: language.share(share),
    first: language.month(range.from),
    worst: worst ? monthWords(worst, language) : null,
  };
  return isOver ? title.over({ ...said, last: language.month(range.to) }) : title.since(said);
}

/** What is drawn, and how many months fall short. */
export function qualityDescription({ months, poor }: Quality, language: Language): string {
  const say = language.say.quality;
  const enough = language.share(ENOUGH_COVERAGE);
  const short =
    poor === 0
      ? say.good({ enough })
      : say.poor({
          enough,
          poor: language.counted(poor),
          months: language.counted(months.length),
        });
  return `${say.shown} ${short}`;
}

/** Rows of a table, the newest first. */
export const qualityTable = ({ years }: Quality, language: Language) =>
  years.toReversed().map(({ start, share, worst }) => ({
    year: language.year(start),
    share: language.share(share),
    worst: language.say.quality.least(monthWords(worst, language)),
  }));

const monthWords = ({ start, share }: Measured, language: Language) => ({
  month: language.month(start),
  share: language.share(share),
});
