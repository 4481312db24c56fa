import { accountOfTool } from '../../core/facts/sourceNames.ts';
import { isolate } from '../../core/isolate.ts';
import { kept } from '../changes/journal.ts';
import { factRows, type WhichFacts } from '../facts/factRows.ts';
import { type FactStep, undoRun } from '../facts/factRun.ts';
import { findFacts } from '../facts/openFacts.ts';
import { bringBack, type SetAside, setAside } from '../facts/setAside.ts';
import { action } from './action.ts';

type Request = Required<WhichFacts>;

interface Step {
  readonly aside: SetAside;
  /** The file that they were no longer in, where bringing it in was the last thing that was done: one Undo takes both back. */
  readonly file: FactStep | null;
}

/** Takes out the facts that a corrected file no longer has, within the days that it spans. */
export const dropGoneFacts = action({
  id: 'dropGoneFacts',
  undoLabel: (target) => ({ en: `data from ${isolate(target)}`, fa: `داده‌های ${isolate(target)}` }),
  run(which: Request, document, { onFailure, record }): number {
    const [last] = kept(document.properties);
    const file = last?.action === 'importFacts' ? (last.step as FactStep) : null;
    const isOfFile = file !== null && which.gone.runs.includes(file.run);
    const found = findFacts(document.tabs, isOfFile ? file.sheet : undefined);
    const { numbers } = found ? factRows(found, which, document) : { numbers: [] };
    if (!found || numbers.length === 0) return 0;
    const aside = setAside(found, numbers, document, onFailure);
    const target = accountOfTool(which.source, which.account)[document.language()];
    record({ aside, file: isOfFile ? file : null }, target, [], isOfFile ? last : undefined);
    return numbers.length;
  },
  undo({ aside, file }: Step, document) {
    bringBack(aside, document);
    if (file) undoRun(file, document);
    return 0;
  },
});
