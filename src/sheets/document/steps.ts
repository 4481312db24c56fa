import { isBlankCell } from '../../core/cell.ts';
import type { CountedStep } from '../../core/okr/steps.ts';
import { tidyKey } from '../../core/tables/scorecard/keys.ts';
import type { StepKey } from '../../core/tables/steps.ts';
import type { FoundTable } from '../tables/find.ts';
import { cellIn, type TableRow, tableRows } from '../tables/read.ts';

/** A step of a milestone, as the Steps tab holds it. */
export interface Step extends CountedStep {
  /** The key of its key result. */
  readonly key: string;
  readonly text: string;
  /** Null where none was typed. */
  readonly weight: number | null;
}

/** A step with the row in which it stands. */
export interface ReadStep {
  readonly row: TableRow;
  readonly step: Step;
}

/** The steps with their rows, in the order of the tab, those that people typed there too. */
export function readSteps(found: FoundTable<StepKey>): readonly ReadStep[] {
  return tableRows(found).flatMap((row) => {
    const text = (key: StepKey): string => String(cellIn(found, row, key) ?? '').trim();
    const [weight, doneOn] = [cellIn(found, row, 'weight'), cellIn(found, row, 'doneOn')];
    const step: Step = {
      key: tidyKey(text('key')),
      text: text('text'),
      // What came from a tool counts only where somebody has given it a weight.
      weight: typeof weight === 'number' ? weight : text('link') === '' ? null : 0,
      isDone: !isBlankCell(doneOn) && doneOn !== false,
    };
    return step.key === '' ? [] : [{ row, step }];
  });
}
