import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import { type DefinitionsKey, definitionsTable } from '../../src/core/tables/definitions.ts';
import { columnLetters } from '../../src/core/tables/letters.ts';
import { asked, openAddon, sheetOf, valueAt } from './addon.ts';

const TAB = 'Definitions';
const make = (host: Host) => asked(host, 'makeDefinitions', null);

/** What a row says in a column, by its id, wherever rows and columns stand now. */
function said(host: Host, id: string, key: DefinitionsKey, tab = TAB): string {
  const rows: string[][] = sheetOf(host, tab).getDataRange().getDisplayValues();
  const positionOf = (wanted: DefinitionsKey): number =>
    (rows[0] ?? []).findIndex((word) =>
      Object.values<string>({ ...definitionsTable.columns[wanted].header }).includes(word),
    );
  return rows.find((row) => row[positionOf('id')] === id)?.[positionOf(key)] ?? 'no such row';
}

function rowOf(host: Host, id: string, tab = TAB): number {
  const rows: string[][] = sheetOf(host, tab).getDataRange().getDisplayValues();
  return rows.findIndex((row) => row.includes(id)) + 1;
}

const cell = (key: DefinitionsKey, row: number): string =>
  `${columnLetters(Object.keys(definitionsTable.columns).indexOf(key) + 1)}${row}`;

const tabOf = (host: Host) => host.snapshot().sheets.find(({ name }) => name === TAB);

/** A file with a KPI of its own target, a function in a tab of people's, and OKRs. */
function openUsed(): Host {
  const host = openAddon();
  asked(host, 'insertKpis', { fns: ['KPI_CAC', 'KPI_ROAS'] });
  host.type('KPIs', 'D2', '60');
  host.type('KPIs', 'H2', 'Sara');
  host.type('Campaigns', 'E2', '=IF(A2="";"";KPI_AOV(B2; C2))');
  asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
  return host;
}

describe('the definitions of a file', () => {
  it('are a row for each KPI, function, rule and unit in use, as texts that no cell computes', () => {
    const host = openUsed();
    const { tab, rows } = make(host);
    expect(tab).toBe(TAB);
    expect(sheetOf(host, TAB).getLastRow()).toBe(rows + 1);
    expect(said(host, 'KPI_CAC', 'usedIn')).toBe('KPIs');
    expect(said(host, 'KPI_AOV', 'usedIn')).toBe('Campaigns');
    expect(said(host, 'OKR_STATUS', 'usedIn')).toBe('OKRs');
    expect(said(host, 'setting.calendar', 'formula')).toBe('calendar = gregorian');
    expect(said(host, 'unit.money', 'kind')).toBe('unit');
    expect(valueAt(host, TAB, cell('call', rowOf(host, 'KPI_AOV')))).toMatch(/^=KPI_AOV\(/);
    expect(said(host, 'note', 'words')).toMatch(/^Compute with these functions/);
    const cells = Object.values(tabOf(host)?.cells ?? {});
    expect(cells.filter(({ formula }) => /KPI_[A-Z]+\(/.test(formula ?? '')).map(({ formula }) => formula)).toEqual([]);
  });

  it('show target, owner and last reading by plain formulas, which follow the tabs without the add-on', () => {
    const host = openUsed();
    host.type('KPIs', 'B2', '48');
    asked(host, 'recordKpis', { who: 'Sara', entries: [], language: 'en' });
    make(host);
    const row = rowOf(host, 'KPI_CAC');
    const shown = () => (['target', 'owner', 'lastReading'] as const).map((key) => valueAt(host, TAB, cell(key, row)));
    expect(shown()).toEqual([60, 'Sara', expect.any(Number)]);
    expect(valueAt(host, TAB, cell('lastReading', rowOf(host, 'KPI_ROAS')))).toBe('');
    const last = Number(shown()[2]);
    host.type('KPIs', 'D2', '70');
    const log = sheetOf(host, 'KPI readings');
    log.getRange('A2').setValue(last + 3);
    expect(shown()).toEqual([70, 'Sara', last + 3]);
    const formulas = sheetOf(host, TAB).getDataRange().getFormulas().flat();
    expect(formulas.filter((formula: string) => /(KPI|OKR|JALALI|FA|MONEY)_?[A-Z]*\(/.test(formula))).toEqual([]);
  });

  it('are Persian in a Persian file, from right to left, with the same ids', () => {
    const host = openAddon({ userLocale: 'fa' });
    asked(host, 'connect', null);
    host.type('Campaigns', 'E2', '=KPI_CAC(B2; C2)');
    const { tab } = make(host);
    expect(tab).toBe('تعریف‌ها');
    expect(sheetOf(host, tab).isRightToLeft()).toBe(true);
    expect(said(host, 'KPI_CAC', 'name', tab)).toBe('هزینهٔ جذب مشتری');
    expect(said(host, 'KPI_CAC', 'better', tab)).toBe('lower');
  });

  it('are the same when they are made twice', () => {
    const host = openUsed();
    make(host);
    const before = tabOf(host);
    make(host);
    expect(tabOf(host)).toEqual(before);
  });

  it('follow the file when they are made again, around what people wrote, wherever columns are by then', () => {
    const host = openUsed();
    make(host);
    host.type(TAB, cell('notes', rowOf(host, 'KPI_CAC')), 'without salaries');
    host.type(TAB, 'R1', 'Agreed');
    host.type(TAB, `R${rowOf(host, 'KPI_AOV')}`, 'yes');
    const last = sheetOf(host, TAB).getLastRow();
    host.type(TAB, cell('name', last + 1), 'A word of ours');
    sheetOf(host, TAB).insertColumnsBefore(3, 1);
    sheetOf(host, TAB).setName('Glossary');
    host.type('Campaigns', 'E2', '=KPI_CTR(B2; C2)');
    host.type('KPIs', 'A2', 'Our CAC');
    expect(make(host).tab).toBe('Glossary');
    expect(said(host, 'KPI_CAC', 'name', 'Glossary')).toBe('Our CAC');
    expect(said(host, 'KPI_CAC', 'notes', 'Glossary')).toBe('without salaries');
    expect(said(host, 'KPI_CTR', 'usedIn', 'Glossary')).toBe('Campaigns');
    expect(said(host, 'KPI_AOV', 'usedIn', 'Glossary')).toBe('Not in use any more');
    expect(valueAt(host, 'Glossary', `S${rowOf(host, 'KPI_AOV', 'Glossary')}`)).toBe('yes');
    expect(rowOf(host, 'A word of ours', 'Glossary')).toBeGreaterThan(1);
  });

  it('leave what nobody wrote beside and nothing uses any more', () => {
    const host = openUsed();
    make(host);
    host.type('Campaigns', 'E2', '1');
    make(host);
    expect(rowOf(host, 'KPI_AOV')).toBe(0);
  });

  it('are undone in one step with their tab, and what people wrote since is asked about', () => {
    const host = openUsed();
    const before = host.snapshot().sheets;
    make(host);
    host.type(TAB, cell('source', rowOf(host, 'KPI_CAC')), 'our handbook');
    host.type(TAB, cell('notes', rowOf(host, 'KPI_ROAS')), 'mine');
    expect(asked(host, 'undo', { force: false })).toEqual({ done: false, editedCells: 2 });
    expect(asked(host, 'undo', { force: true })).toMatchObject({ done: true });
    expect(host.snapshot().sheets).toEqual(before);
  });

  it('come back as they stood when the second making is undone, with the notes of since', () => {
    const host = openUsed();
    make(host);
    const before = tabOf(host);
    host.type('Campaigns', 'E2', '=KPI_CTR(B2; C2)');
    host.type('KPIs', 'A2', 'Our CAC');
    make(host);
    expect(tabOf(host)).not.toEqual(before);
    host.type('KPIs', 'A2', 'Customer acquisition cost');
    expect(asked(host, 'undo', { force: false })).toMatchObject({ done: true });
    expect(tabOf(host)).toEqual(before);
    make(host);
    host.type(TAB, cell('notes', rowOf(host, 'KPI_CAC')), 'later');
    asked(host, 'undo', { force: false });
    expect(said(host, 'KPI_CAC', 'notes')).toBe('later');
  });

  it('come back in a tab that was cleared, and their columns with Repair', () => {
    const host = openUsed();
    make(host);
    sheetOf(host, TAB).clear();
    make(host);
    expect(said(host, 'KPI_CAC', 'unit')).toBe('money');
    sheetOf(host, TAB).deleteColumn(Object.keys(definitionsTable.columns).indexOf('unit') + 1);
    asked(host, 'repair', null);
    make(host);
    expect(said(host, 'KPI_CAC', 'unit')).toBe('money');
    host.type(TAB, cell('kind', 1), 'what it is');
    expect(make(host).tab).toBe(TAB);
  });
});
