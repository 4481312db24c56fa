import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import { asked, openAddon, stateOf } from './addon.ts';

const entries = [{ key: 'O1.1', value: '700000', confidence: '8', note: '' }];

function openScorecard(): Host {
  const host = openAddon();
  asked(host, 'insertTemplate', { template: 'MK-02', language: 'en' });
  return host;
}

/** What a person does with the menu of a tab. */
function deleteTab(host: Host, name: string): void {
  const app = host.globals.SpreadsheetApp as typeof SpreadsheetApp;
  const file = app.getActiveSpreadsheet();
  file.deleteSheet(file.getSheetByName(name) as GoogleAppsScript.Spreadsheet.Sheet);
}

const undoAll = (host: Host): void => {
  while (stateOf(host).undo.length > 0) asked(host, 'undo', { force: true });
};

describe('the OKRs tab', () => {
  it('is known to be deleted by what was written into it, until there is another', () => {
    const host = openScorecard();
    expect(stateOf(host).lostOkrs).toBe(false);
    deleteTab(host, 'OKRs');
    expect(stateOf(host)).toMatchObject({ hasOkrs: false, lostOkrs: true });
    asked(host, 'insertTemplate', { template: 'MK-02', language: 'en' });
    expect(stateOf(host).lostOkrs).toBe(false);
  });

  it('is known to be deleted by the tabs that followed it, where nothing can be undone any more', () => {
    const host = openScorecard();
    asked(host, 'makePlan', { goal: '' });
    const app = host.globals.PropertiesService as typeof PropertiesService;
    app.getDocumentProperties()?.deleteAllProperties();
    deleteTab(host, 'OKRs');
    expect(stateOf(host).lostOkrs).toBe(true);
  });

  it('was not deleted where there never was one, or where everything was undone', () => {
    const host = openAddon();
    expect(stateOf(host).lostOkrs).toBe(false);
    asked(host, 'insertTemplate', { template: 'MK-02', language: 'en' });
    asked(host, 'checkIn', { who: '', entries });
    asked(host, 'makePlan', { goal: '' });
    undoAll(host);
    expect(stateOf(host)).toMatchObject({ hasOkrs: false, lostOkrs: false });
  });
});

describe('the Check-ins tab', () => {
  const isDeleted = (host: Host): boolean => asked(host, 'checkIns', null).isDeleted;

  it('is known to be deleted until the next check-in, which begins with the last numbers', () => {
    const host = openScorecard();
    expect(isDeleted(host)).toBe(false);
    asked(host, 'checkIn', { who: '', entries });
    expect(isDeleted(host)).toBe(false);
    deleteTab(host, 'Check-ins');
    expect(isDeleted(host)).toBe(true);
    asked(host, 'checkIn', { who: '', entries: [{ key: 'O1.2', value: '1.5', confidence: '', note: '' }] });
    const { isDeleted: still, known } = asked(host, 'checkIns', null);
    expect(still).toBe(false);
    expect(known.map(({ key, values }) => [key, values])).toEqual([
      ['O1.1', [700_000]],
      ['O1.2', [1.5]],
    ]);
  });

  it('was not deleted where the check-in was undone', () => {
    const host = openScorecard();
    asked(host, 'checkIn', { who: '', entries });
    asked(host, 'undo', { force: true });
    expect(isDeleted(host)).toBe(false);
  });
});
