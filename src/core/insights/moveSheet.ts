import type { Calendar } from '../calendar/calendar.ts';
import { serialOf } from '../calendar/day.ts';
import { onTab, quoted } from '../formula/dialects/sheets.ts';
import { columnLetters } from '../tables/letters.ts';
import { jalaliText } from '../tables/scorecard/dayFormulas.ts';
import type { Language, Text } from '../text.ts';
import type { ComparedPeriods } from './comparedPeriods.ts';
import { type SegmentSums, UNNAMED } from './move.ts';

/** Where in a tab the rows of a move stand. Columns are counted from 1. */
export interface MoveSource {
  readonly tab: string;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly dates: number;
  readonly numerator: number;
  /** Null where a total is compared. */
  readonly denominator: number | null;
  readonly segments: readonly number[];
  /** Words that a row must hold to count. */
  readonly fixed: readonly { readonly position: number; readonly word: string }[];
}

/** What a cell is given: a word that is never read as anything else, a formula, or the serial number of a day. */
export type MoveCell = { readonly word: string } | { readonly formula: string } | { readonly day: number };

/** A tab that takes a move apart by formulas over people's own cells: sums by part, their causes, and the bars of a chart. */
export interface MoveSheet {
  /** From its first cell on; null where nothing is written, or the causes spill. */
  readonly grid: readonly (readonly (MoveCell | null)[])[];
  /** The sums, with what each of them adds up to now. */
  readonly sums: { readonly row: number; readonly column: number; readonly now: readonly (readonly number[])[] };
  /** In A1 notation: days, sums, values of the metric, header cells, and the bars with their header. */
  readonly days: string;
  readonly amounts: string;
  readonly values: readonly string[];
  /** Shares of the change; null where the causes have none. */
  readonly shares: string | null;
  readonly headers: readonly string[];
  readonly bars: string;
  /** The row below all of it. */
  readonly below: number;
}

const BEFORE_ROW = 2;
const HEADER_ROW = 5;
const FIRST = HEADER_ROW + 1;
/** As many causes as a chart can name; what is left is one bar. */
const MOST_BARS = 8;

const moveSheetWords = {
  before: { en: 'Before', fa: 'قبل' },
  after: { en: 'After', fa: 'بعد' },
  segment: { en: 'Part', fa: 'بخش' },
  others: { en: 'Others', fa: 'بقیه' },
  of: (name: string, when: Text): Text => ({ en: `${name}, ${when.en.toLowerCase()}`, fa: `${name}، ${when.fa}` }),
  bars: [
    { en: 'Step', fa: 'گام' },
    { en: 'Below', fa: 'زیر' },
    { en: 'Value', fa: 'مقدار' },
    { en: 'Rise', fa: 'افزایش' },
    { en: 'Fall', fa: 'کاهش' },
  ],
} as const;

interface MoveNames {
  /** What moved, as the title says it. */
  readonly title: string;
  readonly numerator: string;
  readonly denominator: string;
  /** The header words of the call. */
  readonly causes: readonly string[];
}

/**
 * @param sums the parts in the order in which they are told
 * @param call writes the call of KPI_BRIDGE, or of KPI_BRIDGE_SUM for a total, over cells
 */
export function moveSheet(
  source: MoveSource,
  sums: readonly SegmentSums[],
  { before, after }: ComparedPeriods,
  names: MoveNames,
  call: (ranges: readonly string[]) => string,
  { language, calendar }: { readonly language: Language; readonly calendar: Calendar },
): MoveSheet {
  const isRatio = source.denominator !== null;
  const counted = source.denominator === null ? [source.numerator] : [source.numerator, source.denominator];
  const say = (text: Text): MoveCell => ({ word: text[language] });
  const width = 2 * counted.length;
  const last = FIRST + sums.length - 1;
  const lists = Array.from({ length: width }, (_, index) => block(2 + index, FIRST, 2 + index, last, '$'));
  const causesAt = width + 3;
  const barsAt = causesAt + names.causes.length + 1;
  const valueIn = (period: number) => {
    const [numerator, denominator] = lists.slice(period * counted.length, (period + 1) * counted.length);
    return denominator ? `SUM(${numerator})/SUM(${denominator})` : `SUM(${numerator})`;
  };
  // The effect on the whole is the fourth column of both calls.
  const bars = barFormulas(
    sums.length,
    columnLetters(causesAt + 3),
    `$${columnLetters(barsAt + 2)}$${FIRST}`,
    valueIn,
    language,
  );
  const counts = [names.numerator, ...(isRatio ? [names.denominator] : [])];
  const headers = (when: Text) => counts.map((name) => say(moveSheetWords.of(name, when)));

  const grid = Array.from({ length: Math.max(last + 1, FIRST + bars.length - 1) }, () =>
    Array.from({ length: barsAt + 4 }, (): MoveCell | null => null),
  );
  const put = (row: number, column: number, cells: readonly MoveCell[]): void => {
    grid[row - 1]?.splice(column - 1, cells.length, ...cells);
  };
  put(1, 1, [{ word: names.title }]);
  for (const [index, { word, span }] of [
    { word: moveSheetWords.before, span: before },
    { word: moveSheetWords.after, span: after },
  ].entries()) {
    put(BEFORE_ROW + index, 1, [say(word), { day: serialOf(span.first) }, { day: serialOf(span.last) }]);
    if (calendar === 'jalali') put(BEFORE_ROW + index, 4, [{ formula: jalaliSpan(BEFORE_ROW + index, language) }]);
  }
  put(HEADER_ROW, 1, [
    say(moveSheetWords.segment),
    ...headers(moveSheetWords.before),
    ...headers(moveSheetWords.after),
  ]);
  put(
    HEADER_ROW,
    causesAt,
    names.causes.map((word) => ({ word })),
  );
  put(HEADER_ROW, barsAt, moveSheetWords.bars.map(say));
  for (const [index, each] of sums.entries()) {
    const row = FIRST + index;
    const formulas = [BEFORE_ROW, BEFORE_ROW + 1].flatMap((period) =>
      counted.map((position): MoveCell => ({ formula: sumFormula(source, each, row, period, position) })),
    );
    put(row, 1, [{ word: each.segment }, ...formulas]);
  }
  put(FIRST, causesAt, [{ formula: call([block(1, FIRST, 1, last, '$'), ...lists]) }]);
  for (const [index, formulas] of bars.entries())
    put(
      FIRST + index,
      barsAt,
      formulas.map((formula) => ({ formula })),
    );

  const barsEnd = FIRST + bars.length - 1;
  return {
    grid,
    sums: {
      row: FIRST,
      column: 2,
      now: sums.map((each) =>
        isRatio
          ? [each.numeratorBefore, each.denominatorBefore, each.numeratorAfter, each.denominatorAfter]
          : [each.numeratorBefore, each.numeratorAfter],
      ),
    },
    days: block(2, BEFORE_ROW, 3, BEFORE_ROW + 1),
    amounts: block(2, FIRST, 1 + width, last),
    values: [block(causesAt + 1, FIRST, causesAt + 3, last + 1), block(barsAt + 1, FIRST, barsAt + 4, barsEnd)],
    shares: isRatio ? null : block(causesAt + 4, FIRST, causesAt + 4, last + 1),
    headers: [
      block(1, HEADER_ROW, 1 + width, HEADER_ROW),
      block(causesAt, HEADER_ROW, barsAt - 2, HEADER_ROW),
      block(barsAt, HEADER_ROW, barsAt + 4, HEADER_ROW),
    ],
    bars: block(barsAt, HEADER_ROW, barsAt + 4, barsEnd),
    below: grid.length + 2,
  };
}

/** What the days of a row are in the Jalali calendar: they follow when people type others. */
function jalaliSpan(row: number, language: Language): string {
  const [first, last] = ['B', 'C'].map((letter) => jalaliText(`$${letter}$${row}`, language));
  return `=${first}&${quoted(language === 'fa' ? ' تا ' : ' – ')}&${last}`;
}

function block(left: number, top: number, right: number, bottom: number, fixed: '' | '$' = ''): string {
  const cell = (column: number, row: number) => `${fixed}${columnLetters(column)}${fixed}${row}`;
  return `${cell(left, top)}:${cell(right, bottom)}`;
}

/** What a segment adds up to in the period whose days stand in a row. */
function sumFormula(source: MoveSource, { words }: SegmentSums, row: number, period: number, position: number): string {
  const cells = (at: number) => {
    const letters = columnLetters(at);
    return onTab(source.tab, `$${letters}$${source.firstRow}:$${letters}$${source.lastRow}`);
  };
  const isAlone = words.length === 1;
  const criteria = [
    [cells(source.dates), `">="&$B$${period}`],
    [cells(source.dates), `"<"&$C$${period}+1`],
    ...words.map((word, index) => [
      cells(source.segments[index] ?? 1),
      word === UNNAMED ? '""' : isAlone ? `$A${row}` : quoted(word),
    ]),
    ...source.fixed.map(({ position: at, word }) => [cells(at), quoted(word)]),
  ];
  return `=SUMIFS(${[cells(position), ...criteria.flat()].join('; ')})`;
}

/**
 * The bars between the value before and the one after: the largest causes, and one for the others.
 * @param effects the letters of the column with the effects
 * @param start the cell with the value before
 */
function barFormulas(
  count: number,
  effects: string,
  start: string,
  valueIn: (period: number) => string,
  language: Language,
): string[][] {
  const shown = count > MOST_BARS + 1 ? MOST_BARS : count;
  // From the header on, which counts as nothing: a range of two cells at least.
  const upTo = (index: number) => `SUM($${effects}$${HEADER_ROW}:$${effects}$${FIRST + index})`;
  const bar = (name: string, effect: string, end: string) => [
    `=${name}`,
    `=MIN(${end}; ${end}-${effect})`,
    '=0',
    `=MAX(${effect}; 0)`,
    `=MAX(0-${effect}; 0)`,
  ];
  const whole = (name: Text, value: string) => [`=${quoted(name[language])}`, '=0', `=${value}`, '=0', '=0'];
  const parts = Array.from({ length: shown }, (_, index) =>
    bar(`$A$${FIRST + index}`, `$${effects}$${FIRST + index}`, `(${start}+${upTo(index)})`),
  );
  const end = `(${valueIn(1)})`;
  const rest = `(${end}-${start}-${upTo(shown - 1)})`;
  const others = count > shown ? [bar(quoted(moveSheetWords.others[language]), rest, end)] : [];
  return [whole(moveSheetWords.before, valueIn(0)), ...parts, ...others, whole(moveSheetWords.after, valueIn(1))];
}
