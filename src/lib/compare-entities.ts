import type { Store } from '../../etl/contract/sensor-api.ts';
import type { Entity } from './compare.ts';
import { firstWholeWeek, weeksOf } from './compare-weeks.ts';
import type { Life } from './course.ts';
import type { Language } from './language.ts';
import { within } from './period.ts';
import type { Row } from './rows.ts';
import { tradingHours } from './trading-hours.ts';
import type { Versions } from './versions.ts';

/** A store that can be compared, and its doors; lives as course.ts has them. */
export interface Comparable {
  readonly id: string;
  readonly name: string;
  readonly life: Life;
  readonly hours: Store['opening_hours'];
  readonly doors: readonly { readonly id: string; readonly name: string; readonly life: Life }[];
  readonly versions: Versions;
}

/** A store or one of its doors, as it is called among others. */
interface Named {
  readonly id: string;
  readonly name: string;
  readonly store: Comparable;
  readonly sensor: string | null;
  readonly life: Life;
}

/** Each store, and behind it its doors. */
export const namedEntities = (
  stores: readonly Comparable[],
  language: Language<'compare'>,
): Named[] =>
  stores.flatMap((store) => [
    { id: store.id, name: store.name, store, sensor: null, life: store.life },
    ...store.doors.map(({ id, name, life }) => ({
      id: `${store.id}/${id}`,
      name: language.say.compare.door({ store: store.name, door: name }),
      ...{ store, sensor: id, life },
    })),
  ]);

/** Its daily rows → its weeks. */
export function entityOf({ id, name, store, life }: Named, rows: readonly Row[]): Entity {
  const alive = within(rows, { from: life.from, to: life.to ?? Number.POSITIVE_INFINITY });
  const hoursOn = tradingHours({ opening_hours: store.hours });
  return { id, name, origin: firstWholeWeek(life.from), weeks: weeksOf(alive, hoursOn) };
}

/** Loads stores and doors by their ids, each once; one that failed is asked for again. */
export function createEntities(
  named: readonly Named[],
  load: (store: Comparable, sensor: string | null) => Promise<readonly Row[]>,
) {
  const byId = new Map(named.map((one) => [one.id, one]));
  const known = new Map<string, Promise<Entity>>();

  async function fetched(one: Named): Promise<Entity> {
    try {
      return entityOf(one, await load(one.store, one.sensor));
    } catch (error) {
      known.delete(one.id);
      throw error;
    }
  }

  return (ids: readonly string[]): Promise<Entity[]> =>
    Promise.all(
      ids.flatMap((id) => {
        const one = byId.get(id);
        if (!one) return [];
        const entity = known.get(id) ?? fetched(one);
        known.set(id, entity);
        return [entity];
      }),
    );
}
