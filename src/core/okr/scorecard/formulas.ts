import { quoted } from '../../formula/dialects/sheets.ts';
import { plainFormula } from '../../functions/plainFormula.ts';
import { isolate } from '../../isolate.ts';
import { writeNumber } from '../../numbers/write.ts';
import type { Language, Text } from '../../text.ts';
import { okrExpected } from '../expected.ts';
import { keyResultTypes, okrProgress } from '../progress.ts';
import { okrStatus, type Status, statuses, statusGlyphs } from '../status.ts';
import { barRangeName } from './bars.ts';
import { type ColumnKey, cellOf, wholeColumn } from './columns.ts';

/** The plain formulas of one row, by column. */
export type RowFormulas = Readonly<Partial<Record<ColumnKey, string>>>;

/** The named cell that holds TRUE where pace starts after the Nowruz holiday. */
export const NOWRUZ_RANGE = 'Rasad_after_nowruz';

/** The types that are met or not, and never judged by pace. */
const STAY_TYPES = ['stay_at_or_above', 'stay_at_or_below', 'range'] as const;

/** From the worst news to the best: an objective is as well as its worst key result. */
const WORST_FIRST: readonly Status[] = ['off_track', 'at_risk', 'no_data', 'too_early', 'on_track', 'done'];

/**
 * A status as the cell shows it: a glyph and a word.
 * @example
 * statusLabel('on_track', 'en') //=> '✓ On track'
 */
export function statusLabel(status: Status, language: Language): string {
  return `${statusGlyphs[status]} ${statuses[status][language]}`;
}

/** The formulas of a key result in a row of the OKRs tab. */
export function keyResultFormulas(row: number, language: Language): RowFormulas {
  const at = (key: ColumnKey): string => cellOf(key, row);
  const wording = { language, labelsOnly: true, word: (id: string) => statusLabel(id as Status, language) } as const;
  const progress = plainFormula(
    okrProgress,
    {
      start: { cell: at('start') },
      target: { cell: at('target') },
      current: { cell: at('current') },
      type: { cell: at('type') },
    },
    wording,
  );
  const judged = { progress: { cell: at('progress') }, expected: { cell: at('expected') } };
  const byPace = body(plainFormula(okrStatus, judged, wording));
  const byLimit = body(plainFormula(okrStatus, { ...judged, preset: { literal: 'stay' } }, wording));
  const stays = STAY_TYPES.map((type) => `${at('type')}=${quoted(keyResultTypes[type][language])}`).join(';');
  return {
    progress: `=IF(${notANumber(row)};"";${body(progress)})`,
    expected: expectedFormula(row),
    status: `=IF(OR(${stays});${byLimit};IF(${noDays(row)};${quoted(statusLabel('no_data', language))};${byPace}))`,
    score: `=IF(${at('progress')}="";0;MAX(0;MIN(1;${at('progress')})))`,
    bar: barFormula(row, language),
    note: `=${keyResultNote(row, language)}`,
    // An error in a key result must not pass for good news in its objective.
    verdict: `=IFERROR(${at('status')};${quoted(statusLabel('no_data', language))})`,
    points: `=IFERROR(${at('weight')}*${at('score')};0)`,
  };
}

/** The formulas of an objective: the weighted mean of its key results, and the worst of their statuses. */
export function objectiveFormulas(row: number, language: Language): RowFormulas {
  const at = (key: ColumnKey): string => cellOf(key, row);
  const own = `${wholeColumn('objective')};${at('id')}`;
  const weights = `SUMIFS(${wholeColumn('weight')};${own})`;
  return {
    progress: `=IF(${weights}=0;"";SUMIFS(${wholeColumn('points')};${own})/${weights})`,
    expected: expectedFormula(row),
    status: `=${worstStatus(row, language)}`,
    score: `=${at('progress')}`,
    bar: barFormula(row, language),
    note: `=${objectiveNote(row, language)}`,
  };
}

function body(formula: string | null): string {
  return (formula as string).slice(1);
}

/** Pace by the document's Nowruz setting, which can be changed later. */
function expectedFormula(row: number): string {
  const cycle = { startDate: { cell: cellOf('firstDay', row) }, endDate: { cell: cellOf('lastDay', row) } };
  const counted = (dayCount: string): string =>
    body(
      plainFormula(
        okrExpected,
        { ...cycle, today: { formula: 'TODAY()' }, dayCount: { literal: dayCount } },
        { language: 'en' },
      ),
    );
  const days = `ISNUMBER(${cycle.startDate.cell});ISNUMBER(${cycle.endDate.cell})`;
  return `=IF(AND(${days});IF(${NOWRUZ_RANGE};${counted('after_nowruz')};${counted('endpoints')});"")`;
}

/** A bar in the colour of the status; its options stand in named ranges, so that no list is written into the formula. */
function barFormula(row: number, language: Language): string {
  const status = cellOf('status', row);
  // A status that is none of these must not pass for good news.
  const options = WORST_FIRST.reduceRight<string>(
    (otherwise, id) => `IF(${status}=${quoted(statusLabel(id, language))};${barRangeName(id)};${otherwise})`,
    barRangeName('no_data'),
  );
  return `=IF(${cellOf('progress', row)}="";"";SPARKLINE(${cellOf('score', row)};${options}))`;
}

/** Counts the key results of an objective, those that are shown and not counted (weight 0) left out. */
function countOf(row: number, status?: string): string {
  const own = `${wholeColumn('objective')};${cellOf('id', row)};${wholeColumn('weight')};">0"`;
  return status === undefined ? `COUNTIFS(${own})` : `COUNTIFS(${own};${wholeColumn('verdict')};${quoted(status)})`;
}

function worstStatus(row: number, language: Language): string {
  return WORST_FIRST.reduceRight<string>((otherwise, id) => {
    const label = statusLabel(id, language);
    return `IF(${countOf(row, label)}>0;${quoted(label)};${otherwise})`;
  }, '""');
}

/** «۲ از ۴ نتیجهٔ کلیدی خارج از مسیر»: what the one word of the status leaves out. */
function objectiveNote(row: number, language: Language): string {
  const off = countDigits(countOf(row, statusLabel('off_track', language)), language);
  const all = countDigits(countOf(row), language);
  const text =
    language === 'fa'
      ? `${off}&${quoted(' از ')}&${all}&${quoted(' نتیجهٔ کلیدی خارج از مسیر')}`
      : `${off}&${quoted(' of ')}&${all}&${quoted(' key results off track')}`;
  return `IF(${countOf(row)}=0;"";${text})`;
}

/** A small count in the digits of the language. */
function countDigits(count: string, language: Language): string {
  if (language === 'en') return count;
  const digits = Array.from({ length: 10 }, (_, digit) => writeNumber(digit, 'fa')).join('');
  return `IF(${count}<10;MID(${quoted(digits)};${count}+1;1);${count})`;
}

/** Badges that progress alone would hide, the mark of a sample number, and what cannot be read. */
function keyResultNote(row: number, language: Language): string {
  const at = (key: ColumnKey): string => cellOf(key, row);
  const say = (words: Text): string => quoted(words[language]);
  const badge = `IF(${at('progress')}="";"";IF(${at('progress')}>1;${say(NOTES.beyond)};IF(${at('progress')}<0;${say(NOTES.worse)};"")))`;
  const sample = `IF(${isSample(row, 'current')};${say(NOTES.sample)};IF(${isSample(row, 'start')};${say(NOTES.sampleStart)};${badge}))`;
  return `IFERROR(IF(${notANumber(row)};${say(NOTES.notANumber)};IF(${noDays(row)};${say(NOTES.noDays)};${sample}));${say(NOTES.check)})`;
}

const NOTES = {
  sample: { en: 'Sample number', fa: 'عدد نمونه' },
  sampleStart: { en: 'Sample start', fa: 'مقدار شروع نمونه است' },
  beyond: { en: 'Beyond target', fa: 'فراتر از مقدار هدف' },
  worse: { en: 'Worse than start', fa: 'بدتر از شروع' },
  notANumber: { en: 'Not read as a number: type 1200 or 25%', fa: 'عدد خوانده نشد؛ مانند 1200 یا 25% بنویسید' },
  noDays: {
    en: 'Type both days as dates: 2026-11-23',
    fa: `هر دو روز را به شکل تاریخ بنویسید: ${isolate('2026-11-23')}`,
  },
  check: { en: 'Check start and target', fa: 'مقدار شروع و هدف را بررسی کنید' },
} as const satisfies Record<string, Text>;

/** Whether a cell still holds the number that came with the template. */
function isSample(row: number, value: 'start' | 'current'): string {
  const original = cellOf(value === 'start' ? 'sampleStart' : 'sampleCurrent', row);
  return `AND(${original}<>"";${cellOf(value, row)}=${original})`;
}

/** Whether start, target or current holds a text, which no formula could compute with. */
function notANumber(row: number): string {
  return `OR(${(['start', 'target', 'current'] as const).map((key) => `ISTEXT(${cellOf(key, row)})`).join(';')})`;
}

/** Whether the first or the last day holds a text, from which no pace could be told. */
function noDays(row: number): string {
  return `OR(ISTEXT(${cellOf('firstDay', row)});ISTEXT(${cellOf('lastDay', row)}))`;
}
