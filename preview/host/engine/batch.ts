import { type HostStyle, isDateFormat, isTextFormat, keptFormat } from '../formats.ts';
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
    // Commands are deep-copied, so writes come and refusals leave through the link and not through the payload.
    if ((command as { readonly type: string }).type === 'GAS_BATCH')
      for (const write of this.link.writes) this.send(write);
  }

  private send(write: Write): void {
    if (write[0] === 'GAS_CLEAR') {
      for (const cleared of this.cleared(write[1])) this.send(['UPDATE_CELL', cleared]);
      return;
    }
    if (write[0] === 'GAS_FORMAT') {
      for (const formatted of this.formatted(write[1])) this.send(['UPDATE_CELL', formatted]);
      return;
    }
    if (write[0] === 'GAS_CLEAR_RULES') {
      if (this.hasRules(write[1])) for (const step of bare(write[1])) this.send(step);
      return;
    }
    const [type, payload] = write[0] === 'GAS_TYPE' ? (['UPDATE_CELL', this.typed(write[1])] as const) : write;
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

  // A cell that has the format already costs as much as any other, once the engine is asked to change it.
  private formatted({ sheetId, zone, real, drawn }: Commands['GAS_FORMAT']): Commands['UPDATE_CELL'][] {
    const numberFormat = keptFormat({ real, drawn });
    const writes: Commands['UPDATE_CELL'][] = [];
    for (let col = zone.left; col <= zone.right; col++) {
      for (let row = zone.top; row <= zone.bottom; row++) {
        const before = this.getters.getCell({ sheetId, col, row });
        const style = before?.style as HostStyle | undefined;
        const kept = style?.numberFormat;
        const isSame = kept?.real === numberFormat?.real && kept?.drawn === numberFormat?.drawn;
        if (isSame && (before?.format ?? '') === drawn) continue;
        const restyled = isSame ? {} : { style: { ...style, numberFormat } as HostStyle };
        writes.push({ sheetId, col, row, format: drawn, ...restyled });
      }
    }
    return writes;
  }

  // To add a rule, the engine copies all that the sheet has, so it is not asked to where there is none to go.
  private hasRules({ sheetId, zone }: Commands['GAS_CLEAR_RULES']): boolean {
    const rules = this.getters.getDataValidationRules(sheetId);
    return rules.some(({ ranges }) => ranges.some((range) => helpers.overlap(range.zone, zone)));
  }

  private typed({ real, drawn, text, ...written }: Commands['GAS_TYPE']): object {
    const before = this.getters.getCell(written);
    if (text !== undefined && isTextFormat(before?.format)) return { ...written, content: text };
    if (real === undefined || drawn === undefined) return written;
    if (before?.format && (isDateFormat(before.format) || !isDateFormat(drawn))) return written;
    const kept = keptFormat({ real, drawn });
    const style = kept ? { style: { ...before?.style, numberFormat: kept } } : {};
    return { ...written, format: drawn, ...style };
  }
}

/** A new rule pushes the old ones off its cells; taken away at once, it leaves them bare. */
function bare({ sheetId, zone }: Commands['GAS_CLEAR_RULES']): Write[] {
  const id = 'bare';
  const rule = { id, criterion: { type: 'dateIsValid' as const, values: [] } };
  return [
    ['ADD_DATA_VALIDATION_RULE', { sheetId, ranges: [{ _sheetId: sheetId, _zone: zone }], rule }],
    ['REMOVE_DATA_VALIDATION_RULE', { sheetId, id }],
  ];
}

addPlugin('GasBatch', Batch);
