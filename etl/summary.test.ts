import { expect, it } from 'vitest';
import { toTable } from './summary.ts';

it('lines up stages and rows, and marks what was not asked', () => {
  const table = toTable({
    stages: [
      { name: 'extract', seconds: 7.25, bytes: 254_400_000, did: '564 requests' },
      { name: 'publish', seconds: 12, bytes: 0, did: '272 files' },
    ],
    rows: { in: 3_018_517, kept: 3_018_000, corrected: 0, rejected: 517, missing: null },
  });
  expect(table).toMatchInlineSnapshot(`
    "stage    seconds     MB
    extract      7.3  254.4  564 requests
    publish     12.0    0.0  272 files
    total       19.3

    rows in    rows kept  rows corrected  rows rejected  rows missing
    3,018,517  3,018,000               0            517             –
    "
  `);
});
