import type { Api, UndoLabel, Undone } from '../../api.ts';
import { Refusal } from '../../core/refusal/refusal.ts';
import { undoConvertFormulas } from '../convert/convertFormulas.ts';
import { undoInsertFormula } from '../insertFormula.ts';
import { undoClearSamples } from '../okrs/samples.ts';
import { undoInsertTemplate } from '../okrs/undoInsertTemplate.ts';
import { undoReadTyping } from '../okrs/undoReadTyping.ts';
import { undoMakeSettings } from '../settings/openSettings.ts';
import { standing } from '../standing.ts';
import { allOrNothing } from './allOrNothing.ts';
import { dropStep, lastStep, type Step } from './journal.ts';

type UndoRequest = Parameters<Api['undo']>[0];

/** Takes back the last thing Rasad wrote. What people typed there since is counted first and asked about. */
export function undo(request: UndoRequest): Undone {
  try {
    return undoStep(request);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    console.error(error);
    throw new Refusal('undoUnfinished', {});
  }
}

function undoStep({ evenIfEdited, shown }: UndoRequest): Undone {
  return allOrNothing(() => {
    const step = lastStep();
    if (!step) return { done: true, undone: null, standing: standing() };
    const last: UndoLabel = { did: step.did, what: step.what };
    if (shown && (shown.did !== last.did || shown.what !== last.what)) return { done: false, last };
    const editedCells = takeBack(step, evenIfEdited);
    if (editedCells > 0) return { done: false, editedCells };
    dropStep();
    SpreadsheetApp.flush();
    return { done: true, undone: last, standing: standing() };
  });
}

/** Takes a step back and returns 0; or, if cells were edited and that is not agreed to, only counts them. */
function takeBack(step: Step, evenIfEdited: boolean): number {
  switch (step.did) {
    case 'insertTemplate':
      return undoInsertTemplate(step, evenIfEdited);
    case 'insertFormula':
      return undoInsertFormula(step, evenIfEdited);
    case 'clearSamples':
      return undoClearSamples(step);
    case 'readTyping':
      return undoReadTyping(step, evenIfEdited);
    case 'makeSettings':
      return undoMakeSettings(step, evenIfEdited);
    case 'convertFormulas':
      return undoConvertFormulas(step, evenIfEdited);
  }
}
