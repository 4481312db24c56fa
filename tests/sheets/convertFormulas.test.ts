import { describe, expect, it } from '@jest/globals';
import { asked, openAddon, valueAt } from './addon.ts';

const formulaAt = (host: ReturnType<typeof openAddon>, a1: string) =>
  host.snapshot().sheets.find(({ name }) => name === 'Campaigns')?.cells[a1]?.formula ?? '';

function withFormulas() {
  const host = openAddon();
  host.type('Campaigns', 'E2', '=KPI_CAC(B2; C2)');
  host.type('Campaigns', 'E3', '=KPI_CAC($B$3; C3)');
  host.type('Campaigns', 'F2', 'a note between');
  host.type('Campaigns', 'G2', '=SUM(B2:B4)');
  host.type('Campaigns', 'G3', '=KPI_ROWS("CAC"; B2:B3; C2:C3)');
  return host;
}

describe('converting to plain formulas', () => {
  it('replaces the calls of a sheet, keeps their values, and says what it left', () => {
    const host = withFormulas();
    host.select('Campaigns', 'A1');
    host.run('convertSheet');
    expect(['E2', 'E3', 'F2', 'G2', 'G3'].map((a1) => valueAt(host, 'Campaigns', a1))).toEqual([
      100,
      100,
      'a note between',
      6000,
      100,
    ]);
    expect(formulaAt(host, 'E3')).toBe('=IF(OR($B$3="";C3="");"";$B$3/C3)');
    expect(formulaAt(host, 'G2')).toContain('SUM');
    expect(formulaAt(host, 'G3')).toContain('KPI_ROWS');
    expect(host.toast?.message).toBe('Converted to plain formulas: 2. 1 has no plain version and was left.');
  });

  it('touches only the selection', () => {
    const host = withFormulas();
    host.select('Campaigns', 'E2');
    host.run('convertSelection');
    expect(formulaAt(host, 'E2')).not.toContain('KPI_');
    expect(formulaAt(host, 'E3')).toContain('KPI_CAC');
  });

  it('is taken back by undo', () => {
    const host = withFormulas();
    const before = host.snapshot();
    host.run('convertSheet');
    expect(asked(host, 'undo', { force: false })).toMatchObject({
      undone: { en: expect.stringContaining('Campaigns') },
    });
    expect(host.snapshot()).toEqual(before);
  });

  it('asks before undo writes over a value that was typed since', () => {
    const host = withFormulas();
    host.run('convertSheet');
    host.type('Campaigns', 'E2', '77');
    expect(asked(host, 'undo', { force: false })).toEqual({ done: false, editedCells: 1 });
    expect(valueAt(host, 'Campaigns', 'E2')).toBe(77);
  });

  it('asks before undo writes over another formula that was put there since', () => {
    const host = withFormulas();
    const before = [formulaAt(host, 'E2'), formulaAt(host, 'E3')];
    host.run('convertSheet');
    host.type('Campaigns', 'E2', '=B2/C2*2');
    expect(asked(host, 'undo', { force: false })).toEqual({ done: false, editedCells: 1 });
    expect(formulaAt(host, 'E2')).toBe('=B2/C2*2');
    expect(asked(host, 'undo', { force: true })).toMatchObject({ done: true });
    expect([formulaAt(host, 'E2'), formulaAt(host, 'E3')]).toEqual(before);
  });

  it('is taken back without a question where its words are of an earlier language', () => {
    const host = openAddon();
    host.type('Campaigns', 'E2', '=OKR_STATUS(B2; C2)');
    const before = formulaAt(host, 'E2');
    host.run('convertSheet');
    expect(formulaAt(host, 'E2')).toContain('On track');
    asked(host, 'setLanguage', 'fa');
    expect(asked(host, 'undo', { force: false })).toMatchObject({ done: true });
    expect(formulaAt(host, 'E2')).toBe(before);
  });

  it('keeps hundreds of formulas for undo', () => {
    const host = openAddon({
      sheets: [
        {
          name: 'Campaigns',
          cells: Array.from({ length: 600 }, (_, row) => [row + 1, 2, `=KPI_CAC(A${row + 1}; B${row + 1})`]),
        },
      ],
    });
    const before = host.snapshot();
    host.run('convertSheet');
    expect(formulaAt(host, 'C600')).not.toContain('KPI_');
    asked(host, 'undo', { force: false });
    expect(host.snapshot()).toEqual(before);
  });

  describe('a table that has a plain formula for each column', () => {
    const values = [41, 44, 40, 43, 42, 45, 60, 44];
    const chartOf = (host: ReturnType<typeof openAddon>) =>
      values.map((_, row) => [...'EFGH'].map((letter) => valueAt(host, 'Weeks', `${letter}${row + 2}`)));
    const formulasOf = (host: ReturnType<typeof openAddon>) =>
      [...'EFGH'].map((letter) => host.snapshot().sheets[0]?.cells[`${letter}2`]?.formula ?? '');
    const withChart = () => {
      const host = openAddon({ sheets: [{ name: 'Weeks', cells: [['Sales'], ...values.map((value) => [value])] }] });
      host.type('Weeks', 'E2', '=KPI_SIGNAL(A2:A9; 6)');
      return host;
    };

    it('keeps what it shows, and goes on computing', () => {
      const host = withChart();
      const before = chartOf(host);
      expect(before[6]?.[0]).toBe('above limit');
      host.select('Weeks', 'E2');
      host.run('convertSelection');
      expect(host.toast?.message).toBe('Converted to plain formulas: 1.');
      expect(formulasOf(host).join()).not.toContain('KPI_');
      expect(chartOf(host)).toEqual(before);
      host.type('Weeks', 'A8', '45');
      expect(valueAt(host, 'Weeks', 'E8')).toBe('ordinary');
    });

    it('is one call again after undo', () => {
      const host = withChart();
      const before = host.snapshot();
      host.run('convertSheet');
      expect(asked(host, 'undo', { force: false })).toMatchObject({ done: true });
      expect(host.snapshot()).toEqual(before);
    });

    it('asks before undo clears a column that was changed since', () => {
      const host = withChart();
      host.run('convertSheet');
      host.type('Weeks', 'G2', '=A2');
      expect(asked(host, 'undo', { force: false })).toEqual({ done: false, editedCells: 1 });
    });

    it('stays where it is refused, or where something stands in its way', () => {
      const host = withChart();
      host.type('Weeks', 'E2', '=KPI_SIGNAL(A2:A9; 3)');
      host.type('Weeks', 'J2', '=KPI_SIGNAL(A2:A9)');
      host.type('Weeks', 'K4', 'mine');
      host.type('Weeks', 'J20', '=KPI_SIGNAL(B2:B9)');
      host.type('Weeks', 'K20', 'mine');
      host.run('convertSheet');
      expect(host.toast?.message).toContain('Converted to plain formulas: 0. 3');
      expect([valueAt(host, 'Weeks', 'K4'), valueAt(host, 'Weeks', 'K20')]).toEqual(['mine', 'mine']);
    });
  });

  it('tells in a box what goes wrong', () => {
    const told: string[] = [];
    const dialogs = { alert: (message: string) => void told.push(message), confirm: () => false, prompt: () => null };
    const host = openAddon({ dialogs });
    host.failAt(4);
    host.run('convertSheet');
    expect(told).toEqual([
      'Rasad could not finish, and left the sheet as it was. Try again. If it happens once more, reload the page.',
    ]);
  });
});
