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
