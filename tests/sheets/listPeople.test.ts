import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import { ask, asked, openAddon, sheetOf, valueAt } from './addon.ts';
import { at } from './scorecard.ts';

const TAB = 'People';

/** Three owners, one of them written in two ways. */
function openScorecard(): Host {
  const host = openAddon();
  asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
  host.type('OKRs', at('owner', 3), 'Sara');
  host.type('OKRs', at('owner', 4), 'علی');
  host.type('OKRs', at('owner', 5), 'علي');
  host.type('OKRs', at('owner', 6), '=1+1');
  return host;
}

const column = (host: Host, letter: string): unknown[] =>
  [2, 3, 4, 5].map((row) => valueAt(host, TAB, `${letter}${row}`));

describe('the people of the scorecard', () => {
  it('are listed once each, and what people wrote of them stays', () => {
    const host = openScorecard();
    expect(asked(host, 'listPeople', null)).toEqual({ tab: TAB, added: 3 });
    expect(column(host, 'A')).toEqual(['Sara', 'علی', '2', null]);
    host.type(TAB, 'B2', 'Growth');
    host.type('OKRs', at('owner', 6), 'Amir');
    sheetOf(host, TAB).getRange('A2:B4').sort({ column: 1, ascending: false });
    expect(asked(host, 'listPeople', null)).toEqual({ tab: TAB, added: 1 });
    expect(asked(host, 'checkIns', null).people).toEqual(
      expect.arrayContaining([
        { name: 'Sara', team: 'Growth' },
        { name: 'Amir', team: '' },
      ]),
    );
  });

  it('are found in a tab that was renamed, sorted and given columns', () => {
    const host = openScorecard();
    asked(host, 'listPeople', null);
    const tab = sheetOf(host, TAB);
    tab.setName('Crew').insertColumnsAfter(1, 1);
    host.type('Crew', 'C2', 'Growth');
    expect(asked(host, 'checkIns', null).people[0]).toEqual({ name: 'Sara', team: 'Growth' });
    expect(asked(host, 'listPeople', null)).toEqual({ tab: 'Crew', added: 0 });
  });

  it('go with undo; those with a team are asked about', () => {
    const host = openScorecard();
    const before = host.snapshot().sheets;
    asked(host, 'listPeople', null);
    host.type(TAB, 'B3', 'Growth');
    expect(ask(host, 'undo', { force: false })).toMatchObject({ value: { done: false, editedCells: 1 } });
    host.type(TAB, 'B3', '');
    asked(host, 'undo', { force: false });
    expect(host.snapshot().sheets).toEqual(before);
  });

  it('are offered in the Owner column from then on, whoever is added and however the tab is called', () => {
    const host = openScorecard();
    asked(host, 'listPeople', null);
    sheetOf(host, TAB).setName('Crew');
    host.type('Crew', 'A5', 'Amir');
    const rule = sheetOf(host).getRange(at('owner', 9)).getDataValidation();
    const range = rule?.getCriteriaValues()[0] as GoogleAppsScript.Spreadsheet.Range;
    expect(range.getSheet().getName()).toBe('Crew');
    expect(range.getValues().flat().filter(String)).toEqual(['Sara', 'علی', '2', 'Amir']);
    expect(rule?.getAllowInvalid()).toBe(true);
    host.type('OKRs', at('owner', 6), 'Someone else');
    expect(valueAt(host, 'OKRs', at('owner', 6))).toBe('Someone else');
  });

  it('are offered again by a repair, and not in place of a drop-down of people’s own', () => {
    const host = openScorecard();
    const column = () => sheetOf(host).getRange(`${at('owner', 2)}:${at('owner', 40)}`);
    const mine = (host.globals.SpreadsheetApp as typeof SpreadsheetApp)
      .newDataValidation()
      .requireValueInList(['Sara', 'Omid'])
      .build();
    column().setDataValidation(mine);
    asked(host, 'listPeople', null);
    expect(column().getDataValidation()?.getCriteriaValues()[0]).toEqual(['Sara', 'Omid']);
    column().setDataValidation(null);
    expect(asked(host, 'repair', null)).toEqual({ repaired: 1 });
    expect(column().getDataValidation()?.getAllowInvalid()).toBe(true);
    expect(asked(host, 'repair', null)).toEqual({ repaired: 0 });
  });

  it('remembers who someone is and whose key results they look at', () => {
    const host = openScorecard();
    expect(asked(host, 'checkIns', null)).toMatchObject({ me: '', whose: 'mine', people: [], since: null });
    asked(host, 'setMe', { me: ' Sara ', whose: 'team' });
    expect(asked(host, 'checkIns', null)).toMatchObject({ me: 'Sara', whose: 'team' });
  });
});
