import type { OkrRow } from '../../../src/api.ts';
import { valueWriter } from '../../../src/core/cycle/valueWriter.ts';
import { type KeyResultType, keyResultTypes } from '../../../src/core/okr/progress.ts';
import { wordId } from '../../../src/core/tables/scorecard/fields.ts';
import type { Language } from '../../../src/core/text.ts';
import { useLanguage } from '../../language.ts';
import { Arrow } from '../../parts/Arrow.tsx';
import { words } from '../../words.ts';
import { okrWords } from './okrWords.ts';

/** Where a key result stands and where it goes, in its unit: `850 → 1,000 customers`; nothing where neither is known. */
export function CurrentToTarget({ row }: { readonly row: OkrRow }) {
  const language = useLanguage();
  const { current, start, target } = row.cells;
  const { before, bare, withUnit } = valueWriter(row, language);
  const type = wordId(keyResultTypes, String(row.cells.type ?? ''));
  const isBlank = current === undefined || current === '';
  if (isBlank && target === undefined) return null;
  return (
    <span class="small value">
      {before}
      <span>{isBlank ? okrWords.none[language] : target === undefined ? withUnit(current) : bare(current)}</span>
      {target !== undefined && (
        <>
          {' '}
          <Arrow /> {limitBefore(type, start === undefined ? '' : bare(start), language)}
          <span>{withUnit(target)}</span>
        </>
      )}
    </span>
  );
}

function limitBefore(type: KeyResultType | undefined, start: string, language: Language): string {
  if (type === 'stay_at_or_above') return `${words.atLeast[language]} `;
  if (type === 'stay_at_or_below') return `${words.atMost[language]} `;
  if (type === 'range') return `${words.between[language]} ${start} ${words.and[language]} `;
  return '';
}
