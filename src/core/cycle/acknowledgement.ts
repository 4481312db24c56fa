import { foldText } from '../fold.ts';
import type { Language } from '../text.ts';

/**
 * The names that a cell lists, as people write them side by side.
 * @example
 * namesIn('Sara, امیر') //=> ['Sara', 'امیر']
 */
export function namesIn(cell: string): readonly string[] {
  return cell
    .split(/[,،;؛\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/**
 * The cell with one name more; a name that is there stays there once.
 * @example
 * withName('Sara', 'Amir', 'en') //=> 'Sara, Amir'
 */
export function withName(cell: string, name: string, language: Language): string {
  const names = namesIn(cell);
  if (isAmong(names, name)) return cell;
  return [...names, name.trim()].join(language === 'fa' ? '، ' : ', ');
}

/** What someone said of a key result, and who has seen it. */
export interface Said {
  readonly who: string;
  readonly acknowledgedBy: readonly string[];
}

/**
 * Whether a person still has to acknowledge what was said of a key result of theirs: someone else said it, and they have not yet.
 * What nobody signed may be their own.
 */
export function waitsFor(me: string, { who, acknowledgedBy }: Said): boolean {
  return me !== '' && who !== '' && foldText(who) !== foldText(me) && !isAmong(acknowledgedBy, me);
}

function isAmong(names: readonly string[], name: string): boolean {
  return names.some((each) => foldText(each) === foldText(name));
}
