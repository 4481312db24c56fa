import { quoted } from '../formula/dialects/sheets.ts';
import { tabColors } from '../tables/colors.ts';
import { healthLabel } from '../tables/kpis/health.ts';
import { columnLetters } from '../tables/letters.ts';
import type { ScorecardKey } from '../tables/scorecard/columns.ts';
import { inDigits } from '../tables/scorecard/dayFormulas.ts';
import { chartCells, type DashboardChart } from './charts.ts';
import type { Numbers } from './numbers.ts';
import { objectiveCell } from './objectiveCell.ts';
import type { ScoreboardKey } from './scoreboardColumns.ts';
import { dateShown, dayShown, leading, shareShown } from './shown.ts';
import type { DashboardCell, DashboardScope, DashboardSources, Look } from './sources.ts';
import { dashboardWords as words } from './words.ts';

/** The first column of each of the four tiles in a row, three columns wide. Between them stand narrow columns. */
const TILES = [1, 5, 9, 13] as const;
const TILE_COLUMNS = 3;
export const PAGE_WIDTH = 15;
const COLUMN_PIXELS = 80;
const GAP_PIXELS = 10;
export const PAGE_PIXELS = 12 * COLUMN_PIXELS + 3 * GAP_PIXELS;
/** As high in every program, so that a chart covers just the rows that it draws. */
export const CHART_ROW_HEIGHT = 18;
const SMALL = 8;

/** The ground of a large tile. */
export const LARGE_TILE = '#f3f6fc';

const colors = {
  accent: tabColors.header,
  text: '#1f1f1f',
  quiet: tabColors.sampleText,
  large: LARGE_TILE,
  small: '#f8f9fa',
  picker: '#e8f0fe',
} as const;

/** A cell of the page into which Rasad puts a name, a key or a sentence, and which people may change. */
interface Slot {
  readonly kind: 'kpi' | 'objective' | 'news';
  readonly row: number;
  readonly column: number;
  readonly content: string;
}

/** How many of each there are. */
export interface Slots {
  readonly large: number;
  readonly small: number;
  readonly more: number;
  readonly objectives: number;
  readonly news: number;
}

export interface Page {
  readonly cells: readonly DashboardCell[];
  /** In the order of the page. */
  readonly slots: readonly Slot[];
  readonly picker: { readonly row: number; readonly column: number };
  readonly rows: number;
  readonly widths: readonly Run[];
  readonly heights: readonly Run[];
  readonly chart: DashboardChart;
}

/** Columns or rows that are alike. */
interface Run {
  readonly from: number;
  readonly length: number;
  readonly pixels: number;
}

/** Cells right of the page that it shows. */
export interface Beside {
  /** The day on which the sentences were written. */
  readonly newsDay: string;
  /** What the scoreboard says of a slot, by its place among the slots. */
  scoreboardCell(slot: number, key: ScoreboardKey): string;
}

/** A header and a row a month: the chart stands over the cells that it draws, since Sheets draws nothing of hidden ones. */
export const CHART_ROWS = 13;
/** The picker stands at the end of the second row. */
export const PICKER = { row: 2, column: 15 } as const;

export function page(
  slots: Slots,
  contents: { readonly names: readonly string[]; readonly keys: readonly string[]; readonly news: readonly string[] },
  numbers: Numbers,
  { newsDay, scoreboardCell }: Beside,
  { okrs }: DashboardSources,
  { language, settings }: DashboardScope,
): Page {
  const cells: DashboardCell[] = [];
  const placed: Slot[] = [];
  const heights: Run[] = [];
  let row = 1;
  const say = (word: keyof typeof words): string => words[word][language];
  const a1 = (at: { row: number; column: number }): string => `${columnLetters(at.column)}${at.row}`;
  const text = (r: number, column: number, content: string, look: Look = {}): void =>
    void cells.push({ row: r, column, content: { text: content }, look });
  const formula = (r: number, column: number, content: string, look: Look = {}): void =>
    void cells.push({ row: r, column, content: { formula: content }, look });
  const heading: Look = { size: 12, bold: true, color: colors.accent };
  const caption: Look = { size: SMALL, color: colors.quiet };
  const looked = (expression: string): string => `=IFERROR(${expression};"")`;

  text(1, 1, say('title'), { size: 18, bold: true, color: colors.text });
  formula(2, 1, `=${dayShown('TODAY()', settings.calendar, language)}${counts()}`, { size: 9, color: colors.quiet });
  text(2, 14, say('period'), { size: 9, color: colors.quiet });
  text(2, 15, say('latest'), { size: 9, bold: true, color: colors.accent, background: colors.picker });
  const months = `COUNTIF(${numbers.choices};"?*")`;
  formula(1, 13, `=IF(${months}<2;${quoted(say('monthsToCome'))};"")`, caption);
  row = 3;

  if (slots.large > 0) {
    text(row, 1, say('first'), heading);
    text(row, 5, say('swap'), caption);
    row += 1;
    tiles(slots.large, 'large');
  }
  if (slots.small > 0) {
    text(row, 1, say('watched'), heading);

    row += 1;
    for (let done = 0; done < slots.small; done += TILES.length) {
      if (done > 0) row += 1;
      tiles(Math.min(TILES.length, slots.small - done), 'small');
    }
  }
  if (slots.objectives > 0) {
    const keys = `$A${row + 1}:$A${row + slots.objectives}`;
    if (contents.keys.length > 0) text(row, 1, say('objectives'), heading);
    else formula(row, 1, `=IF(COUNTIF(${keys};"?*")=0;"";${quoted(say('objectives'))})`, heading);
    row += 1;
    for (let index = 0; index < slots.objectives; index++) objective(contents.keys[index] ?? '');
  }
  text(row, 1, say('trends'), heading);
  row += 1;
  const top = row;
  const inSlots = (kind: Slot['kind']): string[] => placed.filter((each) => each.kind === kind).map(a1);
  const drawn = chartCells(top, inSlots('kpi'), inSlots('objective'), numbers, okrs, language);
  cells.push(...drawn.cells);
  heights.push({ from: row, length: CHART_ROWS, pixels: CHART_ROW_HEIGHT });
  row += CHART_ROWS;
  if (slots.news > 0) {
    formula(row, 1, `=IF(ISNUMBER(${newsDay});${newsOfWeek()};${quoted(say('news'))})`, heading);
    text(row, 6, say('newsAbout'), caption);
    row += 1;
    for (let index = 0; index < slots.news; index++) {
      slot('news', 1, contents.news[index] ?? '', { size: 9 });
      row += 1;
    }
  }
  if (slots.more > 0) more();

  function slot(kind: Slot['kind'], column: number, content: string, look: Look): string {
    placed.push({ kind, row, column, content });
    text(row, column, content, look);
    return a1({ row, column });
  }

  function newsOfWeek(): string {
    const [before = '', after = ''] = say('newsOfWeek').split('#');
    // Without a mark in front, LibreOffice prints boxes over bold letters that digits follow.
    return `${leading(language)}${quoted(before)}&${dateShown(newsDay, settings.calendar, language)}&${quoted(after)}`;
  }

  function nextName(): string {
    return contents.names[placed.filter(({ kind }) => kind === 'kpi').length] ?? '';
  }

  function spark(name: string): string {
    const trend = numbers.trendOf(name);
    return `=IFERROR(IF(COUNT(${trend})<2;"";SPARKLINE(${trend};${numbers.sparkOptions}));"")`;
  }

  /** One row of tiles side by side. */
  function tiles(count: number, size: 'large' | 'small'): void {
    const top = row;
    const isLarge = size === 'large';
    const background = colors[size];
    const lines = isLarge ? 5 : 4;
    for (const left of TILES.slice(0, count)) {
      row = top;
      const filled = nextName();
      // A tile that nobody has filled yet shows nothing of itself.
      const ground: Look = filled === '' ? {} : { background };
      for (let line = 0; line < lines; line++) {
        for (let column = 0; column < TILE_COLUMNS; column++) text(top + line, left + column, '', ground);
      }
      const name = slot('kpi', left, filled, { ...ground, bold: true, size: isLarge ? 10 : 9, color: colors.text });
      const look = { ...ground, size: SMALL };
      const shown = `IF(${name}="";"";${numbers.of('valueShort', name)})`;
      formula(top + 1, left, `=IFERROR(${shown};${quoted(say('gone'))})`, {
        ...ground,
        size: isLarge ? 20 : 13,
        color: colors.text,
      });
      formula(top + 1, left + 2, spark(name), ground);
      let line = top + 2;
      if (isLarge) {
        text(line, left, say('againstMonth'), { ...look, color: colors.quiet });
        text(line, left + 1, say('againstYear'), { ...look, color: colors.quiet });
        const target = ifNamed(name, numbers.of('targetShort', name));
        formula(
          line,
          left + 2,
          `=IFERROR(IF(${target}="";"";${leading(language)}${quoted(`${say('target')} `)}&${target});"")`,
          // The words of a target leave no room for six digits in Persian.
          { ...look, color: colors.quiet, ...(language === 'fa' && { size: SMALL - 1 }) },
        );
        line += 1;
      }
      (['changeText', 'yearText', 'gapText'] as const).forEach((key, index) => {
        formula(line, left + index, looked(ifNamed(name, numbers.of(key, name))), look);
      });
      // «بدون مقدار هدف» would be cut in a larger and bolder letter.
      const small: Look = language === 'fa' ? { ...look, size: SMALL - 1 } : { ...look, bold: true };
      formula(line + 1, left, looked(ifNamed(name, numbers.of('health', name))), small);
      const [unit, asOf] = [numbers.of('unitText', name), numbers.of('asOf', name)];
      // The number alone fills the line above.
      const dated = `${unit}&IF((${unit}="")+(${asOf}="");"";" · ")&${asOf}`;
      formula(line + 1, left + 1, looked(ifNamed(name, dated)), { ...look, color: colors.quiet });
    }
    row = top + lines;
  }

  function objective(key: string): void {
    const inScoreboard = placed.length;
    const at = slot('objective', 1, key, { size: 9, bold: true, color: colors.quiet });
    // Where there is no OKRs tab yet, the scoreboard will know it: a renewal writes that anew, and the page never.
    const column = (wanted: keyof typeof SAID): string => {
      const inRow = SAID[wanted];
      if (okrs) return objectiveCell(okrs, wanted, at);
      return inRow ? scoreboardCell(inScoreboard, inRow) : '""';
    };
    const said = column('progress');
    const progress = okrs ? said : `IF(${said}="";"";VALUE(${said}))`;
    formula(row, 2, looked(`IF(${at}="";"";${column('title')}&"")`), { size: 10, color: colors.text });
    const blocks = `REPT("█";ROUND(10*MIN(1;MAX(0;${progress}));0))&REPT("░";10-ROUND(10*MIN(1;MAX(0;${progress}));0))`;
    const bar = `${language === 'fa' ? '"\u200F"&' : ''}${blocks}&" "&${shareShown(progress, language)}`;
    formula(row, 9, looked(`IF(ISNUMBER(${progress});${bar};"")`), { size: 9, color: colors.accent });
    const expected = column('expected');
    const expectation = `${leading(language)}${quoted(`${say('expected')} `)}&${shareShown(expected, language)}`;
    formula(row, 11, looked(`IF(ISNUMBER(${expected});${expectation};"")`), caption);
    formula(row, 13, looked(`${column('status')}&""`), { size: 9, bold: true });
    formula(row, 15, looked(`${column('owner')}&""`), caption);
    row += 1;
  }

  /** The table of what no tile shows; it tells nothing of itself while it is blank. */
  function more(): void {
    const [top, bottom] = [row + 2, row + 1 + slots.more];
    const ifFilled = (word: keyof typeof words): string =>
      `=IF(COUNTIF($A${top}:$A${bottom};"?*")=0;"";${quoted(say(word))})`;
    formula(row, 1, ifFilled('more'), heading);
    row += 1;
    const heads = {
      1: 'kpi',
      5: 'value',
      7: 'againstMonth',
      9: 'againstYear',
      10: 'againstTarget',
      11: 'trend',
      13: 'status',
      14: 'asOf',
    } as const;
    for (const [column, word] of Object.entries(heads)) formula(row, Number(column), ifFilled(word), caption);
    row += 1;
    for (let index = 0; index < slots.more; index++) {
      const name = slot('kpi', 1, nextName(), { size: 9, color: colors.text });
      const look: Look = { size: 9 };
      formula(row, 5, `=IFERROR(IF(${name}="";"";${numbers.of('valueText', name)});${quoted(say('gone'))})`, {
        ...look,
        bold: true,
      });
      formula(row, 7, looked(ifNamed(name, numbers.of('changeText', name))), { size: SMALL });
      formula(row, 9, looked(ifNamed(name, numbers.of('yearText', name))), { size: SMALL });
      formula(row, 10, looked(ifNamed(name, numbers.of('gapText', name))), { size: SMALL });
      formula(row, 11, spark(name), {});
      formula(row, 13, looked(ifNamed(name, numbers.of('health', name))), { size: SMALL, bold: true });
      formula(row, 14, looked(ifNamed(name, numbers.of('asOf', name))), caption);
      row += 1;
    }
  }

  /** How many of the KPIs and objectives are well. */
  function counts(): string {
    const health = numbers.columnOf('health');
    const all = `(COUNTIF(${health};"?*")-1)`;
    const well = `COUNTIF(${health};${quoted(healthLabel('healthy', language))})`;
    const part = (count: string, of: string, word: 'healthyOf' | 'onTrackOf'): string => {
      const [before = '', after = ''] = say(word).split('#');
      return `&IF(${of}>0;" · "&${inDigits(count, language)}&${quoted(before)}&${inDigits(of, language)}&${quoted(after)};"")`;
    };
    return slots.large > 0 ? part(well, all, 'healthyOf') : '';
  }

  return {
    cells: cells.filter(({ content, look }) => !('text' in content) || content.text !== '' || look),
    slots: placed,
    picker: PICKER,
    rows: row,
    widths: [
      { from: 1, length: PAGE_WIDTH, pixels: COLUMN_PIXELS },
      ...TILES.slice(1).map((left) => ({ from: left - 1, length: 1, pixels: GAP_PIXELS })),
    ],
    heights,
    chart: drawn.chart,
  };
}

/** What the scoreboard says of an objective, by the columns of the OKRs tab. */
const SAID = {
  title: 'name',
  progress: 'progress',
  expected: null,
  status: 'status',
  owner: 'owner',
} as const satisfies Partial<Record<ScorecardKey, ScoreboardKey | null>>;

/** LibreOffice takes a blank cell for the blank name of a KPI that is still to come. */
function ifNamed(name: string, expression: string): string {
  return `IF(${name}="";"";${expression})`;
}
