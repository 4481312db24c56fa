import { beforeAll, describe, expect, it } from '@jest/globals';
import exceljs, { type Workbook } from 'exceljs';
import { createHost } from '../../preview/host/host.ts';
import { workbookFile } from '../../preview/host/xlsx.ts';
import { kpiFormulaTabs } from '../../scripts/plainSheets/kpiFormulas.ts';
import { plainWorkbook } from '../../scripts/plainSheets/workbook.ts';
import { callFunction } from '../../src/core/functions/call.ts';
import { exampleCells } from '../../src/core/functions/exampleCells.ts';
import { metrics } from '../../src/core/metrics/index.ts';
import type { Language } from '../../src/core/text.ts';
import { englishDocument, persianDocument } from '../core/functions/testDocument.ts';

const LANGUAGES = [
  ['en', englishDocument],
  ['fa', persianDocument],
] as const;

describe.each(LANGUAGES)('the tabs of formulas in %s', (language, document) => {
  const tabs = kpiFormulaTabs(language);
  const [formulas] = tabs.sheets;
  const host = createHost({ sheets: tabs.sheets, sheetRows: 220 });

  it('show a share without a point behind which nothing stands', () => {
    const app = host.globals.SpreadsheetApp as typeof SpreadsheetApp;
    const shown = app
      .getActiveSpreadsheet()
      .getSheetByName(formulas?.name ?? '')
      ?.getDataRange()
      .getDisplayValues();
    const shares = (shown ?? []).flat().filter((text) => text.endsWith('%'));
    expect(shares.length).toBeGreaterThan(10);
    expect(shares.filter((text) => text.endsWith('.%'))).toEqual([]);
  });
  it('have a row for each KPI that is a formula', () => {
    expect(tabs.rows.map(({ metric }) => metric)).toEqual(metrics.filter(({ formula }) => formula !== undefined));
  });
  it.each(tabs.rows.map((each) => [each.metric.fn, each] as const))(
    'compute %s as the function does',
    (_, { metric, example, row }) => {
      const expected = callFunction(metric, exampleCells(metric, example), document) as number;
      expect(host.valueAt(formulas?.name ?? '', `B${row}`)).toBeCloseTo(expected, 9);
    },
  );
});

describe.each<[Language, readonly string[]]>([
  ['en', ['Dashboard', 'Start', 'OKRs', 'KPIs', 'KPI readings', 'Check-ins', 'Plan', 'KPI formulas', 'KPI lists']],
  [
    'fa',
    ['داشبورد', 'شروع', 'اهداف', 'شاخص‌ها', 'ثبت شاخص‌ها', 'گزارش هفتگی', 'برنامه', 'فرمول شاخص‌ها', 'فهرست‌های شاخص‌ها'],
  ],
])('the file without a script in %s', (language, names) => {
  let workbook: Workbook;
  beforeAll(async () => {
    const file = await workbookFile(plainWorkbook(language).snapshot());
    workbook = new exceljs.Workbook();
    await workbook.xlsx.load(file.buffer as ArrayBuffer);
  });

  it('has its tabs', () => {
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(names);
  });
  it('calls no function of Rasad, and shows no error', () => {
    const told: string[] = [];
    workbook.eachSheet((sheet) =>
      sheet.eachRow((row) =>
        row.eachCell({ includeEmpty: false }, (cell) => {
          const { formula, result } = cell;
          if (formula && /(KPI|OKR)_\w+\s*\(/.test(formula)) told.push(`${sheet.name}!${cell.address}: ${formula}`);
          if (typeof result === 'object' && result !== null && 'error' in result)
            told.push(`${sheet.name}!${cell.address}: ${String(result.error)}`);
        }),
      ),
    );
    expect(told).toEqual([]);
  });
  it('lets people choose words from lists', () => {
    const rules = workbook.worksheets.flatMap(({ model }) =>
      Object.values((model as unknown as { dataValidations: Record<string, { type: string }> }).dataValidations),
    );
    expect(rules.filter(({ type }) => type === 'list').length).toBeGreaterThan(5);
  });
});
