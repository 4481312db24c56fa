import { useEffect } from 'preact/hooks';
import type { SheetFunction } from '../../src/core/functions/sheetFunction.ts';
import { Button } from '../parts/Button.tsx';
import { Code } from '../parts/Code.tsx';
import { DetailSection } from '../parts/DetailSection.tsx';
import { Say } from '../parts/Say.tsx';
import { useSession } from '../session/useSession.ts';
import { ArgumentPicker } from './ArgumentPicker.tsx';
import { argumentChoices, callArguments, goesRowByRow } from './columnChoices.ts';
import { columnWords } from './columnWords.ts';

/** What the arguments of a function read in the sheet that people look at, each open to change. */
export function UseColumns({ declared }: { readonly declared: SheetFunction }) {
  const { columns, readColumns, chosenFor, busy, question, insertWithColumns } = useSession();
  useEffect(() => {
    readColumns();
    addEventListener('focus', readColumns);
    return () => removeEventListener('focus', readColumns);
  }, []);
  if (!columns) return null;
  const choices = argumentChoices(declared, columns, chosenFor(declared.fn));
  if (choices.length === 0) return null;
  const given = callArguments(declared, choices);
  return (
    <DetailSection heading={columnWords.heading}>
      {columns.columns.length === 0 && (
        <p class="small">
          <Say text={columnWords.noTable} />
        </p>
      )}
      <ul class="facts">
        {choices.map((choice) => (
          <ArgumentPicker key={choice.argument} fn={declared.fn} of={choice} columns={columns} />
        ))}
      </ul>
      {columns.totals.length > 0 && (
        <p class="small">
          <Say text={columnWords.totals(columns.totals)} />
        </p>
      )}
      {columns.subtotals.length > 0 && (
        <p class="small">
          <Say text={columnWords.subtotals(columns.subtotals)} />
        </p>
      )}
      {given && (
        <div class="call">
          <Code
            block
            text={`=${declared.fn}(${choices
              .map(({ shown }) => shown)
              .filter(Boolean)
              .join('; ')})`}
          />
          {goesRowByRow(declared, given) && (
            <Button
              label={columnWords.everyRow}
              onPress={() => insertWithColumns(declared, given, columns.sheet, true)}
              disabled={busy !== null || question !== null}
            />
          )}
        </div>
      )}
    </DetailSection>
  );
}
