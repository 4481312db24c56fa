/**
 * The direction of a text, which is that of its first letter or mark of direction.
 * @example directionOf('۱۲ کلیک CPC') //=> 'rtl'
 */
export function directionOf(text: string): 'rtl' | 'ltr' {
  const first = /[\p{L}\u200e\u200f]/u.exec(text)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}\u200f]/u.test(first) ? 'rtl' : 'ltr';
}
