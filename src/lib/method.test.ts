import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../../etl/contract/settings.ts';

const DOCS = new URL('../../docs/', import.meta.url);
const ORIGINAL = shapeOf('method.md');
const TRANSLATED = LANGUAGES.filter((code) => code !== 'en');

/** What a translation shares with its original: whatever is not words. */
function shapeOf(path: string) {
  const page = new URL(path, DOCS);
  const text = readFileSync(page, 'utf8');
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);
  return {
    headings: all(/^(#+) /gm),
    rows: all(/^(\|.*)$/gm).map((row) => row.split('|').length),
    alignment: all(/^(\| ---.*)$/gm),
    links: all(/\]\(([^)]*)\)/g).map((link) => new URL(link, page).href),
    paragraphs: text.split('\n\n').length,
    code: all(/`([^`]*)`/g),
    emphasis: all(/(?<!\*)\*([^*]+)\*(?!\*)/g).length,
    years: all(/\b((?:19|20)\d\d)\b/g),
    numbers: text
      .replace(/(\d),(\d)/g, '$1.$2')
      .match(/\d+(?:\.\d+)?/g)
      ?.sort(),
  };
}

it.each(TRANSLATED)('has all of the method, number by number: %s', (code) => {
  expect(shapeOf(`${code}/method.md`)).toEqual(ORIGINAL);
});
