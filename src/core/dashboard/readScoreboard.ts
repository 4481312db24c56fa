import { cleanText, foldText, latinDigits } from '../fold.ts';
import type { Language } from '../text.ts';
import { type ScoreboardKey, type ScoreboardKind, scoreboardColumns, scoreboardKinds } from './scoreboardColumns.ts';

/** A row of the scoreboard. A text that does not apply is `''`. */
export interface ScoreboardRow {
  readonly kind: ScoreboardKind;
  readonly name: string;
  readonly value: string;
  readonly change: string;
  readonly target: string;
  /** A fraction, unclamped; null where there is none. */
  readonly progress: number | null;
  readonly status: { readonly glyph: string; readonly word: string };
  readonly owner: string;
  readonly asOf: string;
  /** The latest values, oldest first; null where one is missing. */
  readonly trend: readonly (number | null)[];
}

export interface Scoreboard {
  /** That of the headers. */
  readonly language: Language;
  readonly rows: readonly ScoreboardRow[];
}

/**
 * Reads the cells of the scoreboard as they are shown. Columns are known by their headers, in either language and any order; a row
 * without a kind that is known, or without a name, is passed over.
 * @returns null where the first row lacks the headers of kind and name
 * @example
 * readScoreboard([['kind', 'name', 'progress'], ['kpi', 'CAC', '0.5']])?.rows[0]?.progress //=> 0.5
 */
export function readScoreboard(cells: readonly (readonly string[])[]): Scoreboard | null {
  const [headers = [], ...rows] = cells;
  const language = (['en', 'fa'] as const).find((each) => isIn(headers, 'kind', each) && isIn(headers, 'name', each));
  if (!language) return null;
  return {
    language,
    rows: rows.flatMap((row) => readRow((key) => (row[column(headers, key, language)] ?? '').trim())),
  };
}

function isIn(headers: readonly string[], key: ScoreboardKey, language: Language): boolean {
  return column(headers, key, language) >= 0;
}

function column(headers: readonly string[], key: ScoreboardKey, language: Language): number {
  const header = foldText(scoreboardColumns[key].header[language]);
  return headers.findIndex((each) => foldText(each) === header);
}

function readRow(cell: (key: ScoreboardKey) => string): ScoreboardRow[] {
  const kind = scoreboardKinds.find((each) => each === cleanText(cell('kind')).toLowerCase());
  const name = cell('name');
  if (!kind || name === '') return [];
  return [
    {
      kind,
      name,
      value: cell('value'),
      change: cell('change'),
      target: cell('target'),
      progress: readPlain(cell('progress')),
      status: readStatus(cleanText(cell('status'))),
      owner: cell('owner'),
      asOf: cell('asOf'),
      trend: cell('trend') === '' ? [] : cell('trend').split(/[;؛]/).map(readPlain),
    },
  ];
}

/** A number without groups; a decimal comma or ٫ counts, for a sheet may show what should be a text in its own way. */
function readPlain(text: string): number | null {
  const plain = latinDigits(cleanText(text)).replace(/[٫,]/, '.').replace(/^[−–]/, '-');
  return /^[-+]?\d*\.?\d+(e[-+]?\d+)?$/i.test(plain) ? Number(plain) : null;
}

/** The glyph is whatever stands before the first letter. */
function readStatus(text: string): ScoreboardRow['status'] {
  const [, glyph = '', word = ''] = /^([^\p{L}]*)(.*)$/u.exec(text) ?? [];
  return { glyph: glyph.trim(), word: word.trim() };
}
