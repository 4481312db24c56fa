import { exampleArguments, type SheetFunction } from '../../src/core/functions/sheetFunction.ts';
import type { Language } from '../../src/core/text.ts';
import type { ColumnArgument } from '../columns/columnChoices.ts';
import { columnWords } from '../columns/columnWords.ts';
import { okrWords } from '../views/okrs/okrWords.ts';
import { words } from '../words.ts';
import type { Okrs } from './useOkrs.ts';
import { type Ask, done, type Message, type Question, type Task } from './useTask.ts';

/** Puts what the catalogue has into the sheet. */
export interface Inserting {
  insertTemplate(id: string): void;
  insertFormula(declared: SheetFunction): void;
  /** Puts a call over columns of a sheet beside them, or one for every row. */
  insertWithColumns(declared: SheetFunction, args: readonly ColumnArgument[], sheet: number, each: boolean): void;
}

export function useInserting(language: Language, okrs: Okrs, ask: Ask, task: Task): Inserting {
  const insertTemplate = (template: string, again = false): void => {
    task.run('insertTemplate', async (): Promise<Message | Question> => {
      const inserted = await ask('insertTemplate', { template, language, again });
      if (!inserted.done) {
        const text = okrWords.againQuestion(inserted.tab);
        return { text, yes: okrWords.insertAgain, whenYes: () => insertTemplate(template, true) };
      }
      okrs.fill(template, inserted.objective);
      return done(words.templateInserted(inserted.rows, inserted.tab));
    });
  };

  const insertFormula = (declared: SheetFunction, overwrite = false): void => {
    task.run('insertFormula', async (): Promise<Message | Question> => {
      const args = exampleArguments(declared, declared.guide.examples[0]);
      const inserted = await ask('insertFormula', { fn: declared.fn, args, overwrite });
      if (!inserted.done) {
        const text = words.replaceQuestion(inserted.cell, inserted.holds);
        return { text, yes: words.replace, whenYes: () => insertFormula(declared, true) };
      }
      return done(words.formulaInserted(declared.name, inserted.cell));
    });
  };

  return {
    insertTemplate: (template) => insertTemplate(template),
    insertFormula: (declared) => insertFormula(declared),
    insertWithColumns({ fn, name }, args, sheet, each) {
      task.run('useColumns', async () => {
        const { cell, tab } = await ask('useColumns', { fn, args, sheet, each });
        return done(columnWords.inserted(name, cell, tab));
      });
    },
  };
}
