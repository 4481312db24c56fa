import type { Document } from '../../functions/document.ts';
import { sheetFunction } from '../../functions/sheetFunction.ts';
import { convertMoney } from '../../numbers/convertMoney.ts';
import { type MoneyUnit, moneyUnits } from '../../numbers/moneyUnit.ts';
import { writeExact, writePercent, writeShort } from '../../numbers/write.ts';
import { Refusal } from '../../refusal/refusal.ts';

/** A number in Persian digits, as text. */
export const faText = sheetFunction({
  fn: 'FA_TEXT',
  name: { en: 'Number in Persian', fa: 'نوشتن عدد به فارسی' },
  args: {
    // Written in its own unit, whatever the document counts in.
    number: { kind: 'level', unit: 'number', keepsUnit: true, guide: { en: 'A number', fa: 'یک عدد' } },
    style: {
      kind: 'option',
      unit: 'word',
      words: {
        grouped: { en: 'Grouped in thousands', fa: 'سه‌رقم سه‌رقم' },
        digits: { en: 'Digits only', fa: 'فقط رقم' },
        short: { en: 'Short', fa: 'کوتاه' },
        percent: { en: 'Percent', fa: 'درصد' },
        toman: { en: 'With toman', fa: 'با تومان' },
      },
      default: 'grouped',
      guide: { en: 'How to write it', fa: 'شیوهٔ نوشتن' },
    },
  },
  gives: { unit: 'text', shape: 'text' },
  compute: ({ number: { amount, unit }, style }, _word, document) => {
    const number = style === 'toman' && unit ? inToman(amount, unit, document) : amount;
    switch (style) {
      case 'short':
        return writeShort(number, 'fa');
      case 'percent':
        return writePercent(number, 'fa');
      case 'toman':
        return `${writeExact(number, 'fa', { isGrouped: true })} ${moneyUnits.TOMAN.fa}`;
      default:
        return writeExact(number, 'fa', { isGrouped: style === 'grouped' });
    }
  },
  guide: {
    family: 'numbers',
    synonyms: ['ارقام فارسی', 'Persian digits', 'اعداد فارسی', 'عدد به حروف'],
    about: { en: 'Writes a number in Persian digits.', fa: 'عدد را با رقم فارسی می‌نویسد.' },
    notes: [
      {
        en: 'For display only: the result is text and no longer computes.',
        fa: 'فقط برای نمایش است: نتیجه متن است و دیگر در محاسبه نمی‌آید.',
      },
      {
        en: 'short keeps 3 significant figures, percent 1 decimal, the others 6 decimals.',
        fa: 'short سه رقم معنادار، percent یک رقم اعشار و بقیه شش رقم اعشار را نگه می‌دارند.',
      },
    ],
    source: {
      title: 'Unicode CLDR, locale fa: digits and separators',
      url: 'https://cldr.unicode.org',
      certainty: 'documented',
    },
    examples: [
      { given: { number: 12_500 }, gives: '۱۲٬۵۰۰' },
      { given: { number: 1_250_000, style: 'short' }, gives: '۱٫۲۵ میلیون' },
      { given: { number: 0.035, style: 'percent' }, gives: '۳٫۵٪' },
      { given: { number: 980_000, style: 'toman' }, gives: '۹۸۰٬۰۰۰ تومان' },
      { given: { number: -1234.5, style: 'digits' }, gives: '−۱۲۳۴٫۵' },
    ],
  },
});

function inToman(amount: number, unit: MoneyUnit, document: Document): number {
  const toman = convertMoney(amount, unit, 'TOMAN', document.settings().money.rates);
  if (toman !== null) return toman;
  const units = { unit: moneyUnits[unit], otherUnit: moneyUnits.TOMAN };
  throw new Refusal('otherMoney', { argument: 'number', value: amount, ...units });
}
