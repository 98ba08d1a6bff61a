/** What the stores can be put in order by. */
const KEYS = ['visits', 'day', 'change', 'trend', 'name'] as const;
export type OrderKey = (typeof KEYS)[number];
type Direction = 'ascending' | 'descending';

export interface Order {
  readonly key: OrderKey;
  readonly direction: Direction;
}

/** What an order goes by; null: not known. */
export interface Entry {
  readonly name: string;
  readonly visits: number | null;
  /** Visits of the last day. */
  readonly day: number | null;
  readonly change: number | null;
  readonly trend: number | null;
}

/** The order in which the table is built. */
export const BUILT: Order = { key: 'visits', direction: 'descending' };

const OPPOSITE: Readonly<Record<Direction, Direction>> = {
  ascending: 'descending',
  descending: 'ascending',
};

/** Names are sought from A on, numbers from the largest. */
const firstOf = (key: OrderKey): Order => ({
  key,
  direction: key === 'name' ? 'ascending' : 'descending',
});

const reversed = ({ key, direction }: Order): Order => ({ key, direction: OPPOSITE[direction] });

export const ORDERS: readonly Order[] = KEYS.flatMap((key) => [
  firstOf(key),
  reversed(firstOf(key)),
]);

/** The order after a column was chosen: the other way round when it was the column already. */
export const orderAfter = (order: Order, key: OrderKey): Order =>
  order.key === key ? reversed(order) : firstOf(key);

/** An order as a text without spaces, and back. */
export const codeOf = ({ key, direction }: Order): string => `${key}-${direction}`;
export const orderOf = (code: string): Order | undefined =>
  ORDERS.find((order) => codeOf(order) === code);

export const isKey = (text: string): text is OrderKey => KEYS.some((key) => key === text);

/** What is not known stands last either way; equal ones stay as they stood. */
export function inOrder<T extends Entry>(
  entries: readonly T[],
  { key, direction }: Order,
  compareNames: (a: string, b: string) => number,
): T[] {
  const sign = direction === 'ascending' ? 1 : -1;
  return entries.toSorted((a, b) => {
    if (key === 'name') return sign * compareNames(a.name, b.name);
    const [left, right] = [a[key], b[key]];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * (left - right);
  });
}
