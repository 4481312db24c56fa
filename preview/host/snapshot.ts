import type { CellPosition } from '@odoo/o-spreadsheet';
import { columnLetters, zoneToA1 } from './a1.ts';
import type {
  CellSnapshot,
  ChartSnapshot,
  GroupSnapshot,
  PlainCell,
  SheetSnapshot,
  WorkbookSnapshot,
} from './contract.ts';
import type { Attachment } from './engine/attachments.ts';
import type { Reader } from './engine/engine.ts';
import { GENERAL, type HostStyle, realFormat } from './formats.ts';
import { scriptFormula } from './formula.ts';
import { SPARKLINE_MARK } from './functions/sparkline.ts';
import type { Stores } from './services/properties.ts';
import type { Access } from './spreadsheet/access.ts';
import { figureOf } from './spreadsheet/charts.ts';
import { groupsOf } from './spreadsheet/groups.ts';

/** Everything that the workbook and the stores hold, as plain data that two tests can compare. */
export function takeSnapshot(get: Reader, stores: Stores, { editors, viewers }: Access): WorkbookSnapshot {
  const names = get.getNamedRanges().map(({ name, range }) => [name, get.getRangeString(range)]);
  return {
    sheets: get.getSheetIds().map((id) => sheetSnapshot(get, id)),
    namedRanges: Object.fromEntries(names),
    metadata: get
      .getAttachments()
      .filter(({ kind }) => kind === 'metadata')
      .map(described),
    access: { editors, viewers },
    properties: { document: { ...stores.document }, user: { ...stores.user }, script: { ...stores.script } },
  };
}

function sheetSnapshot(get: Reader, id: string): SheetSnapshot {
  const panes = get.getPaneDivisions(id);
  const [rows, columns] = [get.getNumberRows(id), get.getNumberCols(id)];
  const numbers = (length: number) => Array.from({ length }, (_, i) => i);
  return {
    id,
    name: get.getSheetName(id),
    rows,
    columns,
    hidden: !get.isSheetVisible(id),
    rightToLeft: get.isRightToLeft(id),
    tabColor: get.getSheet(id).color ?? null,
    hiddenGridlines: !get.getGridLinesVisibility(id),
    frozenRows: panes.ySplit,
    frozenColumns: panes.xSplit,
    columnWidths: sizes(
      numbers(columns).map((column) => get.getColSize(id, column)),
      DEFAULT_WIDTH,
    ),
    rowHeights: sizes(
      numbers(rows).map((row) => get.getUserRowSize(id, row)),
      undefined,
    ),
    hiddenColumns: get
      .getHiddenColsGroups(id)
      .flat()
      .map((column) => column + 1),
    columnGroups: groupSnapshots(get, id, 'COL'),
    rowGroups: groupSnapshots(get, id, 'ROW'),
    hiddenRows: numbers(rows)
      .filter((row) => get.isRowHidden(id, row))
      .map((row) => row + 1),
    merges: get.getMerges(id).map(zoneToA1),
    cells: cells(get, id),
    charts: get.getChartIds(id).map((chartId) => chartSnapshot(get, id, chartId)),
    conditionalFormats: get.getConditionalFormats(id).map(({ ranges, rule }) => plain({ ranges, rule })),
    validations: get
      .getDataValidationRules(id)
      .map(({ id: _, ranges, ...rule }) =>
        plain({ ranges: ranges.map((range) => get.getRangeString(range, id)), ...rule }),
      )
      // Their order says nothing.
      .sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other))),
    protections: protections(get, id),
  };
}

function chartSnapshot(get: Reader, sheetId: string, chartId: string): ChartSnapshot {
  const { col, row, offset, width, height } = figureOf(get, sheetId, chartId);
  const set = get.getAttachments().find(({ id }) => id === chartId);
  return {
    definition: plain(get.getChartDefinition(chartId)),
    set: set ? plain({ ...set.data, ranges: set.about.map((range) => get.getRangeString(range, sheetId)) }) : null,
    column: col + 1,
    row: row + 1,
    offsetX: offset.x,
    offsetY: offset.y,
    width,
    height,
  };
}

function groupSnapshots(get: Reader, sheetId: string, dimension: 'COL' | 'ROW'): GroupSnapshot[] {
  return groupsOf(get, sheetId, dimension).map(({ start, end, ...group }) => ({
    from: start + 1,
    to: end + 1,
    ...group,
  }));
}

const DEFAULT_WIDTH = 96; // pixels, the engine's own

function sizes(all: readonly (number | undefined)[], usual: number | undefined): Record<string, number> {
  const entries = all.flatMap((size, index) =>
    size === undefined || size === usual ? [] : [[String(index + 1), size]],
  );
  return Object.fromEntries(entries);
}

function cells(get: Reader, sheetId: string): Record<string, CellSnapshot> {
  const held = get.getCells(sheetId).map(({ id }) => get.getCellPosition(id));
  const notes = get.getAttachments().flatMap(({ kind, range, data }) =>
    kind === 'note' && range?.sheetId === sheetId
      ? [
          {
            at: `${range.zone.left}:${range.zone.top}`,
            col: range.zone.left,
            row: range.zone.top,
            text: String(data.text),
          },
        ]
      : [],
  );
  const byPlace = new Map<string, { col: number; row: number }>();
  for (const { col, row } of [...held, ...get.getEvaluatedCellsPositions(sheetId), ...notes]) {
    byPlace.set(`${col}:${row}`, { col, row });
  }
  const noteOf = new Map(notes.map(({ at, text }) => [at, text]));
  const shown = [...byPlace].flatMap(([at, { col, row }]): [string, CellSnapshot][] => {
    const snapshot = cell(get, { sheetId, col, row }, noteOf.get(at));
    const isEmpty = snapshot.value === null && Object.keys(snapshot).length === 1;
    return isEmpty ? [] : [[`${columnLetters(col + 1)}${row + 1}`, snapshot]];
  });
  return Object.fromEntries(shown.sort(([a], [b]) => a.localeCompare(b)));
}

/** The value that a cell shows; a sparkline is a picture and has none. */
export function cellValue(get: Reader, at: CellPosition): PlainCell {
  const { value } = get.getEvaluatedCell(at);
  return (value === SPARKLINE_MARK ? '' : value) as PlainCell;
}

function cell(get: Reader, at: CellPosition, note: string | undefined): CellSnapshot {
  const own = get.getCell(at);
  const { numberFormat: _, ...look } = (own?.style ?? {}) as HostStyle;
  const style = plain(look) as Record<string, unknown>;
  const format = realFormat(own?.format, own?.style as HostStyle);
  const border = get.getCellBorder(at);
  const spill = own?.isFormula ? get.getSpreadZone(at) : undefined;
  return {
    value: cellValue(get, at),
    ...(own?.isFormula ? { formula: scriptFormula(own.compiledFormula.toFormulaString(get)) } : {}),
    ...(spill ? { spill: zoneToA1(spill) } : {}),
    ...(format === GENERAL ? {} : { format }),
    ...(Object.keys(style).length ? { style } : {}),
    ...(border ? { border: plain(border) } : {}),
    ...(note ? { note } : {}),
  };
}

function protections(get: Reader, sheet: string) {
  const attachments = get.getAttachments().filter(({ sheetId }) => sheetId === sheet);
  return attachments
    .filter(({ kind }) => kind === 'protection')
    .map((protection) => {
      const open = attachments.filter(({ kind, data }) => kind === 'unprotected' && data.protection === protection.id);
      const unprotected = open.flatMap(({ range }) => (range ? [zoneToA1(range.zone)] : []));
      return { ...described(protection), ...(unprotected.length ? { unprotected } : {}) };
    });
}

function described({ sheetId, range, data }: Attachment) {
  return { sheetId: sheetId ?? null, range: range ? zoneToA1(range.zone) : null, ...data };
}

// Without the properties that are undefined: to the engine they are as good as absent.
const plain = (value: object): unknown => JSON.parse(JSON.stringify(value));
