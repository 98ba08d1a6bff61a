import { areEqual, type Columns } from './columns.ts';

type Axis = Pick<Columns, 'time' | 'local' | 'sensors'>;

/** Columns of the doors of one store → the same with the axis of others where it is equal: years of hours have it once. */
export function createAxes(): (columns: Columns) => Columns {
  const known: Axis[] = [];
  return (columns) => {
    const { time, local, sensors } = columns;
    const axis = known.find(
      (one) =>
        areEqual(one.time, time) && areEqual(one.local, local) && areEqual(one.sensors, sensors),
    );
    if (!axis) known.push({ time, local, sensors });
    return { ...columns, ...axis };
  };
}
