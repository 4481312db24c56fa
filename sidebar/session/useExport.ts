import { useState } from 'preact/hooks';
import type { Api, ExportedTable } from '../../src/api.ts';
import { csvText, type PlainCell } from '../../src/core/exporting/csv.ts';
import { exportWords } from '../views/export/exportWords.ts';
import { useLatestAnswer } from './useLatestAnswer.ts';
import { type Ask, done, type Task } from './useTask.ts';

/** What can be taken out of the file. */
export interface Exports {
  /** Null until it was read. */
  readonly found: ReturnType<Api['exportable']> | null;
  /** The table that is being read. */
  readonly saving: ExportedTable | null;
  read(): void;
  /** Saves a table as CSV on this computer. */
  save(table: ExportedTable): void;
  /** Makes the Definitions tab, or brings it up to date. */
  define(): void;
}

/** The id of the button that saves a table. */
export function exportButton(table: ExportedTable): string {
  return `export-${table}`;
}

export function useExport(ask: Ask, task: Task): Exports {
  const { answer, ask: look } = useLatestAnswer('exportable');
  const [saving, setSaving] = useState<ExportedTable | null>(null);
  const save = (table: ExportedTable): void => {
    if (saving) return;
    setSaving(table);
    const reading = task.run('exportRows', async () => {
      const rows: (readonly PlainCell[])[] = [];
      for (let from: number | null = 0; from !== null; ) {
        const part: ReturnType<Api['exportRows']> = await ask('exportRows', { table, from });
        rows.push(...part.rows);
        from = part.next;
      }
      download(`rasad-${table}.csv`, csvText(rows));
      return { ...done(exportWords.saved(Math.max(0, rows.length - 1))), focus: exportButton(table) };
    });
    void reading.finally(() => setSaving(null));
  };
  const define = (): void =>
    void task.run('makeDefinitions', async () => {
      const { rows, tab } = await ask('makeDefinitions', null);
      return done(exportWords.defined(rows, tab));
    });
  return { found: answer, saving, read: () => look(null), save, define };
}

/** Hands a file to the browser, which asks where to or puts it among the downloads. */
function download(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  // The browser reads the address after this script ends.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
