import type { Fact } from '../../core/facts/fact.ts';
import { accountOfTool } from '../../core/facts/sourceNames.ts';
import { isolate } from '../../core/isolate.ts';
import { type FactStep, type SliceOutcome, undoRun, writeSlice } from '../facts/factRun.ts';
import { type RememberedColumns, rememberColumns } from '../facts/rememberedColumns.ts';
import type { SourceRun } from '../facts/sources.ts';
import { action } from './action.ts';

/** A fact without what all of its file share. */
export type FileFact = Omit<Fact, 'source' | 'account'>;

interface Request {
  readonly source: string;
  /** The file or the account, as people know it. */
  readonly account: string;
  /** Of the slices that were written before; `''` for the first one. */
  readonly run: string;
  readonly facts: readonly FileFact[];
  /** What the whole file brings, with its last slice: it is listed among the sources then. */
  readonly whole: (Omit<SourceRun, 'source' | 'account'> & { readonly columns: RememberedColumns }) | null;
}

/**
 * Writes facts of a file into the Facts tab, a slice at a time: what stands there already is replaced, so that nothing is there twice
 * however often a file is brought in. All slices are one step for Undo.
 */
export const importFacts = action({
  id: 'importFacts',
  undoLabel: (target) => ({ en: `data from ${isolate(target)}`, fa: `داده‌های ${isolate(target)}` }),
  run({ source, account, run, facts, whole }: Request, document, change): SliceOutcome {
    const all = facts.map((fact): Fact => ({ ...fact, source, account }));
    const label = accountOfTool(source, account)[document.language()];
    const outcome = writeSlice({ source, account, label, run, facts: all, whole, isLogged: true }, document, change);
    if (whole) rememberColumns(source, whole.columns, document.properties);
    return outcome;
  },
  undo(step: FactStep, document) {
    undoRun(step, document);
    return 0;
  },
});
