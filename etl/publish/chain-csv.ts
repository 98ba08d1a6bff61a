import { isHourly } from '../contract/dataset.ts';
import type { Files } from '../effects.ts';
import { type Chain, readPart } from './chain-parts.ts';
import { csvHeader } from './csv.ts';
import { gzipMember, gzipMembers } from './gzip.ts';
import { compareIds } from './relation.ts';
import { tableOf } from './table.ts';

/**
 * The gzipped CSV of the whole chain, put together from the stores' files: hourly ones give their members as they are,
 * daily ones become a member each. undefined as soon as it weighs more than the limit.
 */
export async function chainCsv(chain: Chain, files: Files): Promise<Buffer | undefined> {
  const { resolution } = chain;
  const header = csvHeader(tableOf(resolution));
  const members = [await gzipMember('', header)];
  let bytes = 0;
  for (const [store, itsParts] of Map.groupBy(chain.parts, ({ mart }) => mart.store)) {
    const contents = await Promise.all(itsParts.map((part) => readPart(chain, part, files)));
    const itsMembers = isHourly(resolution)
      ? bySensor(contents)
      : await Promise.all(contents.map((csv) => gzipMember(store, csv.subarray(header.length))));
    members.push(...itsMembers);
    bytes += itsMembers.reduce((total, member) => total + member.length, 0);
    if (bytes > chain.limit) return undefined;
  }
  return Buffer.concat(members);
}

/** The members of a store's years, sensor by sensor, each sensor's years in their order. Those of header rows are left out. */
function bySensor(years: readonly Buffer[]): Buffer[] {
  const members = years.flatMap((year) => [...gzipMembers(year)].slice(1));
  const sensors = Map.groupBy(members, ({ name }) => name);
  return [...sensors]
    .sort(([a], [b]) => compareIds(a, b))
    .flatMap(([, itsMembers]) => itsMembers.map(({ bytes }) => bytes));
}
