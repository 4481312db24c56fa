import { isolate } from '../../core/isolate.ts';
import type { ScorecardKey } from '../../core/tables/scorecard/columns.ts';
import { newKeys } from '../../core/tables/scorecard/newKeys.ts';
import { columnKeys } from '../../core/tables/table.ts';
import type { Text } from '../../core/text.ts';
import type { OpenDocument } from '../document/document.ts';
import { knownKeys } from '../document/knownKeys.ts';
import { makeRowsBelow } from '../tables/append.ts';
import { type KeptRow, keepRows, writeKeptRows } from '../tables/keep.ts';
import { cellIn, tableRows } from '../tables/read.ts';
import { action } from './action.ts';
import { keyIn, openScorecard, rowsWith, type Scorecard, selectCell } from './scorecardRows.ts';
import { type Added, shownCell, undoAdding, type WrittenRow } from './undoAdding.ts';

interface Request {
  readonly key: string;
}

interface Outcome {
  /** Of the copy. */
  readonly key: string;
  readonly rows: number;
}

const COPY: Text = { en: ' (copy)', fa: ' (رونوشت)' };

/** A copy is no goal of another tool: what is sent to a link that stands twice would be anybody's. */
const OF_LINK: readonly ScorecardKey[] = ['link', 'valueThere', 'statusThere'];

/** Writes a row once more below itself, an objective with its key results below them: values, formulas, looks and notes. */
export const duplicateRow = action({
  id: 'duplicateRow',
  undoLabel: (target) => ({ en: `copy of “${isolate(target)}”`, fa: `رونوشت «${isolate(target)}»` }),
  run({ key }: Request, document, { onFailure, record }): Outcome {
    const found = openScorecard(key, document);
    const rows = rowsWith(found, key);
    const keys = keysOfCopies(found, rows, document);
    const kept = keepRows(found, rows).map((row, index) =>
      copyOf(found, row, keys[index] ?? '', rows[index] !== undefined && keyIn(found, rows[index]) === key),
    );
    const below = rows[rows.length - 1]?.number ?? 0;
    const first = makeRowsBelow(found, below, kept.length, onFailure);
    writeKeptRows(found, first, kept);
    const step: Added = {
      sheet: found.sheet.getSheetId(),
      madeTab: false,
      inserted: true,
      rows: rows.map((row, index) => {
        const copy = kept[index]?.own ?? {};
        const written = columnKeys(found.table).flatMap((column): [string, string][] => {
          const content = copy[column]?.content;
          if (content && 'formula' in content) return [];
          const own = column === 'key' || column === 'title' || OF_LINK.includes(column);
          return [
            [
              column,
              own && content && 'value' in content ? String(content.value) : shownCell(found, row, column, document),
            ],
          ];
        });
        return Object.fromEntries(written) as WrittenRow;
      }),
    };
    const original = rows.findIndex((row) => keyIn(found, row) === key);
    record(step, String(cellIn(found, rows[original] as (typeof rows)[number], 'title')));
    selectCell(found, first + original, 'title');
    return { key: keys[original] ?? '', rows: rows.length };
  },
  undo: (step: Added, document, options) => undoAdding(step, document, options),
});

/** The keys that the rows would get if people copied them below all others. */
function keysOfCopies(found: Scorecard, rows: ReturnType<typeof tableRows>, document: OpenDocument): string[] {
  const all = [...tableRows(found), ...rows];
  const keyed = all.map((row) => ({
    key: keyIn(found, row),
    title: String(cellIn(found, row, 'title')),
    type: String(cellIn(found, row, 'type')),
  }));
  return newKeys(keyed, knownKeys(document)).slice(-rows.length);
}

function copyOf(
  found: Scorecard,
  row: KeptRow<keyof Scorecard['table']['columns']>,
  key: string,
  isTop: boolean,
): typeof row {
  const { title } = row.own;
  const content = title?.content;
  const named = isTop && content && 'value' in content ? { value: `${content.value}${COPY[found.language]}` } : content;
  return {
    ...row,
    own: {
      ...row.own,
      ...Object.fromEntries(
        OF_LINK.flatMap((column) => {
          const cell = row.own[column];
          return cell ? [[column, { ...cell, content: { value: '' } }]] : [];
        }),
      ),
      key: { ...row.own.key, content: { value: key } },
      ...(title && named && { title: { ...title, content: named } }),
    },
  };
}
