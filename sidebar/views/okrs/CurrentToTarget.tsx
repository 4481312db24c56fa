import type { OkrRow } from '../../../src/api.ts';
import { writeNumber } from '../../../src/core/numbers/write.ts';
import { type KeyResultType, keyResultTypes } from '../../../src/core/okr/progress.ts';
import { keyResultUnits } from '../../../src/core/okr/units.ts';
import { wordId } from '../../../src/core/tables/scorecard/fields.ts';
import type { Language } from '../../../src/core/text.ts';
import { useLanguage } from '../../language.ts';
import { Arrow } from '../../parts/Arrow.tsx';
import { bareValue, unitBefore, valueWithUnit } from '../../unitValue.ts';
import { words } from '../../words.ts';
import { okrWords } from './okrWords.ts';

/** Where a key result stands and where it goes, in its unit: `850 → 1,000 customers`; nothing where neither is known. */
export function CurrentToTarget({ row }: { readonly row: OkrRow }) {
  const language = useLanguage();
  const { current, start, target, unit = '' } = row.cells;
  const { before, bare, full } = unitWriter(String(unit), language);
  const type = wordId(keyResultTypes, String(row.cells.type ?? ''));
  const isBlank = current === undefined || current === '';
  if (isBlank && target === undefined) return null;
  return (
    <span class="small value">
      {before}
      <span>{isBlank ? okrWords.none[language] : target === undefined ? full(current) : bare(current)}</span>
      {target !== undefined && (
        <>
          {' '}
          <Arrow /> {limitBefore(type, start === undefined ? '' : bare(start), language)}
          <span>{full(target)}</span>
        </>
      )}
    </span>
  );
}

type Cell = OkrRow['cells']['current'];

interface UnitWriter {
  /** What stands before the first number. */
  readonly before: string;
  bare(cell: Cell): string;
  full(cell: Cell): string;
}

/** A unit that people made up is said as they wrote it. */
function unitWriter(unit: string, language: Language): UnitWriter {
  const id = wordId(keyResultUnits, unit);
  const written = (cell: Cell, write: (value: number) => string): string => {
    if (typeof cell === 'object') return '';
    return typeof cell === 'string' ? cell : write(Number(cell));
  };
  if (!id) {
    const bare = (cell: Cell): string => written(cell, (value) => writeNumber(rounded(value, 2), language));
    return { before: '', bare, full: (cell) => `${bare(cell)} ${unit}`.trim() };
  }
  const { format } = keyResultUnits[id];
  const decimals = (/\.(0+)/.exec(format)?.[1]?.length ?? 0) + (format.endsWith('%') ? 2 : 0);
  const before = unitBefore(id, language);
  return {
    before: before && `${before} `,
    bare: (cell) => written(cell, (value) => bareValue(rounded(value, decimals), id, language)),
    full: (cell) => written(cell, (value) => valueWithUnit(rounded(value, decimals), id, language)),
  };
}

/** As its cell shows it, and not with all the digits that a formula gives. */
function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

function limitBefore(type: KeyResultType | undefined, start: string, language: Language): string {
  if (type === 'stay_at_or_above') return `${words.atLeast[language]} `;
  if (type === 'stay_at_or_below') return `${words.atMost[language]} `;
  if (type === 'range') return `${words.between[language]} ${start} ${words.and[language]} `;
  return '';
}
