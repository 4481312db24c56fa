import type { Cell } from '../../../src/core/cell.ts';
import type { SheetFunction } from '../../../src/core/functions/sheetFunction.ts';
import { useLanguage } from '../../language.ts';
import { Say } from '../../parts/Say.tsx';
import { words } from '../../words.ts';
import { cellWords, tableCellWords } from './resultWords.ts';

interface ResultTableProps {
  readonly declared: SheetFunction;
  readonly rows: readonly (readonly Cell[])[];
}

/** The rows that spill from a call. A wide table scrolls inside its own frame, by keyboard too. */
export function ResultTable({ declared, rows }: ResultTableProps) {
  const language = useLanguage();
  const { columns } = declared;
  const say = rows.some((row) => row.length > 1) ? tableCellWords : cellWords;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus
    <section class="wide" tabIndex={0} aria-label={words.result[language]}>
      <table class="small">
        {columns && (
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column.en} scope="col">
                  <Say text={column} />
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row) => (
            <tr key={row.map(String).join()}>
              {row.map((cell, index) => (
                <td key={columns?.[index]?.en ?? index}>
                  <bdi>{say(declared, cell, language)}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
