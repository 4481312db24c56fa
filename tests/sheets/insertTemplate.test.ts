import { describe, expect, it } from '@jest/globals';
import { ask, asked, openAddon, stateOf, valueAt } from './addon.ts';
import { at } from './scorecard.ts';

const sheetOf = (host: ReturnType<typeof openAddon>, name: string) =>
  host.snapshot().sheets.find((sheet) => sheet.name === name);

describe('inserting a template', () => {
  it('makes the OKRs tab on first use and fills it with an objective and its key results', () => {
    const host = openAddon();
    expect(asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' })).toMatchObject({
      tab: 'OKRs',
      rows: 4,
    });
    expect(valueAt(host, 'OKRs', at('title', 3))).toBe("Increase the brand's market share");
    expect(valueAt(host, 'OKRs', at('title', 5))).toBe('Acquire 1,000 new customers');
    expect(valueAt(host, 'OKRs', at('kpi', 4))).toBe('KPI_TRAFFIC_GROWTH');
  });

  it('computes progress, expected, score and status in plain formulas', () => {
    const host = openAddon();
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
    expect(valueAt(host, 'OKRs', at('progress', 4))).toBeCloseTo(0.72, 12);
    expect(valueAt(host, 'OKRs', at('progress', 5))).toBeCloseTo(0.48, 12);
    expect(valueAt(host, 'OKRs', at('progress', 3))).toBeCloseTo((0.72 + 0.48 + 0.005 / 0.06) / 3, 12);
    const formulas = Object.values(sheetOf(host, 'OKRs')?.cells ?? {}).flatMap(({ formula }) => formula ?? []);
    expect(formulas.length).toBeGreaterThan(20);
    expect(formulas.join()).not.toMatch(/KPI_[A-Z]+\(|OKR_[A-Z]+\(/);
  });

  it('judges by pace: the words follow the numbers', () => {
    const host = openAddon();
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
    host.type('OKRs', at('firstDay', 4), '=TODAY()-50');
    host.type('OKRs', at('lastDay', 4), '=TODAY()+50');
    const statusAt = (current: string) => {
      host.type('OKRs', at('current', 4), current);
      return valueAt(host, 'OKRs', at('status', 4));
    };
    expect(statusAt('0.10')).toBe('✓ On track');
    expect(statusAt('0.08')).toBe('▲ At risk');
    expect(statusAt('0.02')).toBe('✕ Off track');
    expect(statusAt('0.2')).toBe('★ Done');
    expect(statusAt('')).toBe('– No data');
  });

  it('gives the objective the status of its worst key result and says how many are off track', () => {
    const host = openAddon();
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
    for (const row of [4, 5, 6]) {
      host.type('OKRs', at('firstDay', row), '=TODAY()-50');
      host.type('OKRs', at('lastDay', row), '=TODAY()+50');
    }
    expect(valueAt(host, 'OKRs', at('status', 6))).toBe('✕ Off track');
    expect(valueAt(host, 'OKRs', at('status', 3))).toBe('✕ Off track');
    expect(valueAt(host, 'OKRs', at('note', 3))).toBe('1 of 3 off track');
    host.type('OKRs', at('weight', 6), '0');
    expect(valueAt(host, 'OKRs', at('note', 3))).toBe('');
    expect(valueAt(host, 'OKRs', at('status', 3))).not.toBe('✕ Off track');
  });

  it('says in the note where a day of the cycle is no date, and judges nothing by it', () => {
    const host = openAddon();
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
    host.type('OKRs', at('lastDay', 4), 'the end of spring');
    expect(valueAt(host, 'OKRs', at('expected', 4))).toBe('');
    expect(valueAt(host, 'OKRs', at('status', 4))).toBe('– No data');
    host.type('OKRs', at('current', 4), '0.1');
    host.type('OKRs', at('start', 4), '0.01');
    expect(valueAt(host, 'OKRs', at('note', 4))).toBe('Type both days as dates: 2026-11-23');
  });

  it('never judges a limit by pace', () => {
    const host = openAddon();
    asked(host, 'insertTemplate', { template: 'MK-02', language: 'en' });
    host.type('OKRs', at('current', 7), '400');
    expect(valueAt(host, 'OKRs', at('status', 7))).toBe('✓ On track');
    host.type('OKRs', at('current', 7), '399');
    expect(valueAt(host, 'OKRs', at('status', 7))).toBe('✕ Off track');
  });

  it('draws a bar of text in each row, as long as the progress, and colours it as its status', () => {
    const host = openAddon();
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'fa' });
    expect([3, 4, 5, 6].map((row) => valueAt(host, 'اهداف', at('bar', row)))).toEqual([
      '\u200F████░░░░░░ ۴۳٪',
      '\u200F███████░░░ ۷۲٪',
      '\u200F█████░░░░░ ۴۸٪',
      '\u200F█░░░░░░░░░ ۸٪',
    ]);
    const rules = JSON.stringify(sheetOf(host, 'اهداف')?.conditionalFormats);
    for (const word of ['★ محقق شد', '✓ در مسیر', '▲ نیازمند توجه', '✕ خارج از مسیر', 'هنوز زود است'])
      expect(rules).toContain(word);
  });

  it('writes a Persian tab from right to left, with the name of the season', () => {
    const host = openAddon({ userLocale: 'fa' });
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'fa' });
    expect(sheetOf(host, 'اهداف')?.rightToLeft).toBe(true);
    expect(valueAt(host, 'اهداف', at('title', 3))).toBe('افزایش سهم بازار برند');
    expect(String(valueAt(host, 'اهداف', at('cycle', 3)))).toMatch(/^(بهار|تابستان|پاییز|زمستان) ۱۴/);
    expect(String(valueAt(host, 'اهداف', at('note', 3)))).toMatch(/^[۰-۹] از ۳ خارج از مسیر$/);
  });

  it('gives the cycle the quarter that the sidebar shows beside the week', () => {
    const host = openAddon({ userLocale: 'fa' });
    const { week } = stateOf(host);
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'fa' });
    expect(valueAt(host, 'اهداف', at('cycle', 3))).toBe(week.quarter.fa);
  });

  it('freezes the header and the titles, sets widths, formats and drop-downs, and folds the rest away', () => {
    const host = openAddon();
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
    const sheet = sheetOf(host, 'OKRs');
    expect([sheet?.frozenRows, sheet?.frozenColumns, sheet?.hiddenRows]).toEqual([2, 2, [2]]);
    expect(sheet?.columnWidths['2']).toBe(310);
    expect(JSON.stringify(sheet?.columnGroups)).toContain('true');
    expect(sheet?.cells[at('target', 4)]?.format).toBe('0.0%');
    expect(sheet?.cells[at('target', 5)]?.format).toBe('#,##0" customers"');
    expect(JSON.stringify(sheet?.validations)).toContain('Stay at or above');
    expect(sheet?.conditionalFormats).toHaveLength(8);
  });

  it('appends below what the tab holds and leaves it as it was', () => {
    const host = openAddon();
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
    host.type('OKRs', at('current', 4), '0.1');
    const before = sheetOf(host, 'OKRs')?.cells ?? {};
    asked(host, 'insertTemplate', { template: 'MK-02', language: 'en' });
    const after = sheetOf(host, 'OKRs')?.cells ?? {};
    const standing = Object.keys(before).filter((a1) => Number(a1.replace(/[A-Z]/g, '')) <= 6);
    expect(standing.length).toBeGreaterThan(100);
    for (const a1 of standing) expect([a1, after[a1]]).toEqual([a1, before[a1]]);
    expect(valueAt(host, 'OKRs', at('title', 7))).toBe('Make paid acquisition pay for itself');
    expect(host.snapshot().sheets.filter(({ name }) => name.startsWith('OKRs'))).toHaveLength(1);
  });

  it('finds its tab again after it was renamed and moved', () => {
    const host = openAddon();
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
    const { getters } = host.model;
    const id = getters.getSheetIds().find((sheetId) => getters.getSheetName(sheetId) === 'OKRs') as string;
    host.model.dispatch('RENAME_SHEET', { sheetId: id, oldName: 'OKRs', newName: 'Our goals' });
    host.model.dispatch('MOVE_SHEET', { sheetId: id, delta: -1 });
    expect(asked(host, 'insertTemplate', { template: 'MK-02', language: 'en' }).tab).toBe('Our goals');
  });

  it('takes another name where people have a tab of that name already', () => {
    const host = openAddon({ sheets: [{ name: 'OKRs', cells: [['mine']] }] });
    expect(asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' }).tab).toBe('OKRs 2');
    expect(valueAt(host, 'OKRs', 'A1')).toBe('mine');
  });

  it('keeps the conditional formats that people added', () => {
    const host = openAddon();
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
    const { getters } = host.model;
    const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === 'OKRs') as string;
    const mine = {
      id: 'mine',
      rule: { type: 'CellIsRule', operator: 'isGreaterThan', values: ['5'], style: { bold: true } },
    };
    const ranges = [getters.getRangeDataFromXc(sheetId, 'J2:J9')];
    host.model.dispatch('ADD_CONDITIONAL_FORMAT', { sheetId, ranges, cf: mine } as never);
    asked(host, 'insertTemplate', { template: 'MK-02', language: 'en' });
    expect(JSON.stringify(sheetOf(host, 'OKRs')?.conditionalFormats)).toContain('"bold":true');
    expect(sheetOf(host, 'OKRs')?.conditionalFormats).toHaveLength(9);
  });

  it('inserts in the language of the tab, with titles in the language asked for', () => {
    const host = openAddon({ userLocale: 'fa' });
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'fa' });
    asked(host, 'insertTemplate', { template: 'MK-02', language: 'en' });
    expect(valueAt(host, 'اهداف', at('title', 7))).toBe('Make paid acquisition pay for itself');
    expect(valueAt(host, 'اهداف', at('type', 7))).toBe('جاه‌طلبانه');
  });

  it.each(['abc', '۹۵۰', '2,5 or so'])(
    'shows no error and no praise for %s in a current value, but a word',
    (typed) => {
      const host = openAddon();
      asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
      host.type('OKRs', at('current', 4), typed);
      expect(valueAt(host, 'OKRs', at('status', 4))).toBe('– No data');
      expect(valueAt(host, 'OKRs', at('note', 4))).toBe('Start, target or current is not a number: type 1200 or 25%');
      const values = Object.values(sheetOf(host, 'OKRs')?.cells ?? {}).map(({ value }) => String(value));
      expect(values.filter((value) => value.startsWith('#'))).toEqual([]);
    },
  );

  it('never calls an objective done while one of its key results is in error', () => {
    const host = openAddon();
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
    host.type('OKRs', at('current', 4), '0.3');
    host.type('OKRs', at('current', 5), '2000');
    host.type('OKRs', at('current', 6), '=1/0');
    expect(valueAt(host, 'OKRs', at('status', 3))).toBe('– No data');
    expect(valueAt(host, 'OKRs', at('note', 6))).toBe('Start, target or current is not a number: type 1200 or 25%');
  });

  it('works on where people have renamed a header', () => {
    const host = openAddon();
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
    host.type('OKRs', at('owner', 2), 'Who');
    expect(asked(host, 'insertTemplate', { template: 'MK-02', language: 'en' })).toMatchObject({ rows: 5 });
  });

  it('refuses a template that does not exist, in a sentence', () => {
    expect(ask(openAddon(), 'insertTemplate', { template: 'MK-99', language: 'en' })).toMatchObject({
      ok: false,
      sentence: 'There is no template "MK-99". Pick one from the list.',
    });
  });
});

describe('the calls of an insert', () => {
  function callsOf(template: string): number {
    const host = openAddon();
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
    host.resetCalls();
    asked(host, 'insertTemplate', { template, language: 'en', again: true });
    return host.calls.total;
  }
  it('do not grow with the size of the template', () => {
    const [three, four] = [callsOf('MK-01'), callsOf('MK-02')];
    expect(four).toBe(three);
  });
  it('do not grow with the rows that the tab holds', () => {
    const host = openAddon();
    const counts = ['MK-01', 'MK-02', 'MK-05', 'MK-02', 'MK-02'].map((template) => {
      host.resetCalls();
      asked(host, 'insertTemplate', { template, language: 'en', again: true });
      return host.calls.total;
    });
    expect(new Set(counts.slice(1)).size).toBe(1);
  });
});
