import { describe, expect, it } from '@jest/globals';
import { callFunction } from '../../../src/core/functions/call.ts';
import type { Document } from '../../../src/core/functions/document.ts';
import { cac } from '../../../src/core/metrics/acquisition/cac.ts';
import { refusalOf } from './refusalOf.ts';
import { englishDocument, persianDocument } from './testDocument.ts';

const inRials: Document = {
  ...persianDocument,
  settings: () => ({ ...persianDocument.settings(), money: { ...persianDocument.settings().money, unit: 'RIAL' } }),
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
    expect(refusalOf(cac, ['۵ تومان', 1], englishDocument)).toBe(
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
