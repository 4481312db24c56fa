import { escapeHtml } from '../escapeHtml.ts';

/**
 * A text as HTML, in one line. Its isolated pieces become spans that keep their own direction, since not every mail program knows
 * the marks; a mark without its other half is left out.
 * @example
 * htmlOf('a <b>') //=> 'a &lt;b&gt;'
 */
export function htmlOf(text: string): string {
  const pieces = text.replace(/\s+/g, ' ').split(/([\u2068\u2069])/);
  let open = 0;
  const html = pieces.map((piece, index) => {
    if (piece === '\u2068') {
      open += 1;
      return `<span dir="${directionOf(pieces[index + 1] ?? '')}" style="unicode-bidi:isolate">`;
    }
    if (piece !== '\u2069') return escapeHtml(piece);
    if (open === 0) return '';
    open -= 1;
    return '</span>';
  });
  return html.join('') + '</span>'.repeat(open);
}

/** The direction of the first letter; figures alone run from left to right. */
function directionOf(text: string): 'rtl' | 'ltr' {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(letter) ? 'rtl' : 'ltr';
}
