import type { OkrRow } from '../../../src/api.ts';
import { objectivesOf, progressOf, titleOf } from '../../../src/core/cycle/okrRow.ts';
import { alignmentKinds, loopFrom, loopKeys } from '../../../src/core/okr/alignment.ts';
import { type RolledUp, rollUp } from '../../../src/core/okr/rollUp.ts';
import { wordId } from '../../../src/core/tables/scorecard/fields.ts';

/** An objective of the map, with what it would score if all that is aligned with it counted. */
export interface MapObjective extends RolledUp {
  readonly row: OkrRow;
  /** 0..1; null where nothing counts for it. */
  readonly withAligned: number | null;
}

/** The objectives of the OKRs tab as the map shows them. */
export function mapObjectives(rows: readonly OkrRow[]): readonly MapObjective[] {
  const objectives = objectivesOf(rows).flatMap(({ key, row, keyResults }) => {
    if (!row) return [];
    const weighted = keyResults.map((each) => ({
      weight: weightOf(each),
      score: Math.max(0, Math.min(1, progressOf(each) ?? 0)),
    }));
    const counted: RolledUp = {
      key,
      parent: String(row.cells.parent ?? ''),
      weight: weightOf(row),
      contributes: wordId(alignmentKinds, String(row.cells.alignment ?? '')) !== 'supports',
      ownWeight: weighted.reduce((sum, { weight }) => sum + weight, 0),
      ownPoints: weighted.reduce((sum, { weight, score }) => sum + weight * score, 0),
    };
    return [{ ...counted, row }];
  });
  const scores = rollUp(objectives, 'both');
  return objectives.map((each) => ({ ...each, withAligned: scores.get(each.key) ?? null }));
}

/** The titles along each circle of alignments, each circle once. */
export function loopsIn(objectives: readonly MapObjective[]): readonly (readonly string[])[] {
  const titles = new Map(objectives.map(({ key, row }) => [key, titleOf(row)]));
  const left = new Set(loopKeys(objectives));
  const loops: string[][] = [];
  for (const key of left) {
    const path = loopFrom(key, objectives) ?? [];
    for (const each of path) left.delete(each);
    loops.push(path.map((each) => titles.get(each) ?? each));
  }
  return loops;
}

/** The objectives whose parent is not there. */
export function orphansIn(objectives: readonly MapObjective[]): readonly MapObjective[] {
  const keys = new Set(objectives.map(({ key }) => key));
  return objectives.filter(({ parent }) => parent !== '' && !keys.has(parent));
}

function weightOf({ cells }: OkrRow): number {
  return typeof cells.weight === 'number' ? Math.max(0, cells.weight) : 1;
}
