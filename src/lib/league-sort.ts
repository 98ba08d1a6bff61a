import {
  BUILT,
  codeOf,
  type Entry,
  inOrder,
  isKey,
  type Order,
  orderAfter,
  orderOf,
} from './league-order.ts';

interface Row extends Entry {
  readonly element: HTMLTableRowElement;
}

/**
 * Lets a reader put the rows of a table in order: by its heads, which become buttons where they have a `data-key`, and by
 * a list of orders. Rows carry their numbers as `data-visits`, `data-day`, `data-change`, `data-trend`; what is not known is empty.
 */
export function makeSortable(table: HTMLTableElement, list: HTMLSelectElement): void {
  const [body] = table.tBodies;
  if (!body) return;
  const { compare } = new Intl.Collator(table.ownerDocument.documentElement.lang);
  const rows = Array.from(body.rows, readRow);
  const heads = [...table.querySelectorAll<HTMLElement>('th[data-key]')];
  let shown = rows;
  let order = BUILT;

  const show = (next: Order) => {
    order = next;
    shown = inOrder(shown, order, compare);
    body.append(...shown.map(({ element }) => element));
    list.value = codeOf(order);
    for (const head of heads)
      if (head.dataset.key === order.key) head.setAttribute('aria-sort', order.direction);
      else head.removeAttribute('aria-sort');
  };

  for (const head of heads)
    pressable(head).addEventListener('click', () => {
      const { key = '' } = head.dataset;
      if (isKey(key)) show(orderAfter(order, key));
    });
  list.addEventListener('change', () => show(orderOf(list.value) ?? order));
}

const readRow = (element: HTMLTableRowElement): Row => ({
  element,
  name: element.querySelector('a')?.textContent ?? '',
  visits: numberOf(element.dataset.visits),
  day: numberOf(element.dataset.day),
  change: numberOf(element.dataset.change),
  trend: numberOf(element.dataset.trend),
});

const numberOf = (text = ''): number | null => (text === '' ? null : Number(text));

/** Puts a button around what a head holds. */
function pressable(head: HTMLElement): HTMLButtonElement {
  const button = head.ownerDocument.createElement('button');
  button.type = 'button';
  button.append(...head.childNodes);
  head.append(button);
  return button;
}
