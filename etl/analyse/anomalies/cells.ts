/** Days or hours of some doors, in order of time. All arrays have one length. */
export interface Cells {
  /** What is compared with each other has the same slot: a weekday, or a weekday and hour. Below `slots`. */
  readonly slot: ArrayLike<number>;
  readonly slots: number;
  /** Local, days since 1970-01-01. */
  readonly day: ArrayLike<number>;
  readonly doors: readonly CellsOfDoor[];
}

/** People at a door; NaN where it was not measured, or not well enough. */
export interface CellsOfDoor {
  readonly counted: Float64Array;
  /** What would have been counted had the whole cell been measured: what is compared. */
  readonly whole: Float64Array;
}
