import { foldText } from '../fold.ts';

/** Words that stand in the header of an export of one tool alone, folded; all of a list must be there. */
const SIGNATURES: readonly (readonly [source: string, words: readonly string[]])[] = [
  ['hotjar', ['hotjar user id']],
  ['hotjar', ['number', 'date submitted', 'source url']],
  ['ga4', ['session primary channel group']],
  ['ga4', ['session default channel group']],
  ['ga4', ['first user primary channel group']],
  ['ga4', ['session source / medium']],
  ['ga4', ['page path and screen class']],
  ['google_ads', ['campaign', 'impr.', 'interactions']],
  ['google_ads', ['campaign', 'impr.', 'cost']],
  ['meta_ads', ['ad set name', 'amount spent']],
  ['meta_ads', ['campaign name', 'amount spent']],
];

/**
 * The tool that a file was exported from, by the words of its header; `csv` where they tell none.
 * @example
 * guessSource(['Date', 'Session primary channel group (Default channel group)', 'Sessions']) //=> 'ga4'
 * guessSource(['تاریخ', 'هزینه']) //=> 'csv'
 */
export function guessSource(header: readonly string[]): string {
  const words = header.map((word) => foldText(word.replace(/\([^)]*\)/g, ' ')));
  return SIGNATURES.find(([, needed]) => needed.every((word) => words.includes(word)))?.[0] ?? 'csv';
}
