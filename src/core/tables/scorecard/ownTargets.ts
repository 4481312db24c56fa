import { persianDigits } from '../../fold.ts';
import type { Document } from '../../functions/document.ts';
import { plainDecimal } from '../../numbers/write.ts';
import type { TargetInForce } from '../../okr/why.ts';
import type { Language } from '../../text.ts';
import { scorecardColumns } from './columns.ts';
import { readInUnit } from './readTyped.ts';

/**
 * The own targets of a key result as its cell keeps them, so that a formula of any locale reads them.
 * @param unitLabel the row's unit as its cell shows it
 * @throws Refusal if one of them means nothing, or more than one thing
 * @example
 * ownTargetsText('۲۰؛ ۴۵؛ ۸۰', 'customers', document) //=> '20; 45; 80'
 */
export function ownTargetsText(typed: string, unitLabel: string, document: Document): string {
  const parts = typed.split(/[;؛\n]/.test(typed) ? /[;؛\n]/ : /[,،]\s+|،/).map((part) => part.trim());
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const value = readInUnit(scorecardColumns.targets.header, part, unitLabel, document);
      if (!/^(%|درصد)/.test(unitLabel.trim())) return plainDecimal(value);
      return `${plainDecimal(Number((value * 100).toPrecision(15)))}%`;
    })
    .join('; ');
}

/** Own targets as people read and type them. */
export function ownTargetsShown(text: string, language: Language): string {
  if (language === 'en') return text;
  return persianDigits(text.replace(/;/g, '؛').replace(/%/g, '٪').replace(/\./g, '٫'));
}

/**
 * The target of the part of the cycle that a key result is in.
 * @param part the cell of that part, as its formula counts it
 * @returns null where it is judged by a straight line
 * @example
 * targetInForce('20; 45; 80', 1.5) //=> { part: 2, parts: 3, value: { en: '45', fa: '۴۵' } }
 */
export function targetInForce(targets: unknown, part: unknown): TargetInForce | null {
  if (targets === undefined || typeof part !== 'number') return null;
  const list = String(targets).split(/[;؛]|,\s/);
  const value = list[Math.floor(part)]?.trim();
  if (!value) return null;
  const shown = { en: ownTargetsShown(value, 'en'), fa: ownTargetsShown(value, 'fa') };
  return { part: Math.floor(part) + 1, parts: list.length, value: shown };
}
