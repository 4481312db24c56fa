import { describe, expect, it } from '@jest/globals';
import type { CellOrRange } from '../../../src/core/cell.ts';
import { callFunction } from '../../../src/core/functions/call.ts';
import type { Document } from '../../../src/core/functions/document.ts';
import { cac } from '../../../src/core/metrics/acquisition/cac.ts';
import { roas } from '../../../src/core/metrics/advertising/roas.ts';
import { ltvCac } from '../../../src/core/metrics/unit_economics/ltvCac.ts';
import { moneyConvert } from '../../../src/core/tools/numbers/moneyConvert.ts';
import { rows } from '../../../src/core/tools/rows.ts';
import { refusalOf } from './refusalOf.ts';
import { englishDocument, persianDocument } from './testDocument.ts';

const inRials: Document = {
  ...persianDocument,
  settings: () => ({ ...persianDocument.settings(), money: { ...persianDocument.settings().money, unit: 'RIAL' } }),
};

const inDollars: Document = {
  ...englishDocument,
  settings: () => ({ ...englishDocument.settings(), money: { ...englishDocument.settings().money, unit: 'USD' } }),
};

describe('money typed with its unit', () => {
  it.each([
    ['۱٫۵ میلیون تومان', 1_500_000],
    ['۱٬۲۵۰٬۰۰۰ ریال', 125_000],
    ['۲ همت', 2e12],
    ['۵ قران', 50],
    ['۳ ریال جدید', 3000],
    ['۱۲۵۰۰', 12_500],
  ])('%s counts as %d in a document in toman', (typed, toman) => {
    expect(callFunction(cac, [typed, 1], persianDocument)).toBe(toman);
  });
  it('counts in the unit of the document', () => {
    expect(callFunction(cac, ['۱۲۵۰۰', 1], inRials)).toBe(12_500);
    expect(callFunction(cac, ['۱۲۵۰۰ تومان', 1], inRials)).toBe(125_000);
    expect(callFunction(cac, [[['۱۰ ریال'], ['۱ تومان'], [5]], 1], inRials)).toBe(25);
    expect(callFunction(cac, ['$5', 1], englishDocument)).toBe(5);
  });
  it('is refused where no rate is known, with the remedy', () => {
    expect(refusalOf(cac, [[[1], ['۵ دلار']], 1], persianDocument)).toBe(
      'cost در ردیف ۲ با دلار آمریکا نوشته شده است: «۵ دلار»؛ پول این فایل با تومان است و نرخی میان این دو در دست نیست. واحد را در «تنظیمات» انتخاب کنید یا اول تبدیل کنید.',
    );
    expect(refusalOf(cac, ['۵ تومان', 1], inDollars)).toBe(
      'cost counts in toman, got "۵ تومان"; this document counts in US dollar and holds no rate between the two. Choose the unit in Settings, or convert first.',
    );
  });
  it('is no count', () => {
    expect(refusalOf(cac, [5, '۱۲ تومان'], persianDocument)).toBe('new_customers باید عدد باشد، ولی «۱۲ تومان» است.');
  });
  it('asks for the settings only where a unit was typed', () => {
    const unasked: Document = {
      ...persianDocument,
      settings: () => {
        throw new Error('asked');
      },
    };
    expect(callFunction(cac, [[['۲ میلیون'], [5]], '۲'], unasked)).toBe(1_000_002.5);
  });
});

describe('where no unit was chosen', () => {
  it.each([
    ['$5', 5],
    ['€3.400,00', 3400],
    ['۵ تومان', 5],
  ])('%s is what it says, and nothing is converted', (typed, amount) => {
    expect(callFunction(cac, [typed, 1], englishDocument)).toBe(amount);
    expect(callFunction(cac, [[[typed], [1]], 1], englishDocument)).toBe(amount + 1);
  });
  it('two units in one call are refused, though they could be converted', () => {
    expect(refusalOf(cac, [[['$5'], ['€3']], 1], englishDocument)).toBe(
      'cost in row 2 counts in euro, got "€3", but cost counts in US dollar. Write all of it in one unit, or choose the money unit in Settings.',
    );
    expect(refusalOf(roas, ['5 toman', '3 rial'], englishDocument)).toContain('but revenue counts in toman');
  });
  it('another call may have another unit', () => {
    expect(callFunction(cac, ['$5', 1], englishDocument)).toBe(5);
    expect(callFunction(cac, ['€5', 1], englishDocument)).toBe(5);
  });
  it('each row of KPI_ROWS is a call of its own', () => {
    const call = (...cells: CellOrRange[]) => callFunction(rows, ['ROAS', ...cells], englishDocument);
    expect(call([['$6'], ['€9']], [['$3'], ['€3']])).toEqual([[2], [3]]);
    expect(call([['$6'], ['€9']], '$3')).toEqual([[2], [expect.stringContaining('counts in euro')]]);
  });
  it('rows that spill agree with what stands for all of them', () => {
    expect(callFunction(ltvCac, [[['$6'], ['€9']], '$3'], englishDocument)).toEqual([
      [2],
      [expect.stringContaining('counts in euro')],
    ]);
  });
  it('the unit of the document cannot be converted', () => {
    expect(refusalOf(moneyConvert, [5, 'WORKBOOK', 'TOMAN'], englishDocument)).toContain('Choose it in Settings');
  });
});
