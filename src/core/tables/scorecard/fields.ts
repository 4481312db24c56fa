import type { Document } from '../../functions/document.ts';
import { means } from '../../functions/read.ts';
import { alignmentKinds } from '../../okr/alignment.ts';
import { keyResultTypes } from '../../okr/progress.ts';
import { objectiveKinds } from '../../okr/templates/template.ts';
import { keyResultUnits } from '../../okr/units.ts';
import { Refusal } from '../../refusal/refusal.ts';
import type { Language, Text } from '../../text.ts';
import type { Value } from '../table.ts';
import { scorecardColumns } from './columns.ts';
import { ownTargetsText } from './ownTargets.ts';
import { readTyped } from './readTyped.ts';

/** What people fill in of an objective, in the order of its form. */
export const objectiveFields = [
  'title',
  'owner',
  'type',
  'parent',
  'alignment',
  'weight',
  'firstDay',
  'lastDay',
] as const;
/** What people fill in of a key result. */
export const keyResultFields = [
  'title',
  'type',
  'unit',
  'start',
  'target',
  'current',
  'owner',
  'weight',
  'kpi',
  'targets',
] as const;
/** The numbers that count in the unit of their key result. */
export const valueFields = ['start', 'target', 'current'] as const;

export type Field = (typeof objectiveFields)[number] | (typeof keyResultFields)[number];
/** What was typed or chosen, by field: a word of a list by its id, a KPI by its function. A field that is left out stays. */
export type FieldTexts = Readonly<Partial<Record<Field, string>>>;

/** What the cells of a row become by what was typed. */
export type FieldValues = Readonly<Partial<Record<Field, Value>>>;

type Words = Readonly<Record<string, Text>>;

/** The words that a field may hold, by their ids. */
export function fieldWords(field: Field, isObjective: boolean): Words | null {
  if (field === 'unit') return keyResultUnits;
  if (field === 'alignment') return alignmentKinds;
  if (field === 'type') return isObjective ? objectiveKinds : keyResultTypes;
  return null;
}

/**
 * The id of the word that a cell shows, in either language; undefined where it is none of the list.
 * @example
 * wordId(keyResultUnits, 'مشتری') //=> 'customers'
 */
export function wordId<Id extends string>(words: Readonly<Record<Id, Text>>, shown: string): Id | undefined {
  const wanted = shown.trim();
  return wanted === '' ? undefined : (Object.keys(words) as Id[]).find((id) => means(wanted, id, words[id]));
}

interface FieldScope {
  readonly isObjective: boolean;
  /** The row's unit, as its cell shows it. */
  readonly unit: string;
  /** The language of the tab, in which its words are written. */
  readonly language: Language;
  /** The document as the reader of the sentences sees it. */
  readonly document: Document;
}

/**
 * What a cell becomes by what was typed into its field; a KPI is looked up by who knows all functions.
 * @throws Refusal that names the field, if it means nothing
 */
export function readField(field: Field, typed: string, { isObjective, unit, language, document }: FieldScope): Value {
  const argument = scorecardColumns[field].header[document.language()];
  const text = typed.trim();
  if (field === 'title' && text === '') throw new Refusal('blankField', { argument });
  if (text === '') return '';
  const words = fieldWords(field, isObjective);
  if (words) {
    const word = words[text];
    if (word) return word[language];
    throw new Refusal('option', { argument, value: text, words: Object.values(words).map((each) => each[language]) });
  }
  if (field === 'title' || field === 'owner' || field === 'kpi' || field === 'parent') return { text };
  if (field === 'targets') return { text: ownTargetsText(text, unit, document) };
  return readTyped(field, text, unit, document);
}
