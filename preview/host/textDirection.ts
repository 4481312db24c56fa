/**
 * The direction of a text, which is that of its first letter.
 * @example directionOf('۱۲ کلیک CPC') //=> 'rtl'
 */
export function directionOf(text: string): 'rtl' | 'ltr' {
  const firstLetter = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(firstLetter) ? 'rtl' : 'ltr';
}
