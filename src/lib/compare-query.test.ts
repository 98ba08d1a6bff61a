import { expect, it } from 'vitest';
import { choice } from '../testing/compare.ts';
import { parseDate, WEEK } from './calendar.ts';
import { choiceOf, choiceQuery } from './compare-query.ts';

const usual = choice();
const known = new Set(['paris', 'rome', 'paris/paris-01', 'a', 'b', 'c', 'd', 'e']);

it('has no query for what is usual', () => {
  expect(choiceQuery(usual, usual)).toBe('');
  expect(choiceOf('', usual, known)).toEqual(usual);
});

it.each([
  choice({ entities: ['paris/paris-01', 'rome'] }),
  choice({ measure: 'index', base: parseDate('2024-01-08') }),
  choice({ align: 'opening', span: 'all', measure: 'index', base: 3 * WEEK }),
  choice({ span: { from: parseDate('2024-01-08'), to: parseDate('2024-03-04') } }),
  choice({ align: 'opening', span: { from: 0, to: 9 * WEEK } }),
])('reads what it wrote: %j', (one) => {
  expect(choiceOf(choiceQuery(one, usual), usual, known)).toEqual(one);
});

it('counts weeks since the opening from one', () => {
  const query = choiceQuery(choice({ align: 'opening', span: { from: 0, to: WEEK } }), usual);
  expect(query).toBe('?align=opening&from=1&to=2');
});

it.each([
  '?of=nowhere&measure=sales&align=size&weeks=3&base=never',
  '?from=2024-03-04&to=2024-01-08',
  '?from=2024-03-04',
  '?weeks=',
])('takes no notice of what is wrong: %s', (query) => {
  expect(choiceOf(query, usual, known)).toEqual(usual);
});

it('draws no more lines than can be told apart, each once', () => {
  const { entities } = choiceOf('?of=a+a+b+c+d+e+paris+rome', usual, known);
  expect(entities).toEqual(['a', 'b', 'c', 'd', 'e', 'paris']);
});
