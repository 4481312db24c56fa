import { quoted } from '../../formula/dialects/sheets.ts';
import type { Status } from '../../okr/status.ts';
import type { Language } from '../../text.ts';
import type { FormulaScope } from '../table.ts';
import { KEY_RESULT, type Ranges, statusLabel } from './rowTerms.ts';

/** From the worst news to the best, in two tallies: an objective is as well as its worst key result. */
export const BAD_NEWS: readonly Status[] = ['off_track', 'at_risk', 'no_data'];
export const GOOD_NEWS: readonly Status[] = ['too_early', 'on_track', 'done'];
/**
 * A tally holds three counts in one number, five digits each, so that one SUMIF a tally counts every status of every objective:
 * counting each status by itself would take six walks over the tab for every row of it.
 */
const TALLY_BASE = 100_000;

export function tally(statuses: readonly Status[], range: Ranges, { language }: FormulaScope): string {
  const counted = statuses.reduceRight<string>(
    (otherwise, id, index) =>
      `IF(${range('ownStatus')}=${quoted(statusLabel(id, language))};${TALLY_BASE ** (2 - index)};${otherwise})`,
    '0',
  );
  return `IF(${KEY_RESULT(range)};IF(${range('countedWeight')}>0;${counted};0);"")`;
}

/** The first status of a tally that counts anything; `otherwise` where none does. */
export function worstIn(statuses: readonly Status[], sum: string, language: Language, otherwise: string): string {
  return statuses.reduceRight<string>(
    (rest, id, index) => `IF(${sum}>=${TALLY_BASE ** (2 - index)};${quoted(statusLabel(id, language))};${rest})`,
    otherwise,
  );
}

/** How many key results of each row's objective have a status, those that are shown and not counted (weight 0) left out. */
export function countOf(status: Status, range: Ranges): string {
  const isBad = BAD_NEWS.includes(status);
  const index = (isBad ? BAD_NEWS : GOOD_NEWS).indexOf(status);
  const above = `INT(${range(isBad ? 'allBadNews' : 'allGoodNews')}/${TALLY_BASE ** (2 - index)})`;
  return index === 0 ? above : `MOD(${above};${TALLY_BASE})`;
}
