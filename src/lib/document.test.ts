import { expect, it } from 'vitest';
import { lowered, asPart as partOf, withIdsOf } from './document.ts';

const asPart = (html: string) => partOf(html, 'Table');

it('leads to other documents within the page', () => {
  expect(asPart('<a href="truth.md">a</a> <a href="dataset.md#estimates">b</a>')).toBe(
    '<a href="#truth">a</a> <a href="#estimates">b</a>',
  );
  expect(asPart('<a href="https://example.org/a.md">')).toBe('<a href="https://example.org/a.md">');
});

it('leads to them from a folder beside them too', () => {
  expect(asPart('<a href="../truth.md">a</a> <a href="../dataset.md#estimates">b</a>')).toBe(
    '<a href="#truth">a</a> <a href="#estimates">b</a>',
  );
});

it('makes text of a link to code', () => {
  expect(asPart('(<a href="../mocks/chain"><code>mocks/chain</code></a>)')).toBe(
    '(<code>mocks/chain</code>)',
  );
});

it('lets tables scroll, and aligns numbers without a style', () => {
  expect(asPart('<table><td style="text-align: right">95 %</td></table>')).toBe(
    '<div role="group" aria-label="Table" tabindex="0"><table><td class="number">95\u00a0%</td></table></div>',
  );
});

it('makes a plain cell of a heading without words', () => {
  expect(asPart('<th></th><th style="text-align: right"></th><th>a</th>')).toBe(
    '<td></td><td class="number"></td><th>a</th>',
  );
});

it('lowers headings by a level', () => {
  expect(lowered('<h1 id="a">A</h1><h2>B</h2><hr>')).toBe('<h2 id="a">A</h2><h3>B</h3><hr>');
});

it('gives a translation the ids of its original', () => {
  const original = '<h1 id="how">How</h1><h2 id="trend">Trend</h2>';
  expect(
    withIdsOf(original, '<h1 id="wie">Wie</h1><p id="p"></p><h2 id="der-trend">Der</h2>'),
  ).toBe('<h1 id="how">Wie</h1><p id="p"></p><h2 id="trend">Der</h2>');
});
