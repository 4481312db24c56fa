import { describe, expect, it } from '@jest/globals';
import type { Dialogs } from '../../../preview/host/host.ts';
import { open } from './addon.ts';

describe('Ui', () => {
  const menu = () => {
    const ui = SpreadsheetApp.getUi();
    ui.createMenu('Rasad')
      .addItem('Open', 'Rasad.openSidebar')
      .addSeparator()
      .addSubMenu(ui.createMenu('More').addItem('Check', 'check'))
      .addToUi();
  };
  it('keeps the menus that the script adds, and replaces one of the same title', () => {
    const { host, run } = open();
    let changes = 0;
    host.onUiChange(() => changes++);
    run(menu);
    run(menu);
    expect(host.menu).toEqual([
      {
        title: 'Rasad',
        items: [
          { label: 'Open', functionName: 'Rasad.openSidebar' },
          'separator',
          { title: 'More', items: [{ label: 'Check', functionName: 'check' }] },
        ],
      },
    ]);
    expect(changes).toBe(2);
  });
  it('shows the sidebar of a file at 300 pixels', () => {
    const { host, run } = open({}, '', { 'Sidebar.html': '<p>سلام</p>' });
    run(() => {
      const page = HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('رصد').setWidth(500);
      SpreadsheetApp.getUi().showSidebar(page);
    });
    expect(host.sidebar).toEqual({ title: 'رصد', html: '<p>سلام</p>', width: 300 });
  });
  it('names an HTML file that is not there', () => {
    const { run } = open();
    expect(() => run(() => HtmlService.createHtmlOutputFromFile('Nothing'))).toThrow(
      'No HTML file named Nothing was found.',
    );
  });
  it('asks the dialogs it was given', () => {
    const asked: string[] = [];
    const dialogs: Dialogs = {
      alert: (message) => asked.push(message),
      confirm: (message) => asked.push(message) < 0,
      prompt: () => 'ARR',
    };
    const { run } = open({ dialogs });
    const answers = run(() => {
      const ui = SpreadsheetApp.getUi();
      const told = ui.alert('Done') === ui.Button.OK;
      const agreed = ui.alert('Replace?', 'The cells are not empty.', ui.ButtonSet.YES_NO) === ui.Button.YES;
      const reply = ui.prompt('Name', ui.ButtonSet.OK_CANCEL);
      return [told, agreed, reply.getResponseText(), reply.getSelectedButton() === ui.Button.OK];
    });
    expect(answers).toEqual([true, false, 'ARR', true]);
    expect(asked).toEqual(['Done', 'Replace?\n\nThe cells are not empty.']);
  });
  it('says so when nobody is there to answer', () => {
    const { run } = open();
    expect(() => run(() => SpreadsheetApp.getUi().alert('Sure?'))).toThrow('HostOptions.dialogs was not given');
  });
  it('shows a toast', () => {
    const { host, run } = open();
    run(() => SpreadsheetApp.getActive().toast('Saved', 'Rasad', 3));
    expect(host.toast).toEqual({ message: 'Saved', title: 'Rasad', seconds: 3 });
  });
});

describe('PropertiesService', () => {
  it('keeps text in three stores', () => {
    const { host, run } = open();
    const read = run(() => {
      const store = PropertiesService.getDocumentProperties();
      store.setProperty('a', '1').setProperties({ b: '2', c: '3' });
      store.deleteProperty('c');
      return [store.getProperty('a'), store.getProperty('z'), store.getKeys(), store.getProperties()];
    });
    expect(read).toEqual(['1', null, ['a', 'b'], { a: '1', b: '2' }]);
    expect(host.snapshot().properties).toEqual({ document: { a: '1', b: '2' }, user: {}, script: {} });
  });
  it('refuses a value above 9 kB, counted in bytes', () => {
    const { run } = open();
    const write = (length: number) => PropertiesService.getUserProperties().setProperty('k', 'س'.repeat(length));
    expect(() => run(write, 4608)).not.toThrow();
    expect(() => run(write, 4609)).toThrow('k has 9218 bytes, a property may have 9216.');
  });
  it('refuses a store above 500 kB', () => {
    const { run } = open();
    expect(() =>
      run(() => {
        const store = PropertiesService.getUserProperties();
        for (let i = 0; i < 60; i++) store.setProperty('k' + i, 'x'.repeat(9000));
      }),
    ).toThrow('You have exceeded the property storage quota.');
  });
});

describe('Utilities', () => {
  it.each([
    ['yyyy-MM-dd', '2025-05-12'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", '2025-05-12T18:00:00+03:30'],
    ['EEE, d MMM yyyy', 'Mon, 12 May 2025'],
    ['EEEE MMMM h:mm a', 'Monday May 6:00 PM'],
    ['yy/M/d', '25/5/12'],
  ])('formats %s', (pattern, text) => {
    const moment = Date.UTC(2025, 4, 12, 14, 30);
    const format = (at: number, with_: string) => Utilities.formatDate(new Date(at), 'Asia/Tehran', with_);
    expect(open().run(format, moment, pattern)).toBe(text);
  });
  it('parses a day in a zone', () => {
    const parse = (text: string) => Utilities.parseDate(text, 'Asia/Tehran', 'yyyy-MM-dd').toISOString();
    expect(open().run(parse, '2025-05-12')).toBe('2025-05-11T20:30:00.000Z');
    expect(() => open().run(parse, 'May')).toThrow('Unparseable date: "May"');
  });
  it('encodes Persian text as UTF-8, and decodes to signed bytes', () => {
    const read = open().run(() => [Utilities.base64Encode('رصد'), Utilities.base64Decode('2LE=')]);
    expect(read).toEqual([Buffer.from('رصد').toString('base64'), [-40, -79]]);
  });
  it('gives other identifiers each time, and with a seed the same ones', () => {
    const two = () => [Utilities.getUuid(), Utilities.getUuid()];
    const seeded = open({ seed: 7 }).run(two);
    expect(open({ seed: 7 }).run(two)).toEqual(seeded);
    expect(new Set([...open().run(two), ...open().run(two), ...seeded]).size).toBe(6);
    for (const uuid of seeded) expect(uuid).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });
});

it('keeps caches, locks and the locale', () => {
  const { run } = open({
    userLocale: 'fa',
    spreadsheetLocale: 'de_DE',
    timeZone: 'Asia/Tehran',
    spreadsheetName: 'Plan',
  });
  const read = run(() => {
    const cache = CacheService.getDocumentCache();
    cache?.put('k', 'v', 10);
    const lock = LockService.getDocumentLock();
    const got = lock.tryLock(1000) && lock.hasLock();
    lock.releaseLock();
    const book = SpreadsheetApp.getActive();
    return [
      cache?.get('k'),
      cache?.get('z'),
      got,
      lock.hasLock(),
      Session.getActiveUserLocale(),
      Session.getScriptTimeZone(),
      book.getSpreadsheetLocale(),
      book.getSpreadsheetTimeZone(),
      book.getName(),
      JSON.stringify(ScriptApp.AuthMode.LIMITED),
    ];
  });
  expect(read).toEqual(['v', null, true, false, 'fa', 'Asia/Tehran', 'de_DE', 'Asia/Tehran', 'Plan', '"LIMITED"']);
});

it('keeps protections and reads them back', () => {
  const { run } = open();
  const read = run(() => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1:B1').protect().setDescription('Header').setWarningOnly(true);
    sheet.insertRowsBefore(1, 1);
    const [found] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
    const sheets = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length;
    return [found?.getDescription(), found?.isWarningOnly(), found?.getRange().getA1Notation(), sheets];
  });
  expect(read).toEqual(['Header', true, 'A2:B2', 0]);
});

it('keeps the open ranges of a protected sheet, wherever they move, until its protection goes', () => {
  const { host, run } = open();
  run(() => {
    const sheet = SpreadsheetApp.getActiveSheet();
    const open = [sheet.getRange('A2:A9'), sheet.getRange('C2:C9')];
    sheet.protect().setUnprotectedRanges(open).setWarningOnly(true);
    for (const a1 of ['D1', 'F1:G1']) sheet.getRange(a1).protect().setWarningOnly(true);
    sheet.insertColumnsBefore(1, 1);
  });
  const kept = () => host.snapshot().sheets[0]?.protections;
  expect(kept()).toEqual([
    { sheetId: '0', range: null, description: '', warningOnly: true, unprotected: ['B2:B9', 'D2:D9'] },
    { sheetId: '0', range: 'E1', description: '', warningOnly: true },
    { sheetId: '0', range: 'G1:H1', description: '', warningOnly: true },
  ]);
  const read = run(() => {
    const [found] = SpreadsheetApp.getActiveSheet().getProtections(SpreadsheetApp.ProtectionType.SHEET);
    const ranges = found?.getUnprotectedRanges().map((range) => range.getA1Notation());
    found?.setUnprotectedRanges([SpreadsheetApp.getActiveSheet().getRange('B3')]);
    return [ranges, found?.getUnprotectedRanges().map((range) => range.getA1Notation())];
  });
  expect(read).toEqual([['B2:B9', 'D2:D9'], ['B3']]);
  run(() => SpreadsheetApp.getActiveSheet().getProtections(SpreadsheetApp.ProtectionType.SHEET)[0]?.remove());
  expect(kept()).toHaveLength(2);
  host.undo();
  expect(kept()).toContainEqual(expect.objectContaining({ unprotected: ['B3'] }));
});

it('opens ranges in a protected sheet only, and only its own', () => {
  const { run } = open({
    sheets: [
      { name: 'S', cells: [] },
      { name: 'T', cells: [] },
    ],
  });
  const onRange = () => {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet
      .getRange('A1')
      .protect()
      .setUnprotectedRanges([sheet.getRange('A1')]);
  };
  expect(() => run(onRange)).toThrow('a protected sheet');
  const elsewhere = () => {
    const other = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('T')?.getRange('A1');
    if (other) SpreadsheetApp.getActiveSheet().protect().setUnprotectedRanges([other]);
  };
  expect(() => run(elsewhere)).toThrow('a protected sheet');
});

describe('a state token', () => {
  const code = `function took(event) { return HtmlService.createHtmlOutput(JSON.stringify(event.parameter)); }`;
  const made = (seconds: number): string =>
    ScriptApp.newStateToken().withMethod('took').withArgument('source', 'x').withTimeout(seconds).createToken();
  const back = (state: string) => `https://script.google.com/macros/d/preview/usercallback?code=7&state=${state}`;

  it('brings those who come back to the function that it names, with what it carries', () => {
    const { host, run } = open({}, code);
    const state = run(made, 60);
    expect(JSON.parse(host.comeBack(back(state)))).toEqual({ source: 'x', code: '7', state });
  });
  it('is good for its time alone, and none but the script’s own is taken', () => {
    const { host, run } = open({}, code);
    expect(() => host.comeBack(back(run(made, -1)))).toThrow('expired');
    expect(() => host.comeBack(back('made-up'))).toThrow('invalid');
    expect(() => run(made, 3_601)).toThrow('timeout');
    expect(() => run(() => ScriptApp.newStateToken().createToken())).toThrow('method');
  });
});
