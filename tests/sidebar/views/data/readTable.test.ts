import { describe, expect, it } from '@jest/globals';
import { decodeFile } from '../../../../sidebar/views/data/decodeFile.ts';
import { readTable } from '../../../../sidebar/views/data/readTable.ts';

describe('the table in a text', () => {
  it('is found below the remarks that Google Analytics writes, with the line of its header', () => {
    const table = readTable('# ----\n# Traffic acquisition\n# 20261101-20261130\n\nDate,Sessions\n20261101,12\n');
    expect(table).toMatchObject({ header: ['Date', 'Sessions'], rows: [['20261101', '12']], headerLine: 5 });
    expect(table?.period?.days).toBe(30);
  });

  it('is found below several titles', () => {
    const table = readTable(
      'Campaign report\n"November 1, 2026 - November 7, 2026"\nCampaign,Cost,Clicks\nYalda,10,2\n',
    );
    expect(table).toMatchObject({ header: ['Campaign', 'Cost', 'Clicks'], headerLine: 3, period: { days: 7 } });
  });

  it('is found below a title and a blank line', () => {
    const table = readTable('گزارش آبان\n\nتاریخ;کلیک\n1405/08/01;۱۲\n1405/08/02;۱۳');
    expect(table).toMatchObject({ header: ['تاریخ', 'کلیک'], headerLine: 3 });
    expect(table?.rows).toHaveLength(2);
  });

  it.each([
    ['commas and quotes', 'Date,Spend\n2026-01-01,"1,200.50"', '1,200.50'],
    ['tabs, as a sheet copies them', 'Date\tSpend\n2026-01-01\t12', '12'],
    ['semicolons', 'Date;Spend\n2026-01-01;1.200,50', '1.200,50'],
    ['a quote and a new line inside a cell', 'Date,Note\n2026-01-01,"a ""b""\nc"', 'a "b"\nc'],
  ])('is read with %s', (_, text, cell) => {
    expect(readTable(text)?.rows[0]?.[1]).toBe(cell);
  });

  it('has no columns beyond its header and no blank rows at its end', () => {
    const table = readTable('Date,Clicks,,\n2026-01-01,5,,x\n,,,\n');
    expect(table).toEqual({ header: ['Date', 'Clicks'], rows: [['2026-01-01', '5']], headerLine: 1 });
  });

  it.each(['', 'only one line', '\n\n', '# remarks alone'])('is not there in %j', (text) => {
    expect(readTable(text)).toBeNull();
  });
});

describe('the text of a file', () => {
  const text = 'تاریخ,هزینه\n۱۴۰۵/۰۸/۰۱,۱۲';
  const utf16 = (mark: boolean): Uint8Array =>
    new Uint8Array(Buffer.from(`${mark ? '\ufeff' : ''}Date,Clicks\n1,2`, 'utf16le'));

  it('is read in UTF-8, with or without its mark', () => {
    expect(decodeFile(new TextEncoder().encode(text))).toBe(text);
    expect(decodeFile(new TextEncoder().encode(`\ufeff${text}`))).toBe(text);
  });

  it('is read in UTF-16, of either order, with or without its mark', () => {
    const swapped = (bytes: Uint8Array): Uint8Array => new Uint8Array(Buffer.from(bytes).swap16());
    for (const bytes of [utf16(true), utf16(false), swapped(utf16(true)), swapped(utf16(false))]) {
      expect(decodeFile(bytes)).toBe('Date,Clicks\n1,2');
    }
  });

  it('is read in the Windows-1256 of older Persian programs', () => {
    // «کمپین,هزینه»
    const bytes = [0x98, 0xe3, 0x81, 0xed, 0xe4, 0x2c, 0xe5, 0xd2, 0xed, 0xe4, 0xe5];
    expect(decodeFile(Uint8Array.from(bytes))).toBe('کمپین,هزينه'.replace('ي', 'ی').replace(/ی/g, 'ي'));
  });
});
