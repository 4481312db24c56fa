import { isDateFormat, keptFormat } from '../formats.ts';
import type { Commands, Write } from './commands.ts';
import { helpers, UIPlugin } from './odoo.ts';
import { addPlugin, type Dispatch, type Link, linkOf, type PluginConfig } from './plugin.ts';

/** Sends many writes as one command: one evaluation, one undo step. */
class Batch extends UIPlugin {
  static override getters = [];
  private readonly link: Link;

  constructor(config: PluginConfig) {
    super(config);
    this.link = linkOf(config);
  }

  override handle(command: unknown): void {
    const { type, writes } = command as { readonly type: string; readonly writes: readonly Write[] };
    if (type === 'GAS_BATCH') for (const write of writes) this.send(write);
  }

  private send(write: Write): void {
    if (write[0] === 'GAS_CLEAR') {
      for (const cleared of this.cleared(write[1])) this.send(['UPDATE_CELL', cleared]);
      return;
    }
    const [type, payload] = write[0] === 'GAS_TYPE' ? (['UPDATE_CELL', this.typed(write[1])] as const) : write;
    // Commands are deep-copied, so refusals leave through the link and not through the payload.
    const { isSuccessful, reasons } = (this.dispatch as Dispatch)(type, payload);
    if (!isSuccessful) this.link.refused.push([type, reasons]);
  }

  // A whole sheet has 26,000 cells, of which few hold anything.
  private cleared({ sheetId, zone, cleared }: Commands['GAS_CLEAR']): Commands['UPDATE_CELL'][] {
    return this.getters
      .getCells(sheetId)
      .map(({ id }) => this.getters.getCellPosition(id))
      .filter(({ col, row }) => helpers.isInside(col, row, zone))
      .map((position) => ({ ...position, ...cleared }));
  }

  private typed({ real, drawn, ...written }: Commands['GAS_TYPE']): object {
    const before = this.getters.getCell(written);
    if (before?.format && (isDateFormat(before.format) || !isDateFormat(drawn))) return written;
    const kept = keptFormat({ real, drawn });
    const style = kept ? { style: { ...before?.style, numberFormat: kept } } : {};
    return { ...written, format: drawn, ...style };
  }
}

addPlugin('GasBatch', Batch);
