import type { Store } from '../contract/sensor-api.ts';
import type { Log } from '../effects.ts';

/**
 * The stores that the API lists, with what it lists no longer as last known, and a warning of each: a store or a sensor that
 * is left out by mistake must not take its history with it. A sensor that another store lists now has moved there; a store
 * all of whose sensors have moved was renamed, and goes.
 */
export function keepUnlisted(
  known: readonly Store[],
  listed: readonly Store[],
  { warn }: Pick<Log, 'warn'>,
): Store[] {
  const ids = new Set(listed.map(({ id }) => id));
  const owners = new Map(
    listed.flatMap((store) => store.sensors.map((sensor) => [sensor.id, store.id] as const)),
  );
  const unlistedSensors = (store: Store) => store.sensors.filter(({ id }) => !owners.has(id));

  function withUnlisted(store: Store): Store {
    const before = known.find(({ id }) => id === store.id);
    const kept = before === undefined ? [] : unlistedSensors(before);
    for (const { id } of kept)
      warn(`The API no longer lists sensor ${id} of store ${store.id}; it is kept as last known`);
    return kept.length === 0 ? store : { ...store, sensors: [...store.sensors, ...kept] };
  }

  function keep(store: Store): Store[] {
    const sensors = unlistedSensors(store);
    const moved = store.sensors.flatMap(({ id }) => {
      const owner = owners.get(id);
      return owner === undefined ? [] : [`${id} (now of ${owner})`];
    });
    const isGone = moved.length > 0 && sensors.length === 0;
    const without = moved.length === 0 ? '' : `, without ${moved.join(', ')}`;
    warn(
      `The API no longer lists store ${store.id}; ${isGone ? 'its sensors belong to other stores now' : `it is kept as last known${without}`}`,
    );
    return isGone ? [] : [{ ...store, sensors }];
  }

  return [...listed.map(withUnlisted), ...known.filter(({ id }) => !ids.has(id)).flatMap(keep)];
}
