import { quoted } from '../formula/dialects/sheets.ts';
import { betterWords } from '../metrics/betterWords.ts';
import { tabColors } from '../tables/colors.ts';
import { healthLabel } from '../tables/kpis/health.ts';
import type { KpisKey } from '../tables/kpis/kpis.ts';
import { columnLetters } from '../tables/letters.ts';
import { targetTypes } from '../tools/health.ts';
import { ageShown, changeShown, dayShown, leading, monthShown, monthStart, numberShown, unitShown } from './shown.ts';
import type { DashboardCell, DashboardScope, DashboardSources } from './sources.ts';
import { dashboardWords as words } from './words.ts';

/** As many months as the picker offers at most: each of the last year has the same month a year before. */
const MONTHS = 25;
/** The points of a trend: a year, and the month a year before. */
export const TREND_POINTS = 13;
/** Rows of KPIs that nobody has written yet: they count as soon as someone does. */
const SPARE_KPIS = 10;
/** Of the block: what it is, then the selection, the months and their first and last days, then a row a KPI. */
const HEAD_ROWS = 4;

const keys = [
  ...(['name', 'unit', 'better', 'now', 'targetNow', 'fn', 'lastDay', 'place', 'value', 'day', 'logRow'] as const),
  ...(['target', 'health', 'previous', 'yearBefore', 'change', 'yearChange', 'gap', 'owner'] as const),
  ...([
    'unitText',
    'valueShort',
    'valueText',
    'targetShort',
    'targetText',
    'changeText',
    'yearText',
    'gapText',
    'asOf',
  ] as const),
] as const;

export type NumberKey = (typeof keys)[number];

/** The columns that the block takes: those above, the trend, the days and the values of the months, the choices of the picker, the options of small lines. */
export const NUMBERS_WIDTH = keys.length + TREND_POINTS + 2 * MONTHS + 1 + 2;

/** Months without a reading leave no gap in a line. */
const SPARK_OPTIONS = [
  ['charttype', 'line'],
  ['color', tabColors.header],
  ['linewidth', 2],
  ['empty', 'ignore'],
  ['nan', 'ignore'],
] as const;

/** Where the block of numbers stands, and what formulas of the page may ask it. */
export interface Numbers {
  /** A number or a text of the KPI whose name stands in a cell; blank where the tab has no such KPI. */
  of(key: NumberKey, name: string): string;
  /** The trend of that KPI as a row of numbers; an error where there is none. */
  trendOf(name: string): string;
  /** One point of it, from 0. */
  pointOf(name: string, point: number): string;
  /** The month of that point, as people read it. */
  monthOf(name: string, point: number): string;
  /** The target that was recorded with that point. */
  targetOf(name: string, point: number): string;
  /** The cells with the names that a tile may take, those of KPIs to come too; null where there is no KPI. */
  readonly names: string | null;
  /** The cells that the picker offers. */
  readonly choices: string;
  /** The options of the small lines in tiles, names beside values. */
  readonly sparkOptions: string;
  /** The cells of a column, to be counted. */
  readonly columnOf: (key: NumberKey) => string;
  readonly cells: readonly DashboardCell[];
}

interface Origin {
  readonly row: number;
  readonly column: number;
}

/** The first cell of the block, and the cell of the picker, as formulas name it. */
export function numbersAt(
  origin: Origin,
  picker: string,
  { kpis, readings }: DashboardSources,
  scope: DashboardScope,
): Numbers {
  const { language, settings } = scope;
  const { calendar } = settings;
  const say = (word: keyof typeof words): string => quoted(words[word][language]);
  const letter = (offset: number): string => columnLetters(origin.column + offset);
  const lettersOf = (key: NumberKey): string => letter(keys.indexOf(key));
  const [trendAt, daysAt, valuesAt] = [keys.length, keys.length + TREND_POINTS, keys.length + TREND_POINTS + MONTHS];
  const choicesAt = valuesAt + MONTHS;
  const optionsAt = choicesAt + 1;
  const first = origin.row + HEAD_ROWS;
  const rowCount = kpis ? kpis.lastRow - 1 + SPARE_KPIS : 0;
  const last = first + Math.max(rowCount, 1) - 1;
  const [monthRow, startRow, endRow] = [origin.row + 1, origin.row + 2, origin.row + 3];
  const across = (row: number, from: number, width: number): string =>
    `$${letter(from)}$${row}:$${letter(from + width - 1)}$${row}`;
  const months = across(monthRow, valuesAt, MONTHS);
  const starts = across(startRow, valuesAt, MONTHS);
  const picked = `$${lettersOf('place')}$${startRow}`;
  const cells: DashboardCell[] = [];
  const put = (row: number, offset: number, content: string | number): void => {
    const column = origin.column + offset;
    if (typeof content === 'number') cells.push({ row, column, content: { number: content } });
    else cells.push({ row, column, content: content.startsWith('=') ? { formula: content } : { text: content } });
  };

  put(origin.row, 0, words.numbers[language]);
  keys.forEach((key, index) => {
    put(monthRow, index, key);
  });
  const isLatest = `(${picker}="")+(${picker}=${say('latest')})`;
  put(startRow, keys.indexOf('place'), `=IF(${isLatest};0;IFERROR(MATCH(${picker};${months};0);0))`);
  for (let index = 0; index < MONTHS; index++) {
    const at = letter(valuesAt + index);
    const next = letter(valuesAt + index + 1);
    const isNewest = index === MONTHS - 1;
    put(startRow, valuesAt + index, `=${monthStart(isNewest ? 'TODAY()' : `(${next}${startRow}-1)`, calendar)}`);
    put(endRow, valuesAt + index, isNewest ? '=TODAY()' : `=${next}${startRow}-1`);
    put(monthRow, valuesAt + index, `=${monthShown(`${at}${startRow}`, calendar, language)}`);
  }
  put(first, choicesAt, words.latest[language]);
  for (let index = 0; index < MONTHS; index++) {
    const newestFirst = MONTHS - 1 - index;
    const days = `${letter(daysAt + newestFirst)}${first}:${letter(daysAt + newestFirst)}${last}`;
    put(first + 1 + index, choicesAt, `=IF(COUNT(${days})=0;"";${letter(valuesAt + newestFirst)}${monthRow})`);
  }
  SPARK_OPTIONS.forEach(([option, value], index) => {
    put(first + index, optionsAt, option);
    put(first + index, optionsAt + 1, value);
  });
  for (let index = 0; index < rowCount; index++) putRow(first + index, index + 2);

  function putRow(row: number, source: number): void {
    const cell = (key: NumberKey): string => `$${lettersOf(key)}${row}`;
    const kpi = (key: KpisKey): string => {
      const column = kpis?.columns(key);
      return column ? `INDEX(${column.whole};${source})` : '""';
    };
    const set = (key: NumberKey, formula: string): void =>
      put(row, keys.indexOf(key), `=IF(${cell('name')}="";"";IFERROR(${formula};""))`);
    const numberIn = (text: string): string => `IF(ISNUMBER(${text});${text};"")`;
    const values = across(row, valuesAt, MONTHS).replace(/\$(\d)/g, '$1');
    const days = across(row, daysAt, MONTHS).replace(/\$(\d)/g, '$1');
    const valueAt = (place: string): string => `INDEX(${values};1;${place})`;

    put(row, 0, `=IFERROR(${kpi('name')}&"";"")`);
    set('unit', `${kpi('unit')}&""`);
    set('better', direction(kpi('better'), kpi('targetType')));
    set('now', numberIn(kpi('value')));
    set('targetNow', numberIn(kpi('target')));
    const fns = kpis?.columns('fn');
    set('fn', fns ? `IF(COUNTIF(${fns.whole};${kpi('fn')})=1;${kpi('fn')};"–")` : '"–"');
    set('lastDay', `IF(COUNT(${days})=0;"";MAX(${days}))`);
    const lastPlace = `MATCH(${cell('lastDay')};${starts};1)`;
    // A value that differs from its last reading was not recorded yet: it is of today.
    const isRecorded = `IF(ISNUMBER(${cell('lastDay')});IF(ISNUMBER(${cell('now')});ABS(${cell('now')}-${valueAt(lastPlace)})<=ABS(${cell('now')})/10^9;TRUE);FALSE)`;
    set('place', `IF(${picked}>0;${picked};IF(${isRecorded};${lastPlace};${MONTHS}))`);
    const own = valueAt(cell('place'));
    set('value', `IF(${picked}=0;IF(ISNUMBER(${cell('now')});${cell('now')};${own});${own})`);
    set('day', `IF(${picked}=0;IF(${isRecorded};${cell('lastDay')};"");INDEX(${days};1;${cell('place')}))`);
    set('logRow', `IF(ISNUMBER(${cell('day')});${logRow(row, cell('day'))};"")`);
    set('target', `IF(${picked}=0;${cell('targetNow')};${numberIn(reading('target', cell('logRow')))})`);
    const noData = quoted(healthLabel('no_data', language));
    set('health', `IF(${picked}=0;${kpi('health')}&"";IFERROR(${reading('health', cell('logRow'))}&"";${noData}))`);
    set('previous', `IF(${cell('place')}>1;${valueAt(`${cell('place')}-1`)};"")`);
    set('yearBefore', `IF(${cell('place')}>12;${valueAt(`${cell('place')}-12`)};"")`);
    const relative = (base: NumberKey): string =>
      `IF(ISNUMBER(${cell('value')})*ISNUMBER(${cell(base)});(${cell('value')}-${cell(base)})/ABS(${cell(base)});"")`;
    set('change', relative('previous'));
    set('yearChange', relative('yearBefore'));
    set('gap', relative('target'));
    set('owner', `${kpi('owner')}&""`);
    const withUnit = (short: NumberKey): string =>
      `IF((${cell(short)}="")+(${cell('unitText')}="");${cell(short)}&"";${leading(language)}${cell(short)}&" "&${cell('unitText')})`;
    set('unitText', unitShown(cell('unit'), language));
    set('valueShort', numberShown(cell('value'), cell('unit'), language));
    set('valueText', withUnit('valueShort'));
    set('targetShort', numberShown(cell('target'), cell('unit'), language));
    set('targetText', withUnit('targetShort'));
    set('changeText', changeShown(cell('change'), cell('better'), language));
    set('yearText', changeShown(cell('yearChange'), cell('better'), language));
    set('gapText', changeShown(cell('gap'), cell('better'), language));
    const day = dayShown(cell('day'), calendar, language);
    const age = ageShown(cell('day'), settings.staleAfterDays, language);
    const dated = `${leading(language)}${day}&IF(${picked}=0;${say('comma')}&${age};"")`;
    set('asOf', `IF(ISNUMBER(${cell('day')});${dated};IF(ISNUMBER(${cell('value')});${say('notRecorded')};""))`);
    for (let point = 0; point < TREND_POINTS; point++) {
      const place = `${cell('place')}-${TREND_POINTS - 1 - point}`;
      const isLast = point === TREND_POINTS - 1;
      const formula = isLast ? cell('value') : `IF(${place}<1;"";${valueAt(place)})`;
      put(row, trendAt + point, `=IF(${cell('name')}="";"";IFERROR(${formula};""))`);
    }
    for (let index = 0; index < MONTHS; index++) {
      const month = letter(valuesAt + index);
      const at = `${letter(daysAt + index)}${row}`;
      put(row, daysAt + index, lastDayIn(row, `${month}$${startRow}`, `${month}$${endRow}`));
      put(row, valuesAt + index, `=IF(${at}="";"";IFERROR(${reading('value', logRow(row, at))};""))`);
    }
  }

  /** The day of the last reading of a KPI between two days; a reading is known by its name, or by the function of that KPI alone. */
  function lastDayIn(row: number, start: string, end: string): string {
    const [day, name, fn] = [readings?.('day'), readings?.('name'), readings?.('fn')];
    if (!day || !name) return '=""';
    const within = `${day.whole};">="&${start};${day.whole};"<="&${end}`;
    const byName = `MAXIFS(${day.whole};${name.whole};"="&$${lettersOf('name')}${row};${within})`;
    const byFn = fn ? `;MAXIFS(${day.whole};${fn.whole};$${lettersOf('fn')}${row};${within})` : '';
    return `=IF($${lettersOf('name')}${row}="";"";IFERROR(ROUND(1/(1/MAX(${byName}${byFn}));0);""))`;
  }

  /** The row of the log that counts for a day: of several the last. */
  function logRow(row: number, day: string): string {
    const [days, name, fn] = [readings?.('day'), readings?.('name'), readings?.('fn')];
    if (!days || !name) return '""';
    const byName = `(${name.body}=$${lettersOf('name')}${row})`;
    const own = fn ? `((${byName}+(${fn.body}=$${lettersOf('fn')}${row}))>0)` : byName;
    return lastRowWhere(`${own}*(${days.body}=${day})`, days.body);
  }

  function reading(key: 'value' | 'target' | 'health', row: string): string {
    const column = readings?.(key);
    return column ? `INDEX(${column.whole};${row})` : '""';
  }

  /** 1 where more is better, -1 where less is, 0 where neither is: what the card says, else what the type of its target means. */
  function direction(better: string, type: string): string {
    const isOneOf = (cell: string, all: readonly { en: string; fa: string }[]): string =>
      `OR(${all.map((word) => `${cell}=${quoted(word[language])}`).join(';')})`;
    const { stay_at_or_above, stay_at_or_below, increase_to, decrease_to } = targetTypes;
    const byType = `IF(${isOneOf(type, [stay_at_or_below, decrease_to])};-1;IF(${isOneOf(type, [stay_at_or_above, increase_to])};1;0))`;
    return `IF(${isOneOf(better, [betterWords.higher])};1;IF(${isOneOf(better, [betterWords.lower])};-1;${byType}))`;
  }

  // Whole columns: the page must find KPIs that are added later, and whatever moves when people insert a row.
  const down = (offset: number, width = 1): string => `$${letter(offset)}:$${letter(offset + width - 1)}`;
  const rowOf = (name: string): string => `MATCH(${name};${down(0)};0)`;
  const of = (key: NumberKey, name: string): string => `INDEX(${down(keys.indexOf(key))};${rowOf(name)})`;
  const trend = down(trendAt, TREND_POINTS);
  const placeOf = (name: string, point: number): string => `${of('place', name)}-${TREND_POINTS - 1 - point}`;
  return {
    of,
    trendOf: (name) => `INDEX(${trend};${rowOf(name)};0)`,
    pointOf: (name, point) => `INDEX(${trend};${rowOf(name)};${point + 1})`,
    monthOf: (name, point) => `INDEX(${months};1;${placeOf(name, point)})`,
    targetOf(name, point) {
      const [days, names, fns, column] = (['day', 'name', 'fn', 'target'] as const).map((key) => readings?.(key));
      if (!days || !names || !column) return '""';
      const own = fns ? `(((${names.body}=${name})+(${fns.body}=${of('fn', name)}))>0)` : `(${names.body}=${name})`;
      const day = `INDEX(${down(daysAt, MONTHS)};${rowOf(name)};${placeOf(name, point)})`;
      return `INDEX(${column.whole};${lastRowWhere(`${own}*(${days.body}=${day})`, days.body)})`;
    },
    names: rowCount > 0 ? `$${letter(0)}$${first}:$${letter(0)}$${last}` : null,
    choices: down(choicesAt),
    sparkOptions: `FILTER(${down(optionsAt, 2)};${down(optionsAt)}<>"")`,
    columnOf: (key) => down(keys.indexOf(key)),
    cells,
  };
}

/** The last row in which a condition holds; an error where there is none, as INDEX takes row 0 for the whole column. */
function lastRowWhere(condition: string, body: string): string {
  return `ROUND(1/(1/SUMPRODUCT(MAX(${condition}*ROW(${body}))));0)`;
}
