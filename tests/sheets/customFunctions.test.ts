import { describe, expect, it } from '@jest/globals';
import { asked, messageAt, openAddon, valueAt } from './addon.ts';

describe('a custom function in a cell', () => {
  it('sums ranges', () => {
    const host = openAddon();
    host.type('Campaigns', 'E1', '=KPI_CAC(B2:B4; C2:C4)');
    expect(valueAt(host, 'Campaigns', 'E1')).toBe(200);
  });
  it('recalculates when a cell of its range changes', () => {
    const host = openAddon();
    host.type('Campaigns', 'E1', '=KPI_CAC(B2:B4; C2:C4)');
    host.type('Campaigns', 'B4', '9000');
    expect(valueAt(host, 'Campaigns', 'E1')).toBe(400);
  });
  it('shows the sentence of a refusal', () => {
    const host = openAddon();
    host.type('Campaigns', 'E1', '=KPI_CAC(B4; C4)');
    expect(messageAt(host, 'Campaigns', 'E1')).toBe('KPI_CAC: new_customers must be above 0, got 0.');
  });
  it('says in a refusal where parameters of a model come from', () => {
    const host = openAddon();
    host.type('Campaigns', 'E1', '=KPI_BGNBD_EXPECTED(39; 2; 30; 38; {1; 2; 3})');
    expect(messageAt(host, 'Campaigns', 'E1')).toContain('(r, alpha, a, b from KPI_BGNBD_FIT)');
  });
  it('speaks the language of the document', () => {
    const host = openAddon({ userLocale: 'fa' });
    asked(host, 'connect', null);
    host.type('Campaigns', 'E1', '=KPI_CAC(B4; C4)');
    expect(messageAt(host, 'Campaigns', 'E1')).toContain('باید بزرگ‌تر از \u2068۰\u2069 باشد');
  });
  it('leaves an unfilled row blank', () => {
    const host = openAddon();
    host.type('Campaigns', 'E1', '=KPI_CAC(B9; C9)');
    expect(valueAt(host, 'Campaigns', 'E1') ?? '').toBe('');
  });
  it('names an error that reaches it', () => {
    const host = openAddon();
    host.type('Campaigns', 'D2', '=1/0');
    host.type('Campaigns', 'E1', '=KPI_CAC(D2; 5)');
    expect(messageAt(host, 'Campaigns', 'E1')).toBe('KPI_CAC: cost holds the error "#DIV/0!". Mend that cell first.');
  });
  it('spills a column from KPI_ROWS, with the sentence in the row that is refused', () => {
    const host = openAddon();
    host.type('Campaigns', 'E2', '=KPI_ROWS("CAC"; B2:B4; C2:C4)');
    expect(['E2', 'E3', 'E4'].map((a1) => valueAt(host, 'Campaigns', a1))).toEqual([
      100,
      100,
      '⚠ KPI_CAC: new_customers must be above 0, got 0.',
    ]);
  });
  it('suggests the nearest name of an unknown KPI', () => {
    const host = openAddon();
    host.type('Campaigns', 'E2', '=KPI_ROWS("CACC"; B2:B4; C2:C4)');
    expect(messageAt(host, 'Campaigns', 'E2')).toBe('KPI_ROWS: there is no KPI named "CACC". Did you mean CAC?');
  });
  it('reads date cells as days of the calendar', () => {
    const host = openAddon({
      sheets: [{ name: 'Cycle', cells: [[46_288, 46_377, 46_349]], formats: { 'A1:C1': 'yyyy-mm-dd' } }],
    });
    host.type('Cycle', 'A2', '=OKR_EXPECTED(A1; B1; C1)');
    expect(valueAt(host, 'Cycle', 'A2')).toBeCloseTo(61 / 89, 12);
  });
  it('takes a 10,000-row range', () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => [index, 1]);
    const host = openAddon({ sheets: [{ name: 'Long', cells: rows }] });
    host.type('Long', 'D1', '=KPI_CAC(A1:A10000; B1:B10000)');
    expect(valueAt(host, 'Long', 'D1')).toBe(4999.5);
  });
  it('calls no service while it computes', () => {
    const host = openAddon();
    host.type('Campaigns', 'E1', '=KPI_CAC(B2:B4; C2:C4)');
    host.resetCalls();
    host.model.dispatch('EVALUATE_CELLS');
    expect(valueAt(host, 'Campaigns', 'E1')).toBe(200);
    expect(host.calls.total).toBe(0);
  });
});
