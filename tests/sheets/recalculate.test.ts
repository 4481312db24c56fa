import { describe, expect, it } from '@jest/globals';
import { openAddon, valueAt } from './addon.ts';

function withFormulas() {
  const dialogs = { alert: () => undefined, confirm: () => false, prompt: () => null };
  const host = openAddon({ dialogs });
  host.type('Campaigns', 'E2', '=KPI_CAC(B2; C2)');
  host.type('Campaigns', 'E3', '=1+FA_NUMBER("۱۲")');
  host.type('Campaigns', 'F2', 'KPI_CAC(1; 2)');
  host.type('Campaigns', 'G2', '=SUM(B2:B4)');
  host.type('Campaigns', 'G3', '=KPI_ROWS("CAC"; B2:B3; C2:C3)');
  return host;
}

describe('Recalculate', () => {
  it('computes the formulas of Rasad anew and leaves the document as it was', () => {
    const host = withFormulas();
    const before = host.snapshot();
    host.resetCalls();
    host.run('recalculateAll');
    expect(host.toast?.message).toBe('Recalculated: 3.');
    expect(host.snapshot()).toEqual(before);
    expect(['E2', 'E3', 'G3', 'G4'].map((a1) => valueAt(host, 'Campaigns', a1))).toEqual([100, 13, 100, 100]);
    expect(host.calls.byMethod).toMatchObject({ 'RangeList.clearContent': 1, 'Range.setFormulas': 2 });
  });

  it('writes nothing where no formula calls Rasad', () => {
    const host = openAddon();
    host.type('Campaigns', 'G2', '=SUM(B2:B4)');
    host.resetCalls();
    host.run('recalculateAll');
    expect(Object.keys(host.calls.byMethod).filter((method) => /set(Formulas|Values)|clear/.test(method))).toEqual([]);
  });

  it('needs as many calls for a long column as for a short one', () => {
    const callsFor = (height: number) => {
      const cells = Array.from({ length: height }, (_, row) => [row + 1, 2, `=KPI_CAC(A${row + 1}; B${row + 1})`]);
      const host = openAddon({ sheets: [{ name: 'Campaigns', cells }] });
      host.resetCalls();
      host.run('recalculateAll');
      return host.calls.total;
    };
    expect(callsFor(300)).toBe(callsFor(3));
  });

  it('gives every formula back when a call fails on the way', () => {
    const counted = withFormulas();
    counted.resetCalls();
    counted.run('recalculateAll');
    for (let call = 1; call <= counted.calls.total; call += 1) {
      const host = withFormulas();
      const before = host.snapshot();
      host.failAt(call);
      host.run('recalculateAll');
      host.failAt(null);
      expect(host.snapshot()).toEqual(before);
    }
  });
});
