import { useState } from 'preact/hooks';
import { call } from '../server.ts';
import type { Task } from '../session/useTask.ts';
import type { Choice, SheetColumns } from './columnChoices.ts';

export interface ColumnsOfSheet {
  /** The columns of the sheet that people look at, as last read; null until then. */
  readonly columns: SheetColumns | null;
  /** What was chosen for the arguments of a function in place of what fits. */
  chosenFor(fn: string): Readonly<Record<string, Choice>>;
  choose(fn: string, argument: string, choice: Choice): void;
  /** Reads the columns again: people may have gone to another sheet. */
  readColumns(): void;
  /** Takes what is selected in the sheet for an argument. */
  takeSelection(fn: string, argument: string): void;
}

/** The columns of the active sheet; what was chosen among those of another sheet is let go. */
export function useSheetColumns(report: Task['report']): ColumnsOfSheet {
  const [columns, setColumns] = useState<SheetColumns | null>(null);
  const [chosen, setChosen] = useState<Readonly<Record<string, Readonly<Record<string, Choice>>>>>({});

  const readColumns = (): void => {
    call('columns', null).then(
      ({ value }) => {
        setColumns((before) => {
          if (JSON.stringify(before) === JSON.stringify(value)) return before;
          if (before && headersOf(before) !== headersOf(value)) setChosen({});
          return value;
        });
      },
      // That the file cannot be reached is said elsewhere; the example can be read all the same.
      () => undefined,
    );
  };

  const choose: ColumnsOfSheet['choose'] = (fn, argument, choice) =>
    setChosen((before) => ({ ...before, [fn]: { ...before[fn], [argument]: choice } }));

  const takeSelection: ColumnsOfSheet['takeSelection'] = (fn, argument) => {
    call('selection', null).then(({ value }) => choose(fn, argument, value), report);
  };

  return {
    columns,
    chosenFor: (fn) => chosen[fn] ?? {},
    choose,
    readColumns,
    takeSelection,
  };
}

function headersOf({ sheet, columns }: SheetColumns): string {
  return JSON.stringify([sheet, columns.map(({ word }) => word)]);
}
