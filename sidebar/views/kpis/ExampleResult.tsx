import type { Example, SheetFunction } from '../../../src/core/functions/sheetFunction.ts';
import { useLanguage } from '../../language.ts';
import { Say } from '../../parts/Say.tsx';
import { words } from '../../words.ts';
import { ResultTable } from './ResultTable.tsx';
import { cellWords, resultRows } from './resultWords.ts';

interface ExampleResultProps {
  readonly declared: SheetFunction;
  readonly example: Example;
}

/** What an example gives: one line for a cell, a table for cells that spill. */
export function ExampleResult({ declared, example }: ExampleResultProps) {
  const language = useLanguage();
  const rows = resultRows(example);
  const [[only] = []] = rows;
  if (rows.flat().length > 1) return <ResultTable declared={declared} rows={rows} />;
  return (
    <p>
      <Say text={words.result} /> <bdi>{cellWords(declared, only, language)}</bdi>
    </p>
  );
}
