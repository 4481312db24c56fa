import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { callFunction } from '../../../../src/core/functions/call.ts';
import { faNumber } from '../../../../src/core/tools/numbers/faNumber.ts';
import { faText } from '../../../../src/core/tools/numbers/faText.ts';
import { refusalOf } from '../../functions/refusalOf.ts';
import { englishDocument, persianDocument } from '../../functions/testDocument.ts';

const write = (number: number, style = '') => callFunction(faText, [number, style], persianDocument) as string;
const read = (text: string) => callFunction(faNumber, [text], persianDocument);

describe('FA_TEXT', () => {
  it('is undone by FA_NUMBER in every style that keeps all digits', () => {
    const numbers = fc.integer({ min: -1e14, max: 1e14 }).chain((value) => fc.constantFrom(value, value / 1e6));
    fc.assert(
      fc.property(numbers, fc.constantFrom('grouped', 'digits', 'toman'), (number, style) => {
        expect(read(write(number, style))).toBe(number + 0);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), (thousandths) => {
        expect(read(write(thousandths / 1000, 'percent'))).toBe(thousandths / 1000 + 0);
      }),
    );
  });
  it('is undone to 3 figures in the short style', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e15, max: 1e15 }), (number) => {
        expect(read(write(number, 'short'))).toBe(Number(number.toPrecision(3)) + 0);
      }),
    );
  });
  it('writes toman for tomans, whatever unit was typed', () => {
    const text = (typed: string, style: string) => callFunction(faText, [typed, style], persianDocument);
    expect(text('۲ میلیون ریال', 'toman')).toBe('۲۰۰٬۰۰۰ تومان');
    expect(text('۲ میلیون تومان', 'toman')).toBe('۲٬۰۰۰٬۰۰۰ تومان');
    expect(text('۲ میلیون ریال', 'grouped')).toBe('۲٬۰۰۰٬۰۰۰');
    expect(refusalOf(faText, ['$5', 'toman'], persianDocument)).toContain('تبدیل کنید');
  });
  it('takes the Persian words of its styles', () => {
    expect(write(1250, 'با تومان')).toBe('۱٬۲۵۰ تومان');
    expect(write(1250, 'کوتاه')).toBe('۱٫۲۵ هزار');
  });
});

describe('FA_NUMBER', () => {
  it('leaves a currency out and passes a number through', () => {
    expect(read('۵۰۰ ریال')).toBe(500);
    expect(callFunction(faNumber, ['$1.5M'], englishDocument)).toBe(1_500_000);
    expect(callFunction(faNumber, [[[5], ['۶'], ['']]], englishDocument)).toEqual([[5], [6], ['']]);
  });
  it.each([
    ['12/5', 'text has two readings: "12/5" may be 12.5 or the date 12/5. Type it another way.'],
    ['۱۲،۵', 'text has two readings: "۱۲،۵" may be 12.5 or 125. Type it another way.'],
    ['۱۲ م', 'text has an unknown unit: "م" in "۱۲ م". Write it in full, such as million or toman.'],
    ['چند', 'text must be a number, got "چند".'],
    ['#N/A', 'text holds the error "#N/A". Mend that cell first.'],
  ])('refuses %s', (text, sentence) => {
    expect(refusalOf(faNumber, [text], englishDocument)).toBe(sentence);
  });
});
