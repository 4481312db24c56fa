import { directionOf } from '../../host/textDirection.ts';

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
