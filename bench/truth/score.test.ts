import { expect, it } from 'vitest';
import { CLAIM_NAMES } from './claims.ts';
import { scoreOf } from './score.ts';
import { toMarkdown } from './table.ts';

it('puts the analysis to the proof on chains of every kind', { timeout: 120_000 }, () => {
  const scores = [0, 2, 3, 5, 6, 8].map((n) => scoreOf(1, n));
  for (const { shares } of scores)
    for (const claim of CLAIM_NAMES) {
      const { hit, of } = shares[claim] ?? { hit: 0, of: 0 };
      expect(hit).toBeGreaterThanOrEqual(0);
      expect(of).toBeGreaterThanOrEqual(0);
      expect(Number.isFinite(hit) && Number.isFinite(of)).toBe(true);
    }
  const judged = CLAIM_NAMES.filter((claim) =>
    scores.some(({ shares }) => (shares[claim]?.of ?? 0) > 0),
  );
  // What depends on the chains alone.
  const due =
    'interval intervalSteps falseVerdict threeFound stepsFound outagesFound deadHours badDaysFound';
  expect(judged).toEqual(expect.arrayContaining(due.split(' ')));
  expect(toMarkdown(scores)).not.toContain('NaN');
  expect(scoreOf(1, 2)).toEqual(scores[1]);
});
