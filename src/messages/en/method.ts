/** The page about the methods, round its documents. */
export const method = {
  title: 'How each number is made',
  description:
    'What the counts are, how trends, changes, forecasts and incidents are computed from them, and what the methods miss.',
  table: 'Table',
  reports: {
    title: 'How good the methods are',
    words: 'Two reports, written by the programs that measured it.',
  },
};
