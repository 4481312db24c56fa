import { type Rect, stores } from '@odoo/o-spreadsheet';
import type { Host } from '../../host/host.ts';
import { directionOf } from '../../host/textDirection.ts';
import { isMirrored } from './mirror.ts';

type Align = 'left' | 'center' | 'right';

/** What is used here of the engine's renderer, whose types keep it private. */
interface Renderer {
  readonly getters: {
    getCellStyle(position: Position): { readonly align?: Align };
    getEvaluatedCell(position: Position): { readonly type: string; readonly formattedValue: string };
  };
  computeCellAlignment(position: Position, isOverflowing: boolean): Align;
  drawIcon(rendering: Rendering, boxes: readonly Box[]): void;
}
interface Position {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
}
interface Rendering {
  readonly ctx: CanvasRenderingContext2D;
}
interface Icon {
  readonly horizontalAlign: Align;
  readonly clipRect?: Rect;
}
interface Box extends Rect {
  readonly icons: Readonly<Record<string, Icon | undefined>>;
}

const ACROSS: Readonly<Record<string, CanvasTextAlign>> = { left: 'right', right: 'left' };
const across = <A extends CanvasTextAlign>(align: A) => (ACROSS[align] ?? align) as A;

/** Turns back what a person reads on a mirrored grid: texts, with their alignment, and icons. */
export function readableInTheMirror(host: Host): void {
  turnTextsBack();
  const renderer = stores.GridRenderer.prototype as unknown as Renderer;
  const { computeCellAlignment, drawIcon } = renderer;

  renderer.computeCellAlignment = function (position, isOverflowing) {
    const align = computeCellAlignment.call(this, position, isOverflowing);
    if (!host.isRightToLeft(position.sheetId)) return align;
    const cell = this.getters.getEvaluatedCell(position);
    // As Excel documents for its right-to-left sheets: a text lies where its own direction begins, a number at the right.
    const isLeftToItself = cell.type === 'text' && !this.getters.getCellStyle(position).align;
    const seen = isLeftToItself ? (directionOf(cell.formattedValue) === 'rtl' ? 'right' : 'left') : align;
    return across(seen);
  };

  renderer.drawIcon = function (rendering, boxes) {
    const { ctx } = rendering;
    if (!isMirrored(ctx.canvas)) return drawIcon.call(this, rendering, boxes);
    ctx.save();
    ctx.scale(-1, 1);
    drawIcon.call(this, rendering, boxes.map(turnedBox));
    ctx.restore();
  };
}

/** Draws in a box as a person sees it, whether or not its canvas is mirrored. */
export function drawAsSeen(ctx: CanvasRenderingContext2D, { x, width }: Rect, draw: () => void): void {
  ctx.save();
  if (isMirrored(ctx.canvas)) {
    ctx.translate(2 * x + width, 0);
    ctx.scale(-1, 1);
  }
  draw();
  ctx.restore();
}

function turnTextsBack(): void {
  const { prototype } = CanvasRenderingContext2D;
  const { fillText } = prototype;
  prototype.fillText = function (text, x, y, ...width) {
    if (!isMirrored(this.canvas)) return fillText.call(this, text, x, y, ...width);
    drawAsSeen(this, { x, y, width: 0, height: 0 }, () => {
      this.textAlign = across(this.textAlign);
      fillText.call(this, text, x, y, ...width);
    });
  };
}

function turnedBox<B extends Box>(box: B): B {
  const icons = Object.entries(box.icons).map(([place, icon]) => [
    place,
    icon && {
      ...icon,
      horizontalAlign: across(icon.horizontalAlign),
      ...(icon.clipRect ? { clipRect: turned(icon.clipRect) } : {}),
    },
  ]);
  return { ...turned(box), icons: Object.fromEntries(icons) };
}

const turned = <R extends Rect>(rect: R): R => ({ ...rect, x: -rect.x - rect.width });
