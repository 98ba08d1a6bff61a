import { CLAIM_NAMES, type Claim, describe, type Share } from './claims.ts';
import type { Score } from './score.ts';

interface Band {
  readonly words: string;
  readonly holds: (score: Score) => boolean;
}

const between = (words: string, of: (score: Score) => number, least: number, most: number) => ({
  words,
  holds: (score: Score) => least <= of(score) && of(score) < most,
});

const AGES: readonly Band[] = [1, 2, 3, 5, 8].map((least, n, all) => {
  const most = all[n + 1] ?? 12;
  return between(
    `${least} to ${most} years`,
    ({ years }) => years,
    least,
    most + (most === 12 ? 1 : 0),
  );
});
const PERSISTENCES: readonly Band[] = [0, 0.2, 0.4].map((least) =>
  between(
    `φ ${least.toFixed(1)} to ${(least + 0.2).toFixed(1)}`,
    ({ persistence }) => persistence,
    least,
    least + 0.2,
  ),
);
const SLOPES: readonly Band[] = [
  { words: '0 %', holds: ({ slope }) => slope === 0 },
  { words: 'under 3 %', holds: ({ slope }) => slope !== 0 && Math.abs(slope) < 3 },
  between('3 to 6 %', ({ slope }) => Math.abs(slope), 3, 6),
  between('6 to 10 %', ({ slope }) => Math.abs(slope), 6, 10.1),
];
const COVERAGES: readonly Claim[] = [
  'interval',
  'intervalSteps',
  'interval3Years',
  'interval12Months',
];
const GOALS = CLAIM_NAMES.filter((claim) => describe(claim).goal !== undefined);

/** The whole table as Markdown. */
export const toMarkdown = (scores: readonly Score[]): string =>
  [
    '## All chains',
    totals(scores),
    '## By age',
    byBand(scores, AGES, GOALS),
    '## By autocorrelation of the weeks',
    byBand(scores, PERSISTENCES, GOALS),
    '## Intervals of the trend by slope a year, up or down',
    byBand(scores, SLOPES, COVERAGES),
  ].join('\n\n');

const totals = (scores: readonly Score[]): string =>
  table(
    ['', 'goal', 'measured', 'of', ''],
    CLAIM_NAMES.map((claim) => {
      const sum = sumOf(scores, claim);
      return [
        describe(claim).words,
        goalOf(claim),
        measure(claim, sum),
        count(sum),
        verdict(claim, sum),
      ];
    }),
  );

const byBand = (
  scores: readonly Score[],
  bands: readonly Band[],
  claims: readonly Claim[],
): string =>
  table(
    ['', 'goal', ...bands.map(({ words }) => words)],
    claims.map((claim) => [
      describe(claim).words,
      goalOf(claim),
      ...bands.map(({ holds }) => {
        const sum = sumOf(scores.filter(holds), claim);
        return sum.of === 0 ? '' : `${measure(claim, sum)} (${count(sum)})`;
      }),
    ]),
  );

function sumOf(scores: readonly Score[], claim: Claim): Share {
  let hit = 0;
  let of = 0;
  for (const { shares } of scores) {
    hit += shares[claim]?.hit ?? 0;
    of += shares[claim]?.of ?? 0;
  }
  return { hit, of };
}

const rateOf = (claim: Claim, { hit, of }: Share): number => (describe(claim).per * hit) / of;

function measure(claim: Claim, sum: Share): string {
  const { per, unit } = describe(claim);
  if (sum.of === 0) return '–';
  return `${rateOf(claim, sum).toFixed(per === 100 ? 1 : 2)} ${unit}`;
}

const count = ({ of }: Share): string => Math.round(of).toLocaleString('en');

function goalOf(claim: Claim): string {
  const { goal, unit } = describe(claim);
  if (goal === undefined) return '';
  const [least, most] = goal;
  if (least === 0) return `≤ ${most} ${unit}`;
  return most === Number.POSITIVE_INFINITY ? `≥ ${least} ${unit}` : `${least} to ${most} ${unit}`;
}

function verdict(claim: Claim, sum: Share): string {
  const { goal } = describe(claim);
  if (goal === undefined || sum.of === 0) return '';
  const value = rateOf(claim, sum);
  return goal[0] <= value && value <= goal[1] ? 'met' : '**missed**';
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, n) => (n === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
