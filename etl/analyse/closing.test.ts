import { expect, it } from 'vitest';
import { endWithStore } from './closing.ts';

const second = (text: string) => Date.parse(text) / 1000;
const incident = (opened: string, closed: string | null) => ({
  store_id: 'paris',
  sensor_id: 'paris-01',
  incident_id: opened,
  kind: 'worn' as const,
  opened: second(opened),
  closed: closed === null ? null : second(closed),
  hours: 10,
  value: 6,
  usual: 1,
});

const INCIDENTS = [
  incident('2024-01-01T00:00:00Z', '2024-02-01T00:00:00Z'),
  incident('2024-03-01T00:00:00Z', null),
  incident('2024-07-01T00:00:00Z', null),
];

it('ends what is open with the last day of a store that closed, and opens nothing later', () => {
  const found = endWithStore({ closed_on: '2024-06-30' }, INCIDENTS);
  expect(found.map(({ closed }) => closed)).toEqual([
    second('2024-02-01T00:00:00Z'),
    second('2024-07-01T00:00:00Z'),
  ]);
});

it('leaves the incidents of a store that trades as they are', () => {
  expect(endWithStore({ closed_on: null }, INCIDENTS)).toEqual(INCIDENTS);
});
