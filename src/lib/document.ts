/**
 * The HTML of a document of docs/ as a part of a page that holds several: links to other documents lead to their parts,
 * those to code are text, tables scroll by themselves and have no heading without words, percents stay in one piece, columns
 * are aligned by a class, since the page's policy allows no style of an element.
 * @param table what a table is called in the language of the document
 */
export const asPart = (html: string, table: string): string =>
  html
    .replace(/href="(?:\.\.\/)?[\w-]+\.md(#[\w-]+)"/g, 'href="$1"')
    .replace(/href="(?:\.\.\/)?([\w-]+)\.md"/g, 'href="#$1"')
    .replace(/<a href="\.\.\/[^"]*">(.*?)<\/a>/g, '$1')
    .replace(/(\d) %/g, '$1\u00a0%')
    .replaceAll('style="text-align: right"', 'class="number"')
    .replace(/<th([^>]*)><\/th>/g, '<td$1></td>')
    .replaceAll('<table>', `<div role="group" aria-label="${table}" tabindex="0"><table>`)
    .replaceAll('</table>', '</table></div>');

/** The same with every heading a level lower, as a part below the page's own title. */
export const lowered = (html: string): string =>
  html.replace(/<(\/?)h([1-5])/g, (_, slash, level) => `<${slash}h${Number(level) + 1}`);

const HEADING_ID = /(?<=<h[1-6] id=")[^"]*/g;

/** A translation with the headings' ids of its original, so that a link to a heading is the same in each language. */
export function withIdsOf(original: string, translation: string): string {
  const ids = (original.match(HEADING_ID) ?? []).values();
  return translation.replace(HEADING_ID, (own) => ids.next().value ?? own);
}
