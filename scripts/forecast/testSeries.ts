/** A history and what came after it. */
export interface TestSeries {
  readonly group: string;
  /** The length of the season. */
  readonly frequency: number;
  readonly train: readonly number[];
  /** What came after; as many periods are forecast. */
  readonly test: readonly number[];
}
