import { quoted } from '../../formula/dialects/sheets.ts';
import { alignmentKinds } from '../../okr/alignment.ts';
import type { FormulaScope } from '../table.ts';
import type { ScorecardKey } from './columns.ts';
import { OBJECTIVE, orBlank, type Ranges } from './rowTerms.ts';

/**
 * How objectives count in those above them. A formula may not depend on its own column, so that each level has columns of its own:
 * the lowest counts its key results, the middle one those and the lowest, and the highest is the progress itself.
 */
const LEVELS = {
  lowest: { weight: 'lowestWeight', points: 'lowestPoints', below: null },
  middle: { weight: 'middleWeight', points: 'middlePoints', below: 'lowest' },
} as const satisfies Readonly<
  Record<string, { weight: ScorecardKey; points: ScorecardKey; below: 'lowest' | 'middle' | null }>
>;

export type Level = keyof typeof LEVELS;

/** What counts for an objective, in two sums. */
interface Counted {
  readonly weight: string;
  readonly points: string;
}

/** The weight with which an objective counts in the one above it: 0 for one that has no score or only supports. */
export function levelWeight(level: Level, range: Ranges, scope: FormulaScope): string {
  if (scope.settings.rollUp === 'keyResults') return '""';
  const own = orBlank(range('weight'));
  const weight = `IF(ISNUMBER(${own});IF(${own}>0;${own};0);1)`;
  return `IF(${brings(range, scope)};IF(${countedBelow(level, range, scope).weight}>0;${weight};0);"")`;
}

/** That weight times its score. */
export function levelPoints(level: Level, range: Ranges, scope: FormulaScope): string {
  if (scope.settings.rollUp === 'keyResults') return '""';
  const { weight, points } = countedBelow(level, range, scope);
  const own = range(LEVELS[level].weight);
  return `IF(ISNUMBER(${own});IFERROR(${own}*${points}/${weight};0);"")`;
}

/** What counts for an objective as it stands in the sheet: the whole of the tree below it, three levels with its own. */
export function countedInAll(range: Ranges, scope: FormulaScope): Counted {
  return scope.settings.rollUp === 'keyResults' ? ofKeyResults(range) : withAligned('middle', range, scope);
}

/** Whether objectives are aligned with it that count. */
export function hasAligned(range: Ranges): string {
  return `(${sumOfAligned('middleWeight', range)}>0)`;
}

function countedBelow(level: Level, range: Ranges, scope: FormulaScope): Counted {
  const { below } = LEVELS[level];
  return below ? withAligned(below, range, scope) : ofKeyResults(range);
}

function ofKeyResults(range: Ranges): Counted {
  return { weight: sumOfObjective('countedWeight', range), points: sumOfObjective('points', range) };
}

function withAligned(level: Level, range: Ranges, { settings }: FormulaScope): Counted {
  const own = ofKeyResults(range);
  const aligned = {
    weight: sumOfAligned(LEVELS[level].weight, range),
    points: sumOfAligned(LEVELS[level].points, range),
  };
  if (settings.rollUp === 'both') {
    return { weight: `(${own.weight}+${aligned.weight})`, points: `(${own.points}+${aligned.points})` };
  }
  const either = (which: keyof Counted): string => `IF(${aligned.weight}>0;${aligned[which]};${own[which]})`;
  return { weight: either('weight'), points: either('points') };
}

function brings(range: Ranges, { language }: FormulaScope): string {
  const supports = quoted(alignmentKinds.supports[language]);
  return `${OBJECTIVE(range)}*(${orBlank(range('parent'))}<>"")*(${orBlank(range('alignment'))}<>${supports})`;
}

/** Over what belongs to the objective of each row. */
export function sumOfObjective(key: ScorecardKey, range: Ranges): string {
  return `SUMIF(${range('objectiveKey')};${range('objectiveKey')};${range(key)})`;
}

/** Over the objectives that are aligned with that of each row. */
function sumOfAligned(key: ScorecardKey, range: Ranges): string {
  return `IFERROR(SUMIF(${range('parent')};${range('ownKey')};${range(key)});0)`;
}
