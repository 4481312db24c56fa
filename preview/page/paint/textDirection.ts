/**
 * Makes every text on a canvas run in the direction of its first letter, as a cell does in Sheets: without it a Persian
 * sentence that ends in a full stop or holds an English word is drawn in the wrong order.
 */
export function drawTextInItsDirection(): void {
  const { prototype } = CanvasRenderingContext2D;
  const fillText = prototype.fillText;
  prototype.fillText = function (text, ...place) {
    this.direction = directionOf(text);
    fillText.call(this, text, ...place);
  };
}

/** @example directionOf('۱۲ کلیک CPC') //=> 'rtl' */
export function directionOf(text: string): 'rtl' | 'ltr' {
  const firstLetter = /\p{L}/u.exec(text)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(firstLetter) ? 'rtl' : 'ltr';
}
