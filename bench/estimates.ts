import { writeFile } from 'node:fs/promises';
import type { GridSensor } from '../etl/hour-grid.ts';
import type { ChainDescription } from '../mocks/chain/chain.ts';
import { toDay } from '../mocks/chain/dates.ts';
import { defaultChain } from '../mocks/chain/default-chain.ts';
import { visitsOn } from '../mocks/chain/level.ts';
import { keyOf } from '../mocks/chain/random.ts';
import { syntheticChain } from '../mocks/chain/synthetic.ts';
import { type Place, type Score, scoreOutages, USED } from './estimates/score.ts';
import { gridOf } from './truth/grid.ts';

const UNTIL = '2026-10-31';
const LENGTHS = new Map<string, number | 'hour'>([
  ['1 hour', 'hour'],
  ['1 day', 1],
  ['3 days', 3],
  ['14 days', 14],
]);

const synthetic = syntheticChain(5, { stores: 20, doors: 4, years: 4, until: UNTIL });
const alone = syntheticChain(6, { stores: 30, doors: 1, years: 4, until: UNTIL });

const placesOf = ({ seed, shops }: ChainDescription) =>
  shops.map((shop): Place => {
    const key = keyOf(seed, shop.store.id);
    const rates = new Map<number, number>();
    return {
      grid: gridOf(seed, shop, toDay(UNTIL)),
      rateOn(day) {
        const rate = rates.get(day) ?? visitsOn(shop, key, day);
        rates.set(day, rate);
        return rate;
      },
    };
  });
const places = [...placesOf(defaultChain), ...placesOf(synthetic)].filter(
  ({ grid }) => grid.sensors.length > 1,
);

const withSensors = (
  { grid, rateOn }: Place,
  change: (sensors: readonly GridSensor[]) => readonly GridSensor[],
): Place => ({ rateOn, grid: { ...grid, sensors: change(grid.sensors) } });

/** Of every third door 4 of 10 visits on Saturdays and Sundays are gone. */
const withWeekends = (place: Place) =>
  withSensors(place, (sensors) =>
    sensors.map((sensor, n) => ({
      ...sensor,
      counts: sensor.counts.map((count, hour) =>
        n % 3 === 0 && (place.grid.slot[hour] as number) >= 5 * 24
          ? Math.round(0.6 * count)
          : count,
      ),
    })),
  );

/** The first door, and the last one, which few people use. */
const withTwo = (place: Place) =>
  withSensors(place, (sensors) => [...sensors.slice(0, 1), ...sensors.slice(-1)]);

const scenes: readonly [string, readonly Place[], rounds: number][] = [
  ['Stores with several doors', places, 3],
  ['The same, every third door with 4 of 10 visits less at weekends', places.map(withWeekends), 3],
  ['Their first and last doors only', places.map(withTwo), 3],
  ['Stores with one door', placesOf(alone), 2],
];

const percent = (part: number, of: number) => `${((100 * part) / of).toFixed(1)} %`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map((_, n) => (n === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

function section([title, of, rounds]: (typeof scenes)[number]): string {
  const scores = [...LENGTHS.values()].map((days) => scoreOutages(of, days, rounds));
  const beside = of.some(({ grid }) => grid.sensors.length > 1);
  const names = [...(scores[0] as Score).errors.keys()].filter(
    (name) => beside || !name.includes('beside'),
  );
  return `## ${title}\n\n${table(
    ['', ...LENGTHS.keys()],
    [
      ...names.map((name) => [
        name === USED ? `**${name}**` : name,
        ...scores.map(({ errors, truth }) => percent(errors.get(name) ?? 0, truth)),
      ]),
      ['its 95 % intervals hold', ...scores.map(({ inside, hours }) => percent(inside, hours))],
      ['hours hidden', ...scores.map(({ hours }) => hours.toLocaleString('en'))],
    ],
  )}`;
}

const page = `# How far estimates are off

Counts of the demo's stores and of 20 generated ones (4 years, 4 doors) were hidden as if they had not been delivered, in outages
of one door that lie far apart, and then estimated: \`npm run bench:estimates\` does it again and writes this page. An error is the sum of
|estimate − count| over the days of a door that were hidden (over the hours of the outages of 1 hour), in percent of their visits. By it
[the method](dataset.md#estimates) was chosen: close to the best where each door has its usual part of the store every day, where it
has another one at weekends, and where the doors beside it say little. What is left when the day is known is the chance in each count.

${scenes.map(section).join('\n\n')}
`;
console.log(page);
await writeFile(new URL('../docs/estimates-error.md', import.meta.url), page);
