import { describe, expect, it } from '@jest/globals';
import { csvDelimiter } from '../../../preview/server/csvDelimiter.ts';

describe('csvDelimiter', () => {
  it.each([
    ['a comma', 'month,leads\nAban,12', ','],
    ['a semicolon', 'month;leads\nAban;12', ';'],
    ['a tab', 'month\tleads\nAban\t12', '\t'],
    ['a semicolon, with decimal commas', '1,5;2,5\n3,5;4,5', ';'],
    ['a comma, with a semicolon inside quotes', '"a;b",c\n"d;e",f', ','],
    ['a semicolon, under a title and a blank row', 'Leads, by month\n\nmonth;leads\nAban;12\nAzar;15', ';'],
    ['a comma for a single column', 'سرنخ\n۱۲\n', ','],
    ['a comma for an empty file', '', ','],
  ])('finds %s', (_, text, delimiter) => {
    expect(csvDelimiter(text)).toBe(delimiter);
  });
});
