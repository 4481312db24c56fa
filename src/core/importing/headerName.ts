import { foldText } from '../fold.ts';

/**
 * A header as headers are compared: folded, without its unit, which stands in brackets or as a sign.
 * @example
 * headerName('Send Date (Your time zone)') //=> 'send date'
 * headerName('key_result') //=> 'key result'
 */
export function headerName(word: string): string {
  return foldText(word.replace(/[([][^)\]]*[)\]]/g, ' ').replace(/[$€£﷼%٪#"_]/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}
