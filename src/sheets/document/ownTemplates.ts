import type { Cell } from '../../core/cell.ts';
import { type OwnTemplate, ownTemplates, type TemplateRow } from '../../core/tables/ownTemplates/ownTemplate.ts';
import { type OwnTemplateKey, ownTemplatesTable } from '../../core/tables/ownTemplates/table.ts';
import { findWholeTable } from '../tables/find.ts';
import { cellIn, tableRows } from '../tables/read.ts';
import type { OpenDocument } from './document.ts';

/** The templates that people saved in this file, in one read of their tab. */
export function readOwnTemplates({ tabs }: Pick<OpenDocument, 'tabs'>): OwnTemplate[] {
  const found = findWholeTable(ownTemplatesTable, tabs);
  if (!found) return [];
  return ownTemplates(
    tableRows(found).map((row): TemplateRow => {
      const text = (key: OwnTemplateKey): string => String(cellIn(found, row, key) ?? '');
      const value = (key: OwnTemplateKey): string | number => numberOrText(cellIn(found, row, key));
      return {
        ...{ template: text('template'), title: text('title'), type: text('type'), unit: text('unit') },
        ...{ start: value('start'), target: value('target'), weight: value('weight'), kpi: text('kpi') },
      };
    }),
  );
}

function numberOrText(cell: Cell): string | number {
  return typeof cell === 'number' ? cell : String(cell ?? '');
}
