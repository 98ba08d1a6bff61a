/** The map of the overview. */
export const map = {
  plain: 'Where the stores are',
  finding: ({ store, share }: { store: string; share: string }) =>
    `${store} had ${share} of the visits of the last 28 days, more than any other store.`,
  circles: 'Each circle is as large as the visits of the store in the last 28 days.',
  empty: ({ share }: { share: string }) =>
    `An empty circle: less than ${share} of it was measured.`,
  table: 'The numbers are in the table of the stores.',
};
