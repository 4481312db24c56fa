import { expect, it } from '@jest/globals';
import { pdfLink, workbookLink } from '../../../src/core/exporting/links.ts';

it.each([
  'https://docs.google.com/spreadsheets/d/abc/edit',
  'https://docs.google.com/spreadsheets/d/abc/edit?gid=7#gid=7',
  'https://docs.google.com/spreadsheets/d/abc/edit?usp=drive_web&ouid=1',
  'https://docs.google.com/spreadsheets/d/abc/',
])('an export of %s is asked of the file itself', (url) => {
  expect(workbookLink(url)).toBe('https://docs.google.com/spreadsheets/d/abc/export?format=xlsx');
  expect(new URL(pdfLink(url, { gid: 12, isWide: true })).searchParams.get('gid')).toBe('12');
});
