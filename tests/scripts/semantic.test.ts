import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { semanticFiles } from '../../scripts/semantic/files.ts';
import { powerQuery, tablesPage, tidyTables } from '../../scripts/semantic/tables.ts';
import { SEMANTIC } from '../../scripts/semantic.ts';
import { DAY_FORMAT, hasFormulas } from '../../src/core/tables/table.ts';

describe('the committed definitions in other languages', () => {
  const files = semanticFiles();

  it('are exactly the files that are generated now: run `npm run docs`', () => {
    expect(readdirSync(SEMANTIC).sort()).toEqual([...files.keys()].sort());
  });
  it.each([...files])('hold %s as it is generated now: run `npm run docs`', (name, text) => {
    expect(readFileSync(join(SEMANTIC, name), 'utf8')).toBe(text);
  });
});

describe('the tables that other tools read', () => {
  const columns = tidyTables.flatMap(({ table, types }) =>
    Object.entries(table.columns).map(([key, column]) => ({ id: `${table.id}.${key}`, column, type: types[key] })),
  );

  it.each(columns)('tell $id by its header, in both languages, with its type', ({ column: { header }, type }) => {
    expect(tablesPage()).toContain(`| ${header.en} | ${header.fa} | ${type}`);
    expect(powerQuery()).toContain(`{"${header.en}", "${header.fa}", type ${type}}`);
  });
  it.each(columns)('give $id the type of what is written there', ({ column: { format }, type }) => {
    if (format === DAY_FORMAT) expect(type).toBe('date');
    else if (format === '@') expect(type).toBe('text');
    else if (format?.includes('hh')) expect(type).toBe('datetime');
    else expect(['text', 'number', 'logical']).toContain(type);
  });
  it.each(tidyTables.map(({ table }) => [table.id, table] as const))('have the header of %s in row 1', (_, table) => {
    // A hidden row of formulas would be a row of the table elsewhere.
    expect(hasFormulas(table)).toBe(false);
  });
  it('call no two columns of a table alike', () => {
    for (const { table } of tidyTables) {
      for (const language of ['en', 'fa'] as const) {
        const headers = Object.values(table.columns).map(({ header }) => header[language]);
        expect(new Set(headers).size).toBe(headers.length);
      }
    }
  });
});
