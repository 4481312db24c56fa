import { describe, expect, it } from '@jest/globals';
import { gregorianDay } from '../../../src/core/calendar/day.ts';
import { readDay } from '../../../src/core/calendar/read.ts';
import type { Cell } from '../../../src/core/cell.ts';
import { iranianRates } from '../../../src/core/numbers/moneyRate.ts';
import { newSettingCells, readRate, readSettings } from '../../../src/core/settings/settingCells.ts';
import { settingRows } from '../../../src/core/settings/settingRows.ts';
import { defaultSettings } from '../../../src/core/settings/settings.ts';

const dayIn = (cell: Cell) => (typeof cell === 'string' ? readDay(cell) : null);
const read = (rows: readonly (readonly Cell[])[]) => readSettings(rows, { rates: [], rules: [] }, () => 'en', dayIn);
/** The cells of a new Persian tab, with one value changed. */
const persianCells = (name: string, value: Cell): Cell[][] =>
  newSettingCells('fa').map((row) => (row[0] === name ? [name, value, row[2]] : row));

describe('the cells of the Settings tab', () => {
  it.each(['fa', 'en'] as const)('say in %s what holds by default', (language) => {
    expect(read(newSettingCells(language))).toEqual(defaultSettings(language));
  });

  it('have a row for each setting, with a name, and what it does', () => {
    for (const language of ['fa', 'en'] as const) {
      const rows = newSettingCells(language);
      expect(rows).toHaveLength(Object.keys(settingRows).length);
      for (const [name, , about] of rows) expect([String(name).length, String(about).length]).not.toContain(0);
    }
  });

  it('are read in any order', () => {
    expect(read([...newSettingCells('fa')].reverse())).toEqual(defaultSettings('fa'));
  });

  it.each([
    ['تقویم', 'میلادی', { calendar: 'gregorian' }],
    ['تقویم', 'ميلادي', { calendar: 'gregorian' }],
    ['نخستین روز هفته', 'دوشنبه', { firstWeekday: 'monday' }],
    ['نخستین ماه سال مالی', 7, { fiscalStartMonth: 7 }],
    ['نخستین ماه سال مالی', '۴', { fiscalStartMonth: 4 }],
    ['شروع سنجش پس از تعطیلات نوروز', true, { paceAfterNowruz: true }],
    ['قاعدهٔ وضعیت', '۹۵٪ و ۷۵٪', { statusRule: 'upraise' }],
    ['وضعیت هدف', 'آهنگ امتیاز', { objectiveStatus: 'pace' }],
    ['امتیاز پایانی حدها', 'سهم گزارش‌ها', { closingScore: 'share' }],
    ['روزهای اعتبار گزارش', '۲۱', { staleAfterDays: 21 }],
    ['تبدیل خودکار عدد و تاریخ فارسی', true, { readsTyping: true }],
    ['زبان', 'English', { language: 'en' }],
  ])('follow what was chosen: %s, %s', (name, value, expected) => {
    expect(read(persianCells(name, value))).toMatchObject(expected);
  });

  it.each([
    ['تقویم', 'مریخی', { calendar: 'jalali' }],
    ['نخستین ماه سال مالی', 13, { fiscalStartMonth: 1 }],
    ['نخستین ماه سال مالی', '', { fiscalStartMonth: 1 }],
    ['قاعدهٔ وضعیت', 'هرچه شد', { statusRule: 'default' }],
    ['روزهای اعتبار گزارش', 0, { staleAfterDays: 14 }],
    ['واحد پول', '', { money: { unit: 'TOMAN' } }],
  ])('fall back on the default for what cannot be: %s, %s', (name, value, expected) => {
    expect(read(persianCells(name, value))).toMatchObject(expected);
  });

  it('know the unit before a change, and its last day', () => {
    const cells = newSettingCells('fa').map(([name, value]): Cell[] => {
      if (name === 'واحد پول') return [name, 'ریال جدید'];
      if (name === 'واحد پول پیش از تغییر') return [name, 'تومان'];
      return name === 'نخستین روز واحد تازه' ? [name, '۱۴۰۶/۱/۱'] : [name, value];
    });
    const lastDay = gregorianDay(2027, 3, 20);
    expect(read(cells).money).toMatchObject({ unit: 'RIAL_NEW', earlier: { unit: 'TOMAN', lastDay } });
  });

  it('keep in mind a change whose day cannot be read', () => {
    expect(read(persianCells('واحد پول پیش از تغییر', 'ریال')).money.earlier).toEqual({ unit: 'RIAL', lastDay: null });
  });
});

describe('the rates of money units', () => {
  it('are read from the table', () => {
    expect(readRate(['ریال جدید', 10_000, '2025-10-05', ''], dayIn)).toEqual([
      iranianRates.find(({ unit }) => unit === 'RIAL_NEW'),
    ]);
  });
  it('are read as people type them', () => {
    expect(readRate(['دلار آمریکا', '۱٬۱۵۰٬۰۰۰', '۱۴۰۵/۹/۱', ''], dayIn)).toEqual([
      { unit: 'USD', rials: 1_150_000, firstDay: gregorianDay(2026, 11, 22), lastDay: null },
    ]);
  });
  it.each([[['', '', '', '']], [['سکه', 5, '', '']], [['تومان', 0, '', '']], [['تومان', 'گران', '', '']]])(
    'leave out what is no rate: %s',
    (row) => {
      expect(readRate(row, dayIn)).toEqual([]);
    },
  );
  it('are those of the law where the table is empty', () => {
    expect(read(newSettingCells('fa')).money.rates).toEqual(iranianRates);
    const own = readRate(['toman', 12, '', ''], dayIn);
    expect(readSettings(newSettingCells('fa'), { rates: own, rules: [] }, () => 'en', dayIn).money.rates).toEqual(own);
  });
});
