import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import type { ScorecardKey } from '../../src/core/tables/scorecard/columns.ts';
import { asked, dispatch, openAddon, sheetIdOf, sheetOf, valueAt } from './addon.ts';
import { at, newTabKeys } from './scorecard.ts';

const TAB = 'OKRs';
const LAST_ROW = 11;

/** MK-01 (O1, rows 3 to 6) and MK-02 (O2, rows 7 to 11), of which O1.2 was checked in. */
function openScorecard(): Host {
  const host = openAddon();
  for (const template of ['MK-01', 'MK-02']) asked(host, 'insertTemplate', { template, language: 'en' });
  checkIn(host, 'O1.2', '500');
  return host;
}

function checkIn(host: Host, key: string, value: string): void {
  const entries = [{ key, value, confidence: '', note: '' }];
  expect(asked(host, 'checkIn', { who: 'Sara', entries })).toEqual({ saved: 1 });
}

const COMPARED = ['key', 'start', 'target', 'current', 'progress', 'score', 'status', 'note'] as const;

/** What each row says, by its title. */
function said(host: Host, columns: readonly ScorecardKey[] = COMPARED): Record<string, unknown> {
  const rows = Array.from({ length: LAST_ROW + 3 }, (_, index) => 1 + index);
  return Object.fromEntries(
    rows
      .filter((row) => valueAt(host, TAB, at('type', row)) && valueAt(host, TAB, at('type', row)) !== 'Type')
      .map((row) => [valueAt(host, TAB, at('title', row)), columns.map((key) => valueAt(host, TAB, at(key, row)))]),
  );
}

describe('Repair', () => {
  it('brings rows back that people sorted above the header, with everything that stands in them', () => {
    const host = openScorecard();
    const before = said(host);
    expect(Object.keys(before)).toHaveLength(9);
    sheetOf(host).getRange(at('owner', 4)).setValue('Sara').setNote('Ask her').setBackground('#ffee00');
    sheetOf(host).setFrozenRows(0);
    dispatch(host, 'SORT_CELLS', {
      sheetId: sheetIdOf(host),
      col: 1,
      row: 0,
      zone: { left: 0, right: newTabKeys.length - 1, top: 0, bottom: LAST_ROW - 1 },
      sortDirection: 'desc',
      sortOptions: { emptyCellAsZero: false, sortHeaders: true },
    });
    expect(valueAt(host, TAB, at('title', 1))).not.toBe('Objective / key result');
    asked(host, 'repair', null);
    expect(said(host)).toEqual(before);
    expect(valueAt(host, TAB, at('title', 1))).toBe('Objective / key result');
    const row = 3 + Object.keys(said(host)).indexOf('Grow website traffic by 20%');
    const owner = sheetOf(host).getRange(at('owner', row));
    expect([owner.getValue(), owner.getNote(), owner.getBackground()]).toEqual(['Sara', 'Ask her', '#ffee00']);
    asked(host, 'repair', null);
    expect(said(host)).toEqual(before);
  });

  it('leaves lines where people put them above the table', () => {
    const host = openScorecard();
    sheetOf(host).insertRowsBefore(1, 2);
    host.type(TAB, 'B1', 'Our objectives');
    host.type(TAB, 'B2', 'Ask Sara');
    asked(host, 'repair', null);
    expect([valueAt(host, TAB, 'B1'), valueAt(host, TAB, 'B2')]).toEqual(['Our objectives', 'Ask Sara']);
  });

  it('gives keys back that were cleared, so that nothing of the log belongs to another', () => {
    const host = openScorecard();
    const before = said(host);
    sheetOf(host)
      .getRange(`${at('key', 3)}:${at('key', LAST_ROW)}`)
      .clearContent();
    asked(host, 'repair', null);
    expect(said(host)).toEqual(before);
  });

  it('makes numbers of what was formatted as plain text, and a check-in lands as a number before that', () => {
    const host = openScorecard();
    const before = said(host);
    const body = `${at('key', 3)}:${at(newTabKeys[newTabKeys.length - 1] as ScorecardKey, 20)}`;
    sheetOf(host).getRange(body).setNumberFormat('@');
    expect(said(host)).not.toEqual(before);
    checkIn(host, 'O1.2', '600');
    checkIn(host, 'O1.2', '500');
    expect(valueAt(host, TAB, at('current', 5))).toBe(500);
    asked(host, 'repair', null);
    expect(said(host)).toEqual(before);
    host.type(TAB, at('current', 5), '700');
    expect(valueAt(host, TAB, at('current', 5))).toBe(700);
  });
});

describe('a key that people touch', () => {
  it('is back at once where it was cleared', () => {
    const host = openScorecard();
    host.type(TAB, at('key', 5), '');
    expect(valueAt(host, TAB, at('key', 5))).toBe('O1.2');
  });

  it.each(['o1.2', ' O1.2 ', 'O۱.۲'])('is written as Rasad does where it was typed as “%s”', (typed) => {
    const host = openScorecard();
    const before = said(host);
    host.type(TAB, at('key', 5), typed);
    expect(said(host)).toEqual(before);
    checkIn(host, 'O1.2', '600');
  });
});
