import type { Example, SheetFunction } from '../../src/core/functions/sheetFunction.ts';
import { useLanguage } from '../language.ts';
import { Say } from '../parts/Say.tsx';
import { words } from '../words.ts';
import { ResultTable } from './ResultTable.tsx';
import { cellWords, resultRows } from './resultWords.ts';

interface ExampleResultProps {
  readonly declared: SheetFunction;
  readonly example: Example;
}

/** What an example gives: one line for a cell or a column, a table for rows of several cells. */
export function ExampleResult({ declared, example }: ExampleResultProps) {
  const language = useLanguage();
  const rows = resultRows(example);
  if (rows.some((row) => row.length > 1)) return <ResultTable declared={declared} rows={rows} />;
  const shown = rows.flat().map((cell) => cellWords(declared, cell, language));
  return (
    <p>
      <Say text={words.result} /> <bdi>{shown.join(language === 'fa' ? '؛ ' : '; ')}</bdi>
    </p>
  );
}
