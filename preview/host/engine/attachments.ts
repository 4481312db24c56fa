import type { Range, RangeAdapterFunctions, SheetData, WorkbookData, Zone } from '@odoo/o-spreadsheet';
import type { Attach, AttachmentKind } from './commands.ts';
import { CorePlugin, coreTypes, registries } from './odoo.ts';

export interface Attachment {
  readonly id: string;
  readonly kind: AttachmentKind;
  readonly sheetId: string | undefined;
  readonly range: Range | undefined;
  /** Cells of any sheet that it is about. */
  readonly about: readonly Range[];
  readonly data: Readonly<Record<string, unknown>>;
}

/** A sheet has at most one such flag, so its id is known. */
export const rightToLeftId = (sheetId: string) => `rightToLeft${sheetId}`;

/** The engine's own name for the copy of a chart on a copied sheet. */
const copiedChartId = (id: string, sheetIdTo: string) => `${sheetIdTo}??${id.split('??').pop()}`;

interface State {
  attachments: Record<string, Attachment | undefined>;
}

type Seen =
  | ({ readonly type: 'GAS_ATTACH' } & Attach)
  | { readonly type: 'GAS_DETACH'; readonly id: string }
  | { readonly type: 'GAS_DETACH_IN'; readonly kind: AttachmentKind; readonly sheetId: string; readonly zone: Zone }
  | { readonly type: 'DELETE_SHEET'; readonly sheetId: string }
  | { readonly type: 'DUPLICATE_SHEET'; readonly sheetId: string; readonly sheetIdTo: string }
  | { readonly type: 'DELETE_FIGURE'; readonly figureId: string }
  | { readonly type: 'UPDATE_CHART'; readonly chartId: string }
  | { readonly type: 'other' };

/** Keeps notes, metadata, protections, charts' options and right-to-left flags where undo, inserted rows and moved cells reach them. */
class Attachments extends CorePlugin<State> implements State {
  static override getters = ['getAttachments', 'isRightToLeft'] as const;
  attachments: State['attachments'] = {};

  getAttachments(): readonly Attachment[] {
    return Object.values(this.attachments).filter((attachment) => attachment !== undefined);
  }

  isRightToLeft(sheet: string): boolean {
    return this.getAttachments().some(({ kind, sheetId }) => kind === 'rightToLeft' && sheetId === sheet);
  }

  override import(data: WorkbookData): void {
    for (const { id: sheetId, rightToLeft } of data.sheets as (SheetData & { rightToLeft?: boolean })[]) {
      if (rightToLeft)
        this.put({ id: rightToLeftId(sheetId), kind: 'rightToLeft', sheetId, range: undefined, about: [], data: {} });
    }
  }

  override adaptRanges({ applyChange }: RangeAdapterFunctions): void {
    for (const attachment of this.getAttachments()) {
      const { id, range, about } = attachment;
      const change = range && applyChange(range);
      const changes = about.map((each) => applyChange(each));
      if (change?.changeType === 'REMOVE') this.history.update('attachments', id, undefined);
      else if ([change, ...changes].some((each) => each && each.changeType !== 'NONE')) {
        const left = changes.filter(({ changeType }) => changeType !== 'REMOVE');
        this.put({ ...attachment, range: change?.range, about: left.map((each) => each.range) });
      }
    }
  }

  override handle(command: unknown): void {
    const seen = command as Seen;
    switch (seen.type) {
      case 'GAS_ATTACH':
        this.put({
          id: seen.id,
          kind: seen.kind,
          sheetId: seen.sheetId,
          range: seen.sheetId && seen.zone ? this.getters.getRangeFromZone(seen.sheetId, seen.zone) : undefined,
          about: (seen.about ?? []).map(({ sheetId, zone }) => this.getters.getRangeFromZone(sheetId, zone)),
          data: seen.data,
        });
        break;
      case 'GAS_DETACH':
        this.history.update('attachments', seen.id, undefined);
        break;
      case 'GAS_DETACH_IN':
        this.remove(({ kind, range }) => kind === seen.kind && range !== undefined && isCellOf(range, seen));
        break;
      case 'DELETE_SHEET':
        this.remove(({ sheetId, range }) => sheetId === seen.sheetId || range?.sheetId === seen.sheetId);
        break;
      case 'DUPLICATE_SHEET':
        for (const original of this.getAttachments().filter(({ sheetId }) => sheetId === seen.sheetId)) {
          this.put(this.copied(original, seen.sheetIdTo));
        }
        break;
      case 'DELETE_FIGURE':
        this.history.update('attachments', seen.figureId, undefined);
        break;
      case 'UPDATE_CHART':
        // A person changed it in the grid's own panel; the host attaches what a script has set right afterwards.
        this.history.update('attachments', seen.chartId, undefined);
        break;
    }
  }

  private copied({ id, kind, sheetId: from, range, about, data }: Attachment, sheetId: string): Attachment {
    const copyId = (original: string) => `${original}@${sheetId}`;
    const copiedRange = ({ zone }: Range) => this.getters.getRangeFromZone(sheetId, zone);
    return {
      id: kind === 'rightToLeft' ? rightToLeftId(sheetId) : kind === 'chart' ? copiedChartId(id, sheetId) : copyId(id),
      kind,
      sheetId,
      range: range && copiedRange(range),
      about: about.map((each) => (each.sheetId === from ? copiedRange(each) : each)),
      data: typeof data.protection === 'string' ? { ...data, protection: copyId(data.protection) } : data,
    };
  }

  private put(attachment: Attachment): void {
    this.history.update('attachments', attachment.id, attachment);
  }

  private remove(matches: (attachment: Attachment) => boolean): void {
    for (const attachment of this.getAttachments().filter(matches)) {
      this.history.update('attachments', attachment.id, undefined);
    }
  }
}

function isCellOf(range: Range, { sheetId, zone }: { readonly sheetId: string; readonly zone: Zone }): boolean {
  const { left, right, top, bottom } = range.zone;
  const inside = left >= zone.left && right <= zone.right && top >= zone.top && bottom <= zone.bottom;
  return range.sheetId === sheetId && inside;
}

// As core commands they are recorded, so that undo knows them.
for (const name of ['GAS_ATTACH', 'GAS_DETACH', 'GAS_DETACH_IN']) {
  (coreTypes as Set<string>).add(name);
  if (!registries.inverseCommandRegistry.contains(name))
    registries.inverseCommandRegistry.add(name, (command) => [command]);
}
// The registries belong to the process, and a second host finds the first one's plugin there.
if (!registries.corePluginRegistry.contains('GasAttachments')) {
  registries.corePluginRegistry.add('GasAttachments', Attachments as never);
}
