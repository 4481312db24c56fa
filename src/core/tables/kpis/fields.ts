import type { Document } from '../../functions/document.ts';
import { Refusal } from '../../refusal/refusal.ts';
import type { Language, Text } from '../../text.ts';
import { targetTypes } from '../../tools/health.ts';
import { readInUnit } from '../scorecard/readTyped.ts';
import type { Value } from '../table.ts';
import { type KpisKey, kpisTable, targetPeriods } from './kpis.ts';

/** What people fill in of the card of a KPI, in the order of its form. */
export const cardFields = ['target', 'targetType', 'period', 'owner'] as const satisfies readonly KpisKey[];

export type CardField = (typeof cardFields)[number];
/** What was typed or chosen, by field: a word of a list by its id. A field that is left out stays. */
export type CardTexts = Readonly<Partial<Record<CardField, string>>>;

/** The words that a field may hold, by their ids; null where anything may be typed. */
export function cardWords(field: CardField): Readonly<Record<string, Text>> | null {
  if (field === 'targetType') return targetTypes;
  return field === 'period' ? targetPeriods : null;
}

interface Scope {
  /** The unit of the KPI, as its cell shows it. */
  readonly unit: string;
  /** The language of the tab, in which its words are written. */
  readonly language: Language;
  /** The document as the reader of the sentences sees it. */
  readonly document: Document;
}

/**
 * What a cell of a card becomes by what was typed into its field.
 * @throws Refusal that names the field, if it means nothing
 */
export function readCardField(field: CardField, typed: string, { unit, language, document }: Scope): Value {
  const text = typed.trim();
  if (text === '') return '';
  if (field === 'target') return readKpiValue('target', text, unit, document);
  const words = cardWords(field);
  if (!words) return { text };
  const word = words[text];
  if (word) return word[language];
  const argument = kpisTable.columns[field].header[document.language()];
  throw new Refusal('option', { argument, value: text, words: Object.values(words).map((each) => each[language]) });
}

/**
 * A value or a target of a KPI as people type it, in the unit of the KPI; a percent may be typed where no unit is known.
 * @throws Refusal if it means nothing, or more than one thing
 * @example
 * readKpiValue('value', '۱۲٫۵٪', 'درصد', document) //=> 0.125
 */
export function readKpiValue(field: 'value' | 'target', typed: string, unit: string, document: Document): number {
  const isPercent = unit.trim() === '' && /[%٪]|درصد|percent/i.test(typed);
  return readInUnit(kpisTable.columns[field].header, typed, isPercent ? '%' : unit, document);
}
