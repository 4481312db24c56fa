import { describe, expect, it } from '@jest/globals';
import type { Host, PlainCell } from '../../preview/host/host.ts';
import type { ForecastOfColumn } from '../../src/api.ts';
import { ask, asked, openAddon, sheetOf, valueAt } from './addon.ts';

const MONTHS = 24;
const options = { horizon: 3, level: 0.8, last: null };

/** A tab with months, a KPI that grows, and words. */
function open(select = 'B5'): Host {
  const rows = Array.from({ length: MONTHS }, (_, month): PlainCell[] => {
    const day = new Date(Date.UTC(2024, month, 1)).toISOString().slice(0, 10);
    return [day, 100 + 4 * month + ((month * 5) % 7), month % 2 ? 'paid' : 'free'];
  });
  const host = openAddon({
    sheets: [{ name: 'Sales', cells: [['Month', 'Sign-ups', 'Kind'], ...rows] }],
    sheetRows: 40,
  });
  host.select('Sales', select);
  return host;
}

function insert(host: Host, { sheet, values, dates }: ForecastOfColumn, asValues: boolean) {
  const args = [
    { range: values.range, sheet },
    options.horizon,
    dates && { range: dates.range, sheet },
    'auto',
    options.level,
  ];
  const like = [null, 0, 0, 0];
  return asked(host, 'useColumns', { fn: 'KPI_FORECAST', args, sheet, each: false, asValues, like });
}

const block = (host: Host, a1: string): unknown[][] => sheetOf(host, 'Sales').getRange(a1).getValues();

describe('the forecast of the column that people look at', () => {
  it('takes the dates beside it, and writes nothing', () => {
    const host = open();
    const before = host.snapshot();
    const told = asked(host, 'forecastColumn', options);
    expect(told).toMatchObject({
      tab: 'Sales',
      values: { word: 'Sign-ups', range: `B2:B${MONTHS + 1}` },
      dates: { word: 'Month', range: `A2:A${MONTHS + 1}` },
      isPercent: false,
    });
    expect(told.past).toHaveLength(MONTHS);
    expect(told.coming).toHaveLength(3);
    expect(host.snapshot()).toEqual(before);
  });
  it.each(['C3', 'A3', 'F9'])('says where to go from %s, which is no column of numbers', (cell) => {
    const answer = ask(open(cell), 'forecastColumn', options);
    expect(answer).toMatchObject({ ok: false, sentence: expect.stringContaining(cell) });
  });
  it('goes on with the last column where people look at none', () => {
    const host = open();
    const { sheet, values } = asked(host, 'forecastColumn', options);
    host.select('Sales', 'H9');
    const last = { sheet, word: values.word, position: values.position };
    expect(asked(host, 'forecastColumn', { ...options, horizon: 5, last })).toMatchObject({ values });
    host.type('Sales', 'B1', 'Renamed');
    expect(ask(host, 'forecastColumn', { ...options, last })).toMatchObject({ ok: false });
  });
  it('counts the days of the Events tab in, by a formula that reads it', () => {
    const host = open();
    asked(host, 'markEvents', { chosen: ['blackFriday', 'christmas'] });
    host.select('Sales', 'B5');
    const told = asked(host, 'forecastColumn', { ...options, horizon: 12 });
    expect(told.events.map(({ name, places }) => [name, places])).toEqual([
      ['Black Friday', [10, 22, 34]],
      ['Christmas', [11, 23, 35]],
    ]);
    const { sheet, values, dates, eventsRange } = told;
    const args = [
      { range: values.range, sheet },
      12,
      dates && { range: dates.range, sheet },
      'auto',
      0.8,
      'auto',
      eventsRange,
    ];
    asked(host, 'useColumns', { fn: 'KPI_FORECAST', args, sheet, each: false });
    expect(sheetOf(host, 'Sales').getRange('D2').getFormula()).toContain('Events!A2:D3');
    expect(block(host, 'E2:E13').flat()).toEqual(told.coming.map(({ expected }) => expected));
  });
  it('stands apart from the table, and its numbers look like those of the column', () => {
    const host = open();
    sheetOf(host, 'Sales')
      .getRange(`B2:B${MONTHS + 1}`)
      .setNumberFormat('#,##0.0');
    insert(host, asked(host, 'forecastColumn', options), false);
    expect(block(host, 'D1:D4').flat().join('')).toBe('');
    const formats = sheetOf(host, 'Sales').getRange('F2:H4').getNumberFormats().flat();
    expect(new Set(formats)).toEqual(new Set(['#,##0.0']));
  });
  it('marks thousands and no decimals where the column has no format', () => {
    const host = open();
    insert(host, asked(host, 'forecastColumn', options), true);
    expect(sheetOf(host, 'Sales').getRange('F2').getDisplayValue()).toMatch(/^\d{3}$/);
  });
  it('writes its days as people do where the document counts in the Jalali calendar', () => {
    const host = open();
    asked(host, 'openSettings', null);
    const names = sheetOf(host, 'Settings').getRange('A1:A30').getValues();
    host.type('Settings', `B${names.findIndex(([name]) => name === 'Calendar') + 1}`, 'Jalali');
    host.select('Sales', 'B5');
    insert(host, asked(host, 'forecastColumn', options), true);
    expect(block(host, 'E2:E4').flat()).toEqual(['1404/10/11', '1404/11/12', '1404/12/10']);
    asked(host, 'undo', { force: false });
    expect(block(host, 'E1:H4').flat().join('')).toBe('');
  });
  it('is inserted as a formula or as its values, which are the same', () => {
    const host = open();
    const told = asked(host, 'forecastColumn', options);
    expect(insert(host, told, false)).toEqual({ tab: 'Sales', cell: 'E2' });
    const computed = block(host, 'E2:H4');
    asked(host, 'undo', { force: false });
    expect(insert(host, told, true)).toEqual({ tab: 'Sales', cell: 'E2' });
    expect(block(host, 'E2:H4')).toEqual(computed);
    expect(sheetOf(host, 'Sales').getRange('E2:H4').getFormulas().flat().join('')).toBe('');
    expect(valueAt(host, 'Sales', 'F1')).toBe('forecast');
    expect(computed.map((row) => row[1])).toEqual(told.coming.map(({ expected }) => expected));
  });
  it('takes its values back, also after rows were inserted above', () => {
    const host = open();
    const before = host.snapshot().sheets;
    insert(host, asked(host, 'forecastColumn', options), true);
    asked(host, 'undo', { force: false });
    expect(host.snapshot().sheets).toEqual(before);

    host.select('Sales', 'B5');
    insert(host, asked(host, 'forecastColumn', options), true);
    sheetOf(host, 'Sales').insertRowsBefore(1, 2);
    expect(asked(host, 'undo', { force: false })).toMatchObject({ done: true });
    expect(block(host, 'E3:H6').flat().join('')).toBe('');
    expect(valueAt(host, 'Sales', 'B3')).toBe('Sign-ups');
  });
  it('asks before it takes back values that somebody has changed', () => {
    const host = open();
    insert(host, asked(host, 'forecastColumn', options), true);
    host.type('Sales', 'F3', '999');
    expect(asked(host, 'undo', { force: false })).toMatchObject({ done: false, editedCells: 1 });
    expect(valueAt(host, 'Sales', 'F3')).toBe(999);
    expect(asked(host, 'undo', { force: true })).toMatchObject({ done: true });
    expect(block(host, 'E1:H4').flat().join('')).toBe('');
  });
});
