import { type Model, type Rect, registries, UIPlugin } from '@odoo/o-spreadsheet';
import type { Host } from '../../host/host.ts';
import { drawNoteMark } from './noteMark.ts';
import { drawSparkline } from './sparkline.ts';

type Drawing = Parameters<UIPlugin['drawLayer']>[0];

/** The host is made after the plugin is registered, since its model asks for the plugins once. */
let painted: Host | null = null;

/** Draws on the grid what the engine does not know: SPARKLINE bars and the marks of notes. */
class Painter extends UIPlugin {
  static override layers = ['Chart'] as const;
  static override getters = [];

  override drawLayer({ ctx, sheetId, viewports }: Drawing): void {
    if (!painted) return;
    const draw = (col: number, row: number, paint: (box: Rect) => void) => {
      const cell = { left: col, right: col, top: row, bottom: row };
      const seen = viewports.getVisibleRect(sheetId, cell);
      if (!seen.width || !seen.height) return;
      ctx.save();
      ctx.beginPath();
      ctx.rect(seen.x, seen.y, seen.width, seen.height);
      ctx.clip();
      // The whole cell, of which a part may be scrolled away: a bar keeps its length.
      paint(viewports.getRect(sheetId, cell));
      ctx.restore();
    };
    for (const sparkline of painted.sparklines()) {
      if (sparkline.sheetId !== sheetId) continue;
      draw(sparkline.col, sparkline.row, (box) => drawSparkline(ctx, box, sparkline));
    }
    for (const row of viewports.getSheetViewVisibleRows(sheetId)) {
      for (const col of viewports.getSheetViewVisibleCols(sheetId)) {
        if (painted.noteAt(sheetId, col, row)) draw(col, row, (box) => drawNoteMark(ctx, box));
      }
    }
  }
}

/** Before the host is made. */
export function registerPainter(): void {
  registries.featurePluginRegistry.add('RasadPainter', Painter);
}

/** After the host is made. */
export function paintFor(host: Host): Model {
  painted = host;
  return host.model;
}
