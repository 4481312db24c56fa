import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import { newSettingCells } from '../../src/core/settings/settingCells.ts';
import { columnLetters } from '../../src/core/tables/letters.ts';
import { type SettingsKey, settingsTable } from '../../src/core/tables/settings.ts';
import { asked, openAddon, sheetOf, valueAt } from './addon.ts';
import { at } from './scorecard.ts';

const keys = Object.keys(settingsTable.columns) as SettingsKey[];
const inSettings = (key: SettingsKey, row: number): string => `${columnLetters(keys.indexOf(key) + 1)}${row}`;
const ruleRow = newSettingCells('en').findIndex(([shown]) => shown === 'Status rule') + 2;

/** A key result in row 4 that has come half of its way, on the last day of its cycle but one. */
function halfWay(): Host {
  const host = openAddon();
  asked(host, 'insertTemplate', { template: 'MK-02', language: 'en' });
  asked(host, 'openSettings', null);
  for (const [key, typed] of [
    ['start', '0'],
    ['target', '10'],
    ['current', '5'],
    ['firstDay', '=TODAY()-99'],
    ['lastDay', '=TODAY()+1'],
  ] as const) {
    host.type('OKRs', at(key, 4), typed);
  }
  return host;
}

const status = (host: Host): unknown => valueAt(host, 'OKRs', at('status', 4));

describe('the table of status rules in Settings', () => {
  it('counts once it is chosen, in the order of its rows, by the sheet’s own formulas', () => {
    const host = halfWay();
    expect(status(host)).toBe('✕ Off track');
    host.type('Settings', inSettings('value', ruleRow), 'My own, in the table');
    expect(status(host)).toBe('✕ Off track');
    // The row of 70% of the expected progress: 50% will do from now on.
    const row = [2, 3, 4, 5, 6, 7].find((each) => valueAt(host, 'Settings', inSettings('limit', each)) === 0.7) ?? 0;
    host.type('Settings', inSettings('limit', row), '50%');
    expect(status(host)).toBe('▲ At risk');
    host.type('Settings', inSettings('measure', row), 'Progress missing today');
    host.type('Settings', inSettings('comparison', row), 'at most');
    expect(status(host)).toBe('▲ At risk');
    host.type('Settings', inSettings('status', 2), 'On track');
    host.type('Settings', inSettings('limit', 2), '40%');
    expect(status(host)).toBe('✓ On track');
    host.type('Settings', inSettings('value', ruleRow), '90% and 70%');
    expect(status(host)).toBe('✕ Off track');
  });

  it('comes to a Settings tab of an earlier version when that is opened', () => {
    const host = halfWay();
    const first = keys.indexOf('measure') + 1;
    sheetOf(host, 'Settings').deleteColumns(first, 4);
    asked(host, 'openSettings', null);
    expect(valueAt(host, 'Settings', `${columnLetters(first)}2`)).toBe('Progress');
    host.type('Settings', inSettings('value', ruleRow), 'My own, in the table');
    expect(status(host)).toBe('✕ Off track');
    expect(valueAt(host, 'OKRs', at('status', 3))).not.toBeNull();
  });
});
