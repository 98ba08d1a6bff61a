import { expect, it } from 'vitest';
import { asPart, lowered } from './document.ts';

it('leads to other documents within the page', () => {
  expect(asPart('<a href="truth.md">a</a> <a href="dataset.md#estimates">b</a>')).toBe(
    '<a href="#truth">a</a> <a href="#estimates">b</a>',
  );
  expect(asPart('<a href="https://example.org/a.md">')).toBe('<a href="https://example.org/a.md">');
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
