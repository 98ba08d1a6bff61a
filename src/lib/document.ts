/**
 * The HTML of a document of docs/ as a part of a page that holds several: links to other documents lead to their parts,
 * those to code are text, tables scroll by themselves and have no heading without words, percents stay in one piece, columns
 * are aligned by a class, since the page's policy allows no style of an element.
 */
export const asPart = (html: string): string =>
  html
    .replace(/<a href="\.\.\/[^"]*">(.*?)<\/a>/g, '$1')
    .replace(/href="[\w-]+\.md(#[\w-]+)"/g, 'href="$1"')
    .replace(/href="([\w-]+)\.md"/g, 'href="#$1"')
    .replace(/(\d) %/g, '$1\u00a0%')
    .replaceAll('style="text-align: right"', 'class="number"')
    .replace(/<th([^>]*)><\/th>/g, '<td$1></td>')
    .replaceAll('<table>', '<div role="group" aria-label="Table" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');

/** The same with every heading a level lower, as a part below the page's own title. */
export const lowered = (html: string): string =>
  html.replace(/<(\/?)h([1-5])/g, (_, slash, level) => `<${slash}h${Number(level) + 1}`);
