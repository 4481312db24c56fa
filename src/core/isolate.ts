const START = '\u2068';
const END = '\u2069';

/**
 * Marks a piece of foreign words or a number inside a sentence, such as a cell's name, so that it keeps its own direction.
 * @example
 * isolatedParts(`در ${isolate('KPI_CAC')}`) //=> ['در ', 'KPI_CAC', '']
 */
export function isolate(text: string): string {
  return `${START}${text}${END}`;
}

/**
 * A sentence cut at its marks: every second part is foreign.
 * @example
 * isolatedParts(`در ${isolate('KPI_CAC')}: عدد نیست`) //=> ['در ', 'KPI_CAC', ': عدد نیست']
 */
export function isolatedParts(sentence: string): string[] {
  return sentence.split(/[\u2068\u2069]/);
}
