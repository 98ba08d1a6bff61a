/** How many of how many. Sums of both are kept and divided last, so that shares of chains add up. */
export interface Share {
  readonly hit: number;
  readonly of: number;
}

interface Described {
  readonly words: string;
  /** What the quotient is multiplied by. */
  readonly per: number;
  readonly unit: string;
  /** In the unit; both ends belong to it. Without a goal it is told for information. */
  readonly goal?: readonly [least: number, most: number];
}

const PERCENT = { per: 100, unit: '%' } as const;
const atLeast = (least: number) => [least, Number.POSITIVE_INFINITY] as const;
const atMost = (most: number) => [0, most] as const;

/** What is measured, in the order of the table. */
const CLAIMS = {
  interval: {
    ...PERCENT,
    words: 'Trend of the whole life: the 95 % interval holds the true slope (chains without steps)',
    goal: [93, 97],
  },
  intervalSteps: {
    ...PERCENT,
    words:
      'Trend of the whole life: the same on chains with steps (true slope: Theil–Sen of the levels without chance)',
  },
  interval3Years: {
    ...PERCENT,
    words: 'Trend of the last 3 years: the 95 % interval holds the true slope (without steps)',
    goal: [93, 97],
  },
  interval12Months: {
    ...PERCENT,
    words: 'Trend of the last 12 months: the 95 % interval holds the true slope (without steps)',
    goal: [93, 97],
  },
  falseVerdict: {
    ...PERCENT,
    words: 'A false *rising* or *falling* where there is no trend (whole life, no steps)',
    goal: atMost(5),
  },
  falseVerdict3Years: {
    ...PERCENT,
    words: 'A false *rising* or *falling* of the last 3 years',
    goal: atMost(5),
  },
  falseVerdict12Months: {
    ...PERCENT,
    words: 'A false *rising* or *falling* of the last 12 months',
    goal: atMost(5),
  },
  threeFound: {
    ...PERCENT,
    words: '3 % a year up or down over 5 years: *rising* or *falling* is said, rightly',
    goal: atLeast(90),
  },
  wrongWay: {
    ...PERCENT,
    words: '*rising* where it falls or *falling* where it rises (whole life, no steps)',
  },
  stepsFound: {
    ...PERCENT,
    words: 'Steps of at least 10 %, 8 weeks or more from the ends: found within 3 weeks',
    goal: atLeast(90),
  },
  stepsFoundInside: { ...PERCENT, words: 'The same, 26 weeks or more from the ends' },
  smallStepsFound: { ...PERCENT, words: 'Steps of 5 to 10 %: found within 3 weeks' },
  falseSteps: {
    per: 20,
    unit: 'in 20 store-years',
    words: 'False steps: none of any size was within 3 weeks',
    goal: atMost(1),
  },
  stepSize: {
    ...PERCENT,
    words: 'Steps found: the 95 % interval of the change holds the true one',
  },
  stepDate: { ...PERCENT, words: 'Steps found: the 95 % interval of the date holds the true one' },
  outageHours: { ...PERCENT, words: 'Outages: their hours found', goal: atLeast(95) },
  outageHoursRight: { ...PERCENT, words: 'Outages: hours told are theirs', goal: atLeast(95) },
  outagesFound: { ...PERCENT, words: 'Outages: found as incidents', goal: atLeast(95) },
  outagesRight: { ...PERCENT, words: 'Outages: incidents told are some', goal: atLeast(95) },
  deadHours: { ...PERCENT, words: 'Zeros of dead counters: their hours found', goal: atLeast(95) },
  deadHoursRight: {
    ...PERCENT,
    words: 'Zeros of dead counters: hours told are theirs',
    goal: atLeast(95),
  },
  deadFound: { ...PERCENT, words: 'Dead counters: found as incidents', goal: atLeast(95) },
  deadRight: { ...PERCENT, words: 'Dead counters: incidents told are some', goal: atLeast(95) },
  estimated: { ...PERCENT, words: 'Unmeasured trading hours that have an estimate' },
  estimateError: {
    ...PERCENT,
    words: 'Estimates of days out: sum of absolute daily errors / visits that were lost',
  },
  estimateInterval: {
    ...PERCENT,
    words: 'Estimates: the 95 % interval holds the true hour',
    goal: [93, 97],
  },
  badDaysFound: {
    ...PERCENT,
    words: 'Days with a tenth of the visits: found as unusual (store, from the 13th week on)',
  },
  falseDays: {
    per: 1000,
    unit: 'in 1,000 days',
    words: 'Usual days called unusual (store; 12 weeks after a step left out)',
  },
  forecastShown: { ...PERCENT, words: 'Stores of 15 months and more with a forecast' },
  forecastError: {
    ...PERCENT,
    words: 'Forecast of 90 days: sum of absolute errors / visits, mean of the stores with one',
  },
  yardstickError: { ...PERCENT, words: 'Last year × recent ratio on the same days' },
  naiveError: { ...PERCENT, words: 'Last year (364 days before) on the same days' },
  forecastRatio: {
    ...PERCENT,
    words: 'Error of the forecast / error of last year × recent ratio, mean of the stores',
    goal: atMost(100),
  },
  forecastInterval: {
    ...PERCENT,
    words: 'Forecast: the 95 % interval holds the day',
    goal: [93, 97],
  },
} as const satisfies Record<string, Described>;

export type Claim = keyof typeof CLAIMS;
export const CLAIM_NAMES = Object.keys(CLAIMS) as readonly Claim[];
export const describe = (claim: Claim): Described => CLAIMS[claim];

/** What one chain says to the claims; it says nothing to those left out. */
export type Shares = Partial<Record<Claim, Share>>;

export const share = (hits: readonly boolean[]): Share => ({
  hit: hits.filter((hit) => hit).length,
  of: hits.length,
});
