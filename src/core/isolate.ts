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
 * Marks the sign of a number and its digits, and leaves the words behind them to the sentence: in Persian the sign of
 * «+۱۲۰ میلیون» would else land behind its digits.
 * @example
 * isolatedParts(isolateSigned('+۱۲۰ میلیون')) //=> ['', '+۱۲۰', ' میلیون']
 */
export function isolateSigned(text: string): string {
  return text.replace(/^[+−]?[\d۰-۹٬٫,.]+[%٪]?/, isolate);
}

/**
 * A sentence cut at its marks: every second part is foreign.
 * @example
 * isolatedParts(`در ${isolate('KPI_CAC')}: عدد نیست`) //=> ['در ', 'KPI_CAC', ': عدد نیست']
 */
export function isolatedParts(sentence: string): string[] {
  return sentence.split(/[\u2068\u2069]/);
}
