import type { Counted } from './format.ts';
import type { Language } from './language.ts';
import type { Reason } from './period.ts';

/** What a topic says of a figure that is not compared. */
interface ReasonTexts {
  readonly young: string;
  readonly ended: string;
  readonly closed: Readonly<Record<Side, string>>;
  readonly unknown: Readonly<Record<Side, (days: Counted) => string>>;
  readonly coverage: Readonly<Record<Side, (part: { share: string }) => string>>;
}

type Side = Extract<Reason, { why: 'closed' }>['period'];

/** Why a figure is not compared with the year before. */
export function reasonWords(reason: Reason, texts: ReasonTexts, language: Language): string {
  switch (reason.why) {
    case 'too-young':
      return texts.young;
    case 'ended':
      return texts.ended;
    case 'closed':
      return texts.closed[reason.period];
    case 'unknown':
      return texts.unknown[reason.period](language.counted(reason.days));
    case 'coverage':
      return texts.coverage[reason.period]({ share: language.share(reason.coverage) });
  }
}
