import type { Language } from './language.ts';
import type { StoreFiles } from './store-files.ts';

/** The title of the page about the data. */
export const dataHeadline = (stores: readonly StoreFiles[], language: Language): string =>
  language.say.data.headline({
    sensorHours: language.count(stores.reduce((sum, store) => sum + store.sensorHours, 0)),
    stores: language.counted(stores.length),
  });

/** What the files beside the tables are, by their path. */
export const listWords = ({
  say,
}: Language): readonly (readonly [path: string, words: string])[] => [
  ['manifest.json', say.data.checking.manifest],
  ['datapackage.json', say.data.checking.dataPackage],
  ['stores.json', say.data.checking.stores],
  ['alerts.json', say.data.checking.alerts],
];
