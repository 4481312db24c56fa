import type { OkrList, OkrRow } from '../../../src/api.ts';
import { progressOf, statusOf, titleOf } from '../../../src/core/cycle/okrRow.ts';
import { whyRow } from '../../../src/core/cycle/whyRow.ts';
import type { Text } from '../../../src/core/text.ts';
import type { Objective } from './okrTree.ts';
import { okrWords } from './okrWords.ts';

/**
 * Why an objective has its status: the key result that decided it, or its own score with the key result at which most of that is
 * missing. Its key results may all look better than it does.
 */
export function whyObjective({ row, keyResults }: Objective, list: OkrList): Text | null {
  if (!row) return null;
  const counted = keyResults.filter((each) => weightOf(each) > 0);
  const isByScore = list.objectiveStatus === 'pace' || (list.rollUp !== 'keyResults' && counted.length === 0);
  if (isByScore) return joined([okrWords.statusOfScore[list.rollUp], whyRow(row, list), ...mostMissing(row, counted)]);
  if (counted.length === 0) return keyResults.length === 0 ? okrWords.noKeyResultDecides : okrWords.noWeightDecides;
  const worst = counted.find((each) => statusOf(each) === statusOf(row));
  return worst ? joined([okrWords.statusOfWorst(titleOf(worst)), whyRow(worst, list)]) : null;
}

/** Where most of the score of an objective is missing that is behind; nothing to tell where one key result is all of it. */
function mostMissing(objective: OkrRow, counted: readonly OkrRow[]): readonly Text[] {
  const isBehind = ['off_track', 'at_risk'].includes(statusOf(objective));
  if (!isBehind || counted.length < 2) return [];
  const missing = (row: OkrRow): number => weightOf(row) * (1 - Math.min(1, Math.max(0, progressOf(row) ?? 0)));
  const most = counted.reduce((one, other) => (missing(other) > missing(one) ? other : one));
  const progress = progressOf(most);
  if (progress === null) return [okrWords.missesNumber(titleOf(most))];
  const weights = counted.reduce((sum, each) => sum + weightOf(each), 0);
  return [okrWords.missesMost(titleOf(most), progress, weightOf(most) / weights)];
}

/** As the OKRs tab counts it: 1 where no number stands. */
function weightOf({ cells }: OkrRow): number {
  return typeof cells.weight === 'number' ? Math.max(0, cells.weight) : 1;
}

function joined(texts: readonly Text[]): Text {
  return { en: texts.map(({ en }) => en).join(' '), fa: texts.map(({ fa }) => fa).join(' ') };
}
