import type { Context, GasRange, GasSheet } from '../context.ts';
import { newConditionalFormatRule } from './conditionalFormat.ts';
import { newDataValidation } from './dataValidation.ts';
import * as enums from './enums.ts';

/** The methods of SpreadsheetApp with its enums beside them. */
export function spreadsheetApp(ctx: Context, ui: GoogleAppsScript.Base.Ui): object {
  const { engine, boundary, make } = ctx;
  const active = () => make.spreadsheet();
  const methods = {
    getActive: active,
    getActiveSpreadsheet: active,
    getActiveSheet: (): GasSheet => active().getActiveSheet(),
    getActiveRange: (): GasRange => active().getActiveRange() as GasRange,
    getCurrentCell: (): GasRange => active().getCurrentCell() as GasRange,
    setActiveSheet: (sheet: GasSheet): GasSheet => active().setActiveSheet(sheet),
    setActiveRange: (range: GasRange): GasRange => active().setActiveRange(range),
    getUi: () => ui,
    flush: (): void => engine.flush(),
    newConditionalFormatRule: () => newConditionalFormatRule(ctx),
    newDataValidation: () => newDataValidation(ctx),
  } satisfies Partial<Record<keyof GoogleAppsScript.Spreadsheet.SpreadsheetApp, (...args: never[]) => unknown>>;
  // One call for the script is one call here, though it goes through the spreadsheet.
  const counted = Object.fromEntries(
    Object.entries(methods).map(([name, method]) => [
      name,
      (...args: never[]) => boundary.uncounted(() => (method as (...args: never[]) => unknown)(...args)),
    ]),
  );
  return boundary.expose('SpreadsheetApp', { ...counted, ...enums });
}
