import { type Status, statuses, statusGlyphs } from '../../okr/status.ts';
import type { Language } from '../../text.ts';
import type { FormulaScope } from '../table.ts';
import type { ScorecardKey } from './columns.ts';
import { gregorianSerial } from './dayFormulas.ts';

/** Names a column from the formula's own row down; `""` where people have deleted an optional one. */
export type Ranges = (key: ScorecardKey) => string;

/** Where a row is: a key result, an objective, or neither. A title that is an error fills its row, and must not fill others with errors. */
export const FILLED = (range: Ranges): string => `(${orBlank(range('key'))}&IFERROR(${range('title')};"?")<>"")`;
export const OBJECTIVE = (range: Ranges): string =>
  `(${range('ownKey')}<>"")*(${range('ownKey')}=${range('objectiveKey')})`;
export const KEY_RESULT = (range: Ranges): string => `${FILLED(range)}*(1-${OBJECTIVE(range)})`;

/** A status as the cell shows it: a glyph and a word. */
export function statusLabel(status: Status, language: Language): string {
  return `${statusGlyphs[status]} ${statuses[status][language]}`;
}

/**
 * An old reading says nothing of today. A row that was never checked in is judged by what stands there, and a number that comes
 * from elsewhere is as new as its source.
 */
export function isStale(range: Ranges, { settings }: FormulaScope): string {
  const day = orBlank(range('checkedIn'));
  return `IF(ISNUMBER(${day})*(${orBlank(range('source'))}="");TODAY()-${gregorianSerial(day)}>${settings.staleAfterDays};FALSE)`;
}

/** How many of start, target and current hold a text or an error, which no formula could compute with. */
export function notNumbers(range: Ranges): string {
  const counted = (['start', 'target', 'current'] as const).map(range).map(notNumber);
  return `(${counted.join('+')})`;
}

function notNumber(range: string): string {
  return `IF(ISERROR(${range});1;ISTEXT(${range})*(${range}<>""))`;
}

/** A column that people may delete: what stood there counts as blank from then on. */
export function orBlank(range: string): string {
  return `IFERROR(${range};"")`;
}
