import { NEAR_COUNT, NEAR_WINDOW, RUN_LENGTH } from '../../explanation/individualsChart.ts';

/** The cells from which the plain formulas of a chart are written. */
interface Cells {
  /** A column of values, with blanks. */
  readonly values: string;
  /** How many of the first values set the limits; null for all. */
  readonly baseline: string | null;
  /** What the four columns of the result fill, in their order. */
  readonly own: readonly string[];
  /** A word of the result as formula text. */
  readonly word: (id: string) => string;
}

/**
 * The individuals chart in functions that every spreadsheet has: an array formula each for the signal, the mean, the lower and the upper
 * limit. The signal reads the other three beside it. What stands before a value is looked up by its row, so that blanks are
 * passed over.
 */
export function signalColumns({ values, baseline, own, word }: Cells): string[] {
  const [, mean = '', lower = '', upper = ''] = own;
  return [
    signalFormula(values, mean, upper, word),
    `ARRAYFORMULA(IF(ISNUMBER(${values});IF(COUNT(${values})>5;${meanOf(values, baseline)};"");""))`,
    `ARRAYFORMULA(IF(ISNUMBER(${mean});${mean}-266/100*${meanMove(values, baseline)};""))`,
    `ARRAYFORMULA(IF(ISNUMBER(${mean});${mean}+(${mean}-${lower});""))`,
  ];
}

function meanOf(values: string, baseline: string | null): string {
  if (baseline === null) return `AVERAGE(${values})`;
  const isBase = inBaseline(values, baseline);
  return `SUM(IF(ISNUMBER(${values})*${isBase};${values};0))/SUM(ISNUMBER(${values})*${isBase})`;
}

/** The mean of the moves between neighbours. The first value has none before it and adds nothing. */
function meanMove(values: string, baseline: string | null): string {
  const move = `ABS(${values}-${before(values, values, 1)})/ISNUMBER(${values})`;
  if (baseline === null) return `SUM(IFERROR(${move};0))/(COUNT(${values})-1)`;
  const isBase = inBaseline(values, baseline);
  return `SUM(IFERROR(${move}*${isBase};0))/(SUM(ISNUMBER(${values})*${isBase})-1)`;
}

/** Whether a row is not below that of the last value of the baseline; where there are fewer values, or a blank, all are in it. */
function inBaseline(values: string, baseline: string): string {
  const rows = `IF(ISNUMBER(${values});ROW(${values});"")`;
  return `(ROW(${values})<=IFERROR(SMALL(${rows};${baseline});MAX(ROW(${values}))))`;
}

/** What stands `steps` values before each row, in cells of the same rows; an error where there are not so many. */
function before(values: string, cells: string, steps: number): string {
  let row = `ROW(${values})`;
  for (let step = 1; step < steps; step++) row = lastFilled(values, `${row}-1`, `ROW(${values})`);
  return lastFilled(values, `${row}-1`, cells);
}

/** The cell in the last filled row that is not below a row. */
function lastFilled(values: string, row: string, cells: string, only = ''): string {
  return `LOOKUP(${row};ROW(${values})/ISNUMBER(${values})${only};${cells})`;
}

function signalFormula(values: string, mean: string, upper: string, word: (id: string) => string): string {
  const noise = `(ABS(${mean})+${upper}-${mean})/10^9`;
  const near = `(${upper}-${mean})/2+${noise}`;
  const bySide = (above: string, below: string): string => `IF(${values}>${mean};${word(above)};${word(below)})`;
  const isNearBefore = (steps: number): string =>
    `(SIGN(${values}-${mean})*(IFERROR(${before(values, values, steps)};${mean})-${mean})>${near})`;
  const nearBefore = Array.from({ length: NEAR_WINDOW - 1 }, (_, index) => isNearBefore(index + 1)).join('+');
  const side = (value: string): string => `((${value}-${mean}>${noise})-(${mean}-${value}>${noise}))`;
  const isTurn = `(${side(values)}<>${side(`IFERROR(${before(values, values, 1)};${mean})`)})`;
  const turn = lastFilled(values, `ROW(${values})`, `ROW(${values})`, `/${isTurn}`);
  const isRun = `IFERROR((ABS(${values}-${mean})>${noise})*(${before(values, `ROW(${values})`, RUN_LENGTH - 1)}>=${turn});0)`;
  const judged = [
    `IF(ABS(${values}-${mean})-(${upper}-${mean})>${noise};${bySide('aboveLimit', 'belowLimit')}`,
    `IF((ABS(${values}-${mean})>${near})*(${nearBefore}>=${NEAR_COUNT - 1});${bySide('nearUpper', 'nearLower')}`,
    `IF(${isRun};${bySide('runAbove', 'runBelow')};${word('ordinary')})))`,
  ].join(';');
  return `ARRAYFORMULA(IF(ISNUMBER(${values});IF(ISNUMBER(${mean});${judged};${word('tooFew')});""))`;
}
