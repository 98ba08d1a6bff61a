import { HttpResponse } from 'msw/http';
import type { Reading, ReadingsAnswer } from '../../etl/contract/sensor-api.ts';
import { decodeCursor, encodeCursor } from '../cursor.ts';
import { type Fault, type Occasion, onLaterPages, onReadings } from './fault.ts';

type Edit = (page: ReadingsAnswer, occasion: Occasion) => unknown;

/** A page that is well-formed JSON, and not what it should be. */
const edited = (edit: Edit): Fault => ({
  applies: onReadings,
  async answer(occasion) {
    const response = await occasion.truth();
    return response.ok
      ? HttpResponse.json(edit(await readPage(response), occasion) as object)
      : response;
  },
});

const EVERY_TENTH = 10;

/** What SENSOR-API forbids, one after the other. */
const VIOLATIONS: readonly ((row: Reading) => unknown)[] = [
  (row) => ({ ...row, status: 'ok', count: -1 }),
  (row) => ({ ...row, status: 'ok', count: null }),
  (row) => ({ ...row, status: 'ok', count: '12' }),
  (row) => ({ ...row, status: 'ok', count: 1.5 }),
  (row) => ({ ...row, status: 'closed', count: 3 }),
  (row) => ({ ...row, status: 'unknown' }),
  (row) => ({ ...row, hour: row.hour.replace(':00:00Z', ':30:00Z') }),
  (row) => ({ ...row, hour: row.hour.replace('Z', '') }),
  (row) => ({ ...row, sensor_id: '../../etc/passwd' }),
  ({ hour, count, status }) => ({ hour, count, status }),
];

export const PAGES = {
  /** A row in the middle breaks the contract, each time in another way; an empty page loses its `readings`. */
  'schema-violation': edited(({ readings, next_cursor }, { number }) => {
    const middle = readings.length >> 1;
    const violate = VIOLATIONS[number % VIOLATIONS.length] as (row: Reading) => unknown;
    if (readings.length === 0) return { next_cursor };
    return { readings: readings.map((row, n) => (n === middle ? violate(row) : row)), next_cursor };
  }),
  /** The page before comes again; its cursor leads to the page that was asked for. */
  'duplicated-page': {
    applies: onLaterPages,
    async answer(occasion) {
      const response = await occasion.previousPage();
      if (!response.ok) return response;
      return HttpResponse.json({ ...(await readPage(response)), next_cursor: sameAgain(occasion) });
    },
  },
  /** Nothing, with a cursor that leads to the page that was asked for. */
  'empty-page': {
    applies: onLaterPages,
    answer: (occasion) => HttpResponse.json({ readings: [], next_cursor: sameAgain(occasion) }),
  },
  /** Every tenth row is there twice. */
  'repeated-hour': edited(({ readings, next_cursor }) => ({
    readings: readings.flatMap((row, n) => (n % EVERY_TENTH === 0 ? [row, row] : [row])),
    next_cursor,
  })),
  /** The last row first. */
  'out-of-order': edited(({ readings, next_cursor }) => ({
    readings: readings.toReversed(),
    next_cursor,
  })),
  /** Every tenth row is not there. */
  'lost-rows': edited(({ readings, next_cursor }) => ({
    readings: readings.filter((_, n) => n % EVERY_TENTH !== 0),
    next_cursor,
  })),
  /** Every tenth row that counted is not complete yet: asked again, it has the full count. */
  'late-corrections': edited(({ readings, next_cursor }) => {
    let counted = 0;
    const isEarly = (row: Reading) => row.count !== null && counted++ % EVERY_TENTH === 0;
    return {
      readings: readings.map((row) =>
        isEarly(row) ? { ...row, count: (row.count ?? 0) >> 1 } : row,
      ),
      next_cursor,
    };
  }),
  /** Fields that this version of the contract does not know. */
  'unknown-fields': edited(({ readings, next_cursor }) => ({
    readings: readings.map((row) => ({ ...row, count_out: row.count, battery: 0.87 })),
    next_cursor,
    server: 'gateway/2.1',
  })),
} satisfies Record<string, Fault>;

const readPage = async (response: Response) => (await response.json()) as ReadingsAnswer;

/** Another cursor with the meaning of the one asked with, so that a client which looks for loops sees none. */
function sameAgain({ request }: Occasion): string {
  const text = new URL(request.url).searchParams.get('cursor') ?? '';
  const cursor = decodeCursor(text);
  return cursor === null ? text : encodeCursor({ ...cursor, issued: cursor.issued + 1 });
}
