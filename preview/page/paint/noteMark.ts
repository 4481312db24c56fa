import type { Rect } from '@odoo/o-spreadsheet';

const SIDE = 7;

/** The corner mark of a cell with a note. The engine marks an error in the same corner, in red. */
export function drawNoteMark(ctx: CanvasRenderingContext2D, box: Rect): void {
  const right = box.x + box.width;
  ctx.fillStyle = '#b06000';
  ctx.beginPath();
  ctx.moveTo(right - SIDE, box.y);
  ctx.lineTo(right, box.y);
  ctx.lineTo(right, box.y + SIDE);
  ctx.fill();
}
