import type { Rect } from '@odoo/o-spreadsheet';
import type { Sparkline } from '../../host/host.ts';
import { drawAsSeen } from '../rightToLeft/drawing.ts';
import { barPieces } from './barPieces.ts';

const TRACK = '#e8eaed';
const INSET = { x: 3, y: 4 };

/** Draws a SPARKLINE of charttype bar on a grey track. Other chart types are left blank. */
export function drawSparkline(ctx: CanvasRenderingContext2D, box: Rect, sparkline: Sparkline): void {
  const width = box.width - 2 * INSET.x;
  const height = box.height - 2 * INSET.y;
  if (sparkline.options.charttype !== 'bar' || width <= 0 || height <= 0) return;
  const left = box.x + INSET.x;
  const top = box.y + INSET.y;
  drawAsSeen(ctx, box, () => {
    ctx.beginPath();
    ctx.roundRect(left, top, width, height, 2);
    ctx.clip();
    ctx.fillStyle = TRACK;
    ctx.fillRect(left, top, width, height);
    for (const piece of barPieces(sparkline, width)) {
      ctx.fillStyle = piece.colour;
      ctx.fillRect(left + piece.x, top, piece.width, height);
    }
  });
}
