import type { Rect } from '@odoo/o-spreadsheet';
import type { Sparkline } from '../../host/host.ts';
import { drawAsSeen } from '../rightToLeft/drawing.ts';
import { barPieces } from './barPieces.ts';

const TRACK = '#e8eaed';
const INSET = { x: 3, y: 4 };

/** Draws a SPARKLINE: a bar on a grey track, or a line. Other chart types are left blank. */
export function drawSparkline(ctx: CanvasRenderingContext2D, box: Rect, sparkline: Sparkline): void {
  const { charttype = 'line' } = sparkline.options;
  if (charttype === 'bar') drawBar(ctx, box, sparkline);
  if (charttype === 'line') drawLine(ctx, box, sparkline);
}

/** From left to right, from the least value to the most; what is no number is passed over, as `nan` and `empty` ask. */
function drawLine(ctx: CanvasRenderingContext2D, box: Rect, { values, options }: Sparkline): void {
  const numbers = values.flatMap((value, index) => (typeof value === 'number' ? [{ value, index }] : []));
  const width = box.width - 2 * INSET.x;
  const height = box.height - 2 * INSET.y;
  if (numbers.length < 2 || width <= 0 || height <= 0) return;
  const least = Math.min(...numbers.map(({ value }) => value));
  const span = Math.max(...numbers.map(({ value }) => value)) - least;
  drawAsSeen(ctx, box, () => {
    ctx.beginPath();
    for (const { value, index } of numbers) {
      const x = box.x + INSET.x + (width * index) / (values.length - 1);
      const y = box.y + INSET.y + height * (span === 0 ? 0.5 : 1 - (value - least) / span);
      ctx.lineTo(x, y);
    }
    ctx.lineWidth = Number(options.linewidth ?? 1);
    ctx.lineJoin = 'round';
    ctx.strokeStyle = String(options.color ?? '#000000');
    ctx.stroke();
  });
}

function drawBar(ctx: CanvasRenderingContext2D, box: Rect, sparkline: Sparkline): void {
  const width = box.width - 2 * INSET.x;
  const height = box.height - 2 * INSET.y;
  if (width <= 0 || height <= 0) return;
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
