import { inRow } from './must.ts';
import type { Given, Sentences } from './sentence.ts';

/** An amount in a unit that cannot be counted in another. */
export const moneyRefusals = {
  otherMoney: (
    { argument, value, row, unit, otherUnit }: Given<'argument' | 'value' | 'unit' | 'otherUnit', 'row'>,
    show,
  ) => ({
    en: `${argument}${inRow(row, show).en} counts in ${unit.en}, got ${show(value)}; this document counts in ${otherUnit.en} and holds no rate between the two. Choose the unit in Settings, or convert first.`,
    fa: `${argument}${inRow(row, show).fa} با ${unit.fa} نوشته شده است: ${show(value)}؛ پول این فایل با ${otherUnit.fa} است و نرخی میان این دو در دست نیست. واحد را در «تنظیمات» انتخاب کنید یا اول تبدیل کنید.`,
  }),
  unitsDisagree: (
    { argument, value, limit, unit, otherUnit }: Given<'argument' | 'value' | 'limit' | 'unit' | 'otherUnit'>,
    show,
  ) => ({
    en: `${argument} is ${show(value)} ${unit.en}, but ${limit} is ${otherUnit.en}. Make the two agree.`,
    fa: `در ${argument} ${show(value)} ${unit.fa} نوشته شده است، ولی ${limit} ${otherUnit.fa} است. این دو را یکی کنید.`,
  }),
  twoUnits: (
    {
      argument,
      value,
      row,
      limit,
      unit,
      otherUnit,
    }: Given<'argument' | 'value' | 'limit' | 'unit' | 'otherUnit', 'row'>,
    show,
  ) => ({
    en: `${argument}${inRow(row, show).en} counts in ${unit.en}, got ${show(value)}, but ${limit} counts in ${otherUnit.en}. Write all of it in one unit, or choose the money unit in Settings.`,
    fa: `${argument}${inRow(row, show).fa} با ${unit.fa} نوشته شده است: ${show(value)}؛ ولی ${limit} با ${otherUnit.fa} است. همه را با یک واحد بنویسید یا واحد پول را در «تنظیمات» انتخاب کنید.`,
  }),
  noMoneyUnit: () => ({
    en: 'no money unit was chosen for this document. Choose it in Settings, or name the unit in the call.',
    fa: 'واحد پول این فایل انتخاب نشده است. آن را در «تنظیمات» انتخاب کنید یا واحد را در خود فرمول بنویسید.',
  }),
  changeWithoutDay: () => ({
    en: 'Settings name a money unit before a change, but no day of the change. Write there the first day of the new unit, such as 2027-03-21.',
    fa: 'در «تنظیمات» واحد پول پیش از تغییر هست ولی روز تغییر نیست. نخستین روز واحد تازه را آنجا بنویسید، مانند ۱۴۰۶/۱/۱.',
  }),
  noRate: ({ unit, value, limit }: Given<'unit', 'value' | 'limit'>, show) => ({
    en: `Settings hold no rate of the ${unit.en}${value ? ` on ${show(value)}` : ''}${limit === undefined ? '' : `, only from ${show({ day: limit })} on`}. Add a row there, or choose another unit or day.`,
    fa: `در «تنظیمات» ارزشی برای ${unit.fa}${value ? ` در ${show(value)}` : ''} نیست${limit === undefined ? '' : ` و ارزش آن از ${show({ day: limit })} آغاز می‌شود`}. ردیفی آنجا اضافه کنید یا واحد یا روز دیگری انتخاب کنید.`,
  }),
} satisfies Sentences;
