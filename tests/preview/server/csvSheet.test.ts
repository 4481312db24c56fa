import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { csvSheet } from '../../../preview/server/csvSheet.ts';

const folder = mkdtempSync(join(tmpdir(), 'rasad-csv-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const cellsOf = async (content: string) => (await csvSheet(file('cells.csv', content))).cells;

describe('csvSheet', () => {
  it('reads fields delimited by comma, semicolon or tab', async () => {
    const expected = [
      ['month', 'leads'],
      ['Aban', 12],
    ];
    expect(await cellsOf('month,leads\nAban,12\n')).toEqual(expected);
    expect(await cellsOf('month;leads\nAban;12\n')).toEqual(expected);
    expect(await cellsOf('month\tleads\nAban\t12\n')).toEqual(expected);
  });

  it('reads UTF-8 with and without a byte order mark', async () => {
    expect(await cellsOf('\uFEFFماه,سرنخ\nآبان,۱۲')).toEqual(await cellsOf('ماه,سرنخ\nآبان,۱۲'));
    expect((await cellsOf('\uFEFFماه,سرنخ'))[0]?.[0]).toBe('ماه');
  });

  it('reads Windows line ends', async () => {
    expect(await cellsOf('a,b\r\n1,2\r\n')).toEqual([
      ['a', 'b'],
      [1, 2],
    ]);
  });

  it('reads quoted fields with delimiters, quotes and line ends in them', async () => {
    expect(await cellsOf('name,note\r\n"Sara, Tehran","said ""yes""\r\ntwice"\r\n')).toEqual([
      ['name', 'note'],
      ['Sara, Tehran', 'said "yes"\ntwice'],
    ]);
  });

  it('keeps a blank row between rows and drops those at the end', async () => {
    expect(await cellsOf('a,b\n\n1,2\n\n\n')).toEqual([
      ['a', 'b'],
      [null, null],
      [1, 2],
    ]);
  });

  it('makes ragged rows rectangular', async () => {
    expect(await cellsOf('a,b,c\n1\n2,3,4')).toEqual([
      ['a', 'b', 'c'],
      [1, null, null],
      [2, 3, 4],
    ]);
  });

  it('opens an empty file as an empty sheet', async () => {
    expect(await cellsOf('')).toEqual([]);
  });

  it('names the sheet for the file, without the signs that a sheet name may not have', async () => {
    expect((await csvSheet(file('فروش [پاییز].csv', 'a,b'))).name).toBe('فروش  پاییز');
  });

  it('freezes a header and leaves a first row of numbers alone', async () => {
    expect(await csvSheet(file('headed.csv', 'month,leads\nAban,12'))).toMatchObject({ frozenRows: 1, boldRows: [1] });
    expect(await csvSheet(file('bare.csv', '1,2\n3,4'))).not.toHaveProperty('frozenRows');
  });

  it('opens a Persian file from right to left', async () => {
    expect((await csvSheet(file('fa.csv', 'ماه,سرنخ\nآبان,12'))).rightToLeft).toBe(true);
    expect((await csvSheet(file('en.csv', 'month,leads\nAban,12'))).rightToLeft).toBe(false);
  });

  it('refuses a missing file by name', async () => {
    await expect(csvSheet(join(folder, 'gone.csv'))).rejects.toThrow(/There is no file .*gone\.csv.*Check its name/);
  });

  it('refuses a folder by name', async () => {
    await expect(csvSheet(folder)).rejects.toThrow(/is a folder\. Give the path of a csv file/);
  });

  it('refuses a binary and says what to save instead', async () => {
    const zip = file('book.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0));
    await expect(csvSheet(zip)).rejects.toThrow(/book\.xlsx is not a csv file in UTF-8.*save it as "CSV UTF-8"/);
  });

  it('refuses another encoding in the same words', async () => {
    const windows1256 = file('old.csv', Uint8Array.of(0xc2, 0xc8, 0xc7, 0xe4, 0x2c, 0x31));
    await expect(csvSheet(windows1256)).rejects.toThrow(/old\.csv is not a csv file in UTF-8/);
  });

  it('refuses a quote that is never closed, with its row', async () => {
    await expect(cellsOf('a,b\n1,"two\n3,4')).rejects.toThrow(/cells\.csv: a quote \("\) in row 2 is not closed/);
  });
});
