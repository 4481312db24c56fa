import { isolate } from '../../core/isolate.ts';
import { contentFrom, restoreContent } from '../changes/cells.ts';
import { cellIn } from '../tables/read.ts';
import { action } from './action.ts';
import { currentOf, type SourceStep, undoSource, writeSources } from './boundCurrent.ts';

/** Cuts a key result off from where its number came from; the number of now stays. */
export const unbindCurrent = action({
  id: 'unbindCurrent',
  undoLabel: (target) => ({
    en: `disconnecting of “${isolate(target)}”`,
    fa: `قطع منبع عدد «${isolate(target)}»`,
  }),
  run({ key }: { readonly key: string }, document, { onFailure, record }) {
    const { found, row, cell, source, title } = currentOf(key, document);
    const value = cellIn(found, row, 'current');
    const current = contentFrom(cell.getFormula(), value);
    if (!('formula' in current) && source === '') return { title, kept: null };
    onFailure(() => {
      restoreContent(cell, current);
      writeSources(found, [{ number: row.number, source }]);
    });
    const after = 'formula' in current ? { value: typeof value === 'number' ? value : '' } : current;
    restoreContent(cell, after);
    writeSources(found, [{ number: row.number, source: '' }]);
    record({ sheet: found.sheet.getSheetId(), key, before: { current, source }, after }, title);
    return { title, kept: typeof value === 'number' ? value : null };
  },
  undo: (step: SourceStep, _, { force }) => undoSource(step, force),
});
