import type { Counted } from '../../lib/format.ts';
import { plural } from './plural.ts';

/** What stands round every page. */
export const frame = {
  pages: {
    stores: 'Stores',
    compare: 'Compare',
    sensors: 'Sensors',
    data: 'Data',
    method: 'Method',
  },
  themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
  theme: 'Theme',
  language: 'Language',
  skip: 'Skip to content',
  main: 'Main',
  breadcrumb: 'Breadcrumb',
  allStores: 'All stores',
  warnings: 'Warnings',
  instant: ({ day, clock }: { day: string; clock: string }) => `${day}, ${clock} UTC`,
  age: ({ instant }: { instant: string }) => `Data up to ${instant}`,
  late: ({ instant }: { instant: string }) =>
    `The data here ends on ${instant}. Newer data should have come by now: a nightly update has failed, or this copy of the page is old.`,
  behind: ({ store, day }: { store: string; day: string }) =>
    `Nothing has been measured at ${store} since ${day}.`,
  behindSince: ({ store, date }: { store: string; date: string }) => `${store} (since ${date})`,
  more: (count: Counted) => `${count.text} more`,
  behindAll: ({ stores }: { stores: string }) => `Nothing is being measured at ${stores}.`,
  held: ({ sensorHours, files }: { sensorHours: string; files: Counted }) =>
    `${sensorHours} sensor-hours in ${files.text} ${plural(files, 'file', 'files')}, all open.`,
  /** Where what stands before it is a link. */
  colon: ':',
  files: 'Files and columns',
  howMade: 'How each number is made',
  manifest: 'Manifest',
  dataPackage: 'Data package',
  feed: 'Feed of what needs attention',
  lost: {
    name: 'Not found',
    title: 'There is no page here',
    why: 'The store may have another name now.',
    description: 'There is no page at this address.',
  },
};
