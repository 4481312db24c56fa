import type { Day } from '../../calendar/day.ts';
import { sheetFunction } from '../../functions/sheetFunction.ts';
import { convertMoney, rateOf } from '../../numbers/convertMoney.ts';
import type { MoneyRate } from '../../numbers/moneyRate.ts';
import { type MoneyUnit, moneyUnits } from '../../numbers/moneyUnit.ts';
import { Refusal } from '../../refusal/refusal.ts';
import type { MoneySettings } from '../../settings/settings.ts';
import { unitOn } from '../../settings/unitOn.ts';

const units = {
  TOMAN: moneyUnits.TOMAN,
  RIAL: moneyUnits.RIAL,
  RIAL_NEW: moneyUnits.RIAL_NEW,
  QERAN: moneyUnits.QERAN,
  WORKBOOK: { en: "the workbook's unit", fa: 'واحد این فایل' },
} as const;

/** An amount in another unit of Iranian money. */
export const moneyConvert = sheetFunction({
  fn: 'MONEY_CONVERT',
  name: { en: 'Convert Iranian money', fa: 'تبدیل واحد پول' },
  args: {
    // `from` says what the amount counts in, so a unit typed with it must agree and is not converted before.
    amount: { kind: 'level', unit: 'money', keepsUnit: true, guide: { en: 'Amount', fa: 'مبلغ' } },
    from: { kind: 'option', unit: 'word', words: units, guide: { en: 'Unit of the amount', fa: 'واحد مبلغ' } },
    to: { kind: 'option', unit: 'word', words: units, guide: { en: 'Unit wanted', fa: 'واحد خواسته' } },
    onDate: {
      kind: 'date',
      unit: 'date',
      optional: true,
      guide: { en: 'Day whose conversion table applies', fa: 'روزی که جدول تبدیل آن به کار می‌رود' },
    },
  },
  gives: { unit: 'money', shape: 'number' },
  compute: ({ amount: { amount, unit }, from, to, onDate }, _word, document) => {
    const settings = document.settings();
    // Where no unit was chosen, the one that is typed is that of the workbook.
    const money = { ...settings.money, unit: settings.money.unit ?? unit };
    const [fromUnit, toUnit] = [unitOf(from, money, onDate), unitOf(to, money, onDate)];
    if (unit && unit !== fromUnit) {
      const units = { unit: moneyUnits[unit], otherUnit: moneyUnits[fromUnit] };
      throw new Refusal('unitsDisagree', { argument: 'amount', value: amount, limit: 'from', ...units });
    }
    // What a workbook recorded is restated in units of today; a date only tells which unit it was recorded in.
    const rateDay = from === 'WORKBOOK' ? null : onDate;
    const converted = convertMoney(amount, fromUnit, toUnit, money.rates, rateDay);
    if (converted !== null) return converted;
    throw withoutRate(rateOf(fromUnit, money.rates, rateDay) === null ? fromUnit : toUnit, money.rates, rateDay);
  },
  guide: {
    family: 'numbers',
    synonyms: ['toman', 'rial', 'dollar', 'تومان', 'ریال', 'دلار', 'نرخ ارز'],
    about: {
      en: 'Converts between toman, rial, new rial and qeran.',
      fa: 'میان تومان، ریال، ریال جدید و قران تبدیل می‌کند.',
    },
    notes: [
      {
        en: 'The law of 5 October 2025 keeps the rial and drops four zeros: 1 new rial = 10,000 rials = 1,000 toman = 100 qeran. The start date was not announced when this was written.',
        fa: 'قانون ۱۳ مهر ۱۴۰۴ نام ریال را نگه می‌دارد و چهار صفر را برمی‌دارد: ۱ ریال جدید = ۱۰٬۰۰۰ ریال = ۱٬۰۰۰ تومان = ۱۰۰ قران. هنگام نوشتن این متن، روز آغاز آن اعلام نشده بود.',
      },
      {
        en: 'WORKBOOK is the unit that Settings say was in force on on_date, or now without a date: =MONEY_CONVERT(B2:B13; "WORKBOOK"; "TOMAN"; A2:A13) makes one trend of a column recorded across a change of unit, restated by the rates of today.',
        fa: 'WORKBOOK واحدی است که به گفتهٔ «تنظیمات» در on_date برقرار بود، و بدون تاریخ، واحد امروز: =MONEY_CONVERT(B2:B13; "WORKBOOK"; "TOMAN"; A2:A13) از ستونی که در دو سوی تغییر واحد ثبت شده است با ارزش‌های امروز یک روند پیوسته می‌سازد.',
      },
      {
        en: 'Settings hold the table of rates with the days they are valid on; on_date picks its row, without it the last one counts.',
        fa: 'جدول ارزش‌ها با روزهای اعتبارشان در «تنظیمات» است؛ on_date ردیف آن روز را برمی‌گزیند و بدون آن آخرین ردیف به کار می‌رود.',
      },
    ],
    source: {
      title: 'Monetary reform law of 5 October 2025, Mehr News 6611837',
      url: 'https://www.mehrnews.com/news/6611837',
      certainty: 'documented',
    },
    examples: [
      { given: { amount: 1_250_000, from: 'RIAL', to: 'TOMAN' }, gives: 125_000 },
      { given: { amount: 1000, from: 'TOMAN', to: 'RIAL_NEW' }, gives: 1 },
      { given: { amount: 5, from: 'QERAN', to: 'TOMAN' }, gives: 50 },
    ],
  },
});

function unitOf(word: keyof typeof units, money: MoneySettings, onDate: Day | null): MoneyUnit {
  return word === 'WORKBOOK' ? unitOn(money, onDate) : word;
}

/** A unit has no rate at all, or none on a day; the next day from which it has one is named. */
function withoutRate(unit: MoneyUnit, rates: readonly MoneyRate[], onDate: Day | null): Refusal {
  const laterDays = rates.flatMap((rate) =>
    rate.unit === unit && onDate !== null && rate.firstDay !== null && rate.firstDay > onDate ? rate.firstDay : [],
  );
  return new Refusal('noRate', {
    unit: moneyUnits[unit],
    ...(onDate !== null && { value: { day: onDate } }),
    ...(laterDays.length > 0 && { limit: Math.min(...laterDays) }),
  });
}
