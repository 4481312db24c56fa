import { describe, expect, it } from '@jest/globals';
import { open } from './addon.ts';

it('says what is not implemented in the preview', () => {
  const { run } = open();
  expect(() => run(() => SpreadsheetApp.getActiveSheet().getRange('A1').setShowHyperlink(true))).toThrow(
    'Range.setShowHyperlink is not implemented in the preview',
  );
  expect(() => run(() => SpreadsheetApp.openById('x'))).toThrow(
    'SpreadsheetApp.openById is not implemented in the preview',
  );
  expect(() => run(() => Session.getActiveUser())).toThrow('Session.getActiveUser is not implemented in the preview');
});

it('does not show its own fields to the script', () => {
  const { run } = open();
  expect(() => run(() => (SpreadsheetApp.getActiveSheet() as unknown as { ctx: unknown }).ctx)).toThrow(
    'Sheet.ctx is not implemented in the preview',
  );
});

it('throws errors of the script’s own realm, called Exception', () => {
  const { run } = open();
  const caught = run(() => {
    try {
      SpreadsheetApp.getActiveSheet().getRange('nonsense');
    } catch (error) {
      return [error instanceof Error, String(error)];
    }
    return [];
  });
  expect(caught).toEqual([true, 'Exception: Range not found']);
});

it('hands over arrays and objects of the script’s own realm', () => {
  const { run } = open();
  const own = run(() => {
    const values = SpreadsheetApp.getActiveSheet().getRange('A1:B1').getValues();
    const properties = PropertiesService.getUserProperties().getProperties();
    return [values, values[0], properties].map((made) => made instanceof Object);
  });
  expect(own).toEqual([true, true, true]);
});

describe('counting', () => {
  it('counts calls by method, not what the host does by itself', () => {
    const { host, run } = open();
    run(() => {
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRangeList(['A1', 'A2']).setValue(1);
      sheet.sort(1);
    });
    expect(host.calls).toEqual({
      total: 4,
      byMethod: {
        'SpreadsheetApp.getActiveSheet': 1,
        'Sheet.getRangeList': 1,
        'RangeList.setValue': 1,
        'Sheet.sort': 1,
      },
      readsAfterWrites: 0,
    });
  });
  it('does not grow with the number of rows', () => {
    const callsFor = (rows: number) => {
      const { host, run } = open();
      run((count) => {
        const values = Array.from({ length: count }, (_, i) => [i]);
        SpreadsheetApp.getActiveSheet().getRange(1, 1, count, 1).setValues(values);
      }, rows);
      return host.calls.total;
    };
    expect(callsFor(500)).toBe(callsFor(5));
  });
  it('counts the reads that find writes waiting, once for all writes before them', () => {
    const { host, run } = open();
    run(() => {
      const range = SpreadsheetApp.getActiveSheet().getRange('A1');
      range.getValue();
      range.setValue(1).setNote('one');
      range.getA1Notation();
      range.getValue();
      range.getNote();
      range.setValue(2);
      SpreadsheetApp.flush();
      range.getValue();
      range.setValue(3).getDisplayValue();
      range.setValue(4);
    });
    expect(host.calls.readsAfterWrites).toBe(2);
    run(() => SpreadsheetApp.getActiveSheet().getRange('A1').getValue());
    expect(host.calls.readsAfterWrites).toBe(2);
  });
  it('starts again when asked', () => {
    const { host, run } = open();
    run(() => SpreadsheetApp.getActiveSheet());
    host.resetCalls();
    expect(host.calls).toEqual({ total: 0, byMethod: {}, readsAfterWrites: 0 });
  });
});

describe('fault injection', () => {
  const write = () => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1').setValue(1);
    sheet.getRange('A2').setValue(2);
  };
  it('fails the n-th call in the words of Google, once', () => {
    const { host, run } = open();
    host.failAt(4);
    expect(() => run(write)).toThrow('Service error: Spreadsheets');
    expect(Object.keys(host.snapshot().sheets[0]?.cells ?? {})).toEqual(['A1']);
    run(write);
    expect(Object.keys(host.snapshot().sheets[0]?.cells ?? {})).toEqual(['A1', 'A2']);
  });
  it('is turned off by null', () => {
    const { host, run } = open();
    host.failAt(1);
    host.failAt(null);
    expect(() => run(write)).not.toThrow();
  });
});

it('sends the writes of a run as one step', () => {
  const { host, run } = open();
  let batches = 0;
  host.model.on('command-dispatched', 'test', (command: object) => {
    if ('type' in command && command.type === 'GAS_BATCH') batches++;
  });
  run(() => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet
      .getRange('A1:A3')
      .setValues([[1], [2], [3]])
      .setBackground('#00ff00')
      .setNote('n');
    sheet.setFrozenRows(1);
    sheet.getRange('B1').setFormula('=SUM(A1:A3)');
  });
  expect(batches).toBe(1);
});
