import { expect, it } from 'vitest';
import { currentPage } from './navigation.ts';

it.each([
  ['', '', 'page'],
  ['data/', 'data/', 'page'],
  ['', 'stores/rome/', 'true'],
  ['', 'stores/rome/doors/rome-01/', 'true'],
  ['', 'data/', undefined],
  ['data/', '', undefined],
  ['data/', 'stores/data/', undefined],
] as const)('marks the link to /%s on /%s as %s', (path, here, mark) => {
  expect(currentPage(path, here)).toBe(mark);
});
