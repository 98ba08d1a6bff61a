/** Where a chart is drawn: the page's document, or one made in Node. */
export type Canvas = Document;

const NAMESPACE = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

export function element(canvas: Canvas, name: string, attributes: Attributes): SVGElement {
  const node = canvas.createElementNS(NAMESPACE, name) as SVGElement;
  for (const [key, value] of Object.entries(attributes))
    node.setAttribute(key, typeof value === 'number' ? short(value) : value);
  return node;
}

export function words(canvas: Canvas, text: string, attributes: Attributes): SVGElement {
  const node = element(canvas, 'text', attributes);
  node.textContent = text;
  return node;
}

/** null when there is nothing to put into it. */
export function group(
  canvas: Canvas,
  attributes: Attributes,
  parts: readonly (SVGElement | null)[],
): SVGElement | null {
  const some = parts.filter((part) => part !== null);
  if (some.length === 0) return null;
  const node = element(canvas, 'g', attributes);
  node.append(...some);
  return node;
}

const short = (value: number): string => String(Math.round(value * 10) / 10);

export interface Words {
  readonly label: string;
  readonly description: string;
}

/**
 * Makes a Plot ready for a page with a strict content policy: no style element (its rules are in chart.css), short
 * numbers, and a name and a description for those who do not see it.
 */
export function finish(svg: SVGElement, canvas: Canvas, { label, description }: Words): SVGElement {
  for (const style of [...svg.querySelectorAll('style')]) style.remove();
  for (const name of NUMERIC)
    for (const node of [...svg.querySelectorAll(`[${name}]`)])
      node.setAttribute(name, shorten(node.getAttribute(name) ?? ''));
  for (const part of [...svg.children]) settle(part);
  return named(svg, canvas, { label, description });
}

/** Gives a drawing a name and a description for those who do not see it, and hides its parts from them. */
export function named(svg: SVGElement, canvas: Canvas, { label, description }: Words): SVGElement {
  for (const part of [...svg.children]) part.setAttribute('aria-hidden', 'true');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  const desc = element(canvas, 'desc', {});
  desc.textContent = description;
  svg.prepend(desc);
  return svg;
}

/** Plot moves marks by half a pixel on coarse screens. At build nobody knows the screen, so none is moved. */
function settle(part: Element): void {
  const [, x, y] = /^translate\((.+),(.+)\)$/.exec(part.getAttribute('transform') ?? '') ?? [];
  const [left, top] = [Math.floor(Number(x)), Math.floor(Number(y))];
  if (left === 0 && top === 0) part.removeAttribute('transform');
  else if (x !== undefined) part.setAttribute('transform', `translate(${left},${top})`);
}

const NUMERIC = ['d', 'transform', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'width', 'height'];

const shorten = (numbers: string): string =>
  numbers.replace(/\d+\.\d{2,}/g, (digits) => short(Number(digits)));
