import { describe, expect, it } from '@jest/globals';
import { asked, openAddon, sheetOf, valueAt } from './addon.ts';
import { kpiAt } from './kpis.ts';

const TAB = 'شاخص‌ها';

describe('numbers typed into the KPIs tab', () => {
  it('are read as people write them, and the health follows', () => {
    const host = openAddon({ userLocale: 'fa' });
    asked(host, 'insertKpis', { fns: ['KPI_CAC', 'KPI_AOV'] });
    host.type(TAB, kpiAt('value', 2), '۲ میلیون');
    host.type(TAB, kpiAt('target', 2), '۳ میلیون');
    expect([valueAt(host, TAB, kpiAt('value', 2)), valueAt(host, TAB, kpiAt('target', 2))]).toEqual([
      2_000_000, 3_000_000,
    ]);
    expect(valueAt(host, TAB, kpiAt('health', 2))).toBe('✓ سالم');
    expect(sheetOf(host, TAB).getRange(kpiAt('value', 2)).getNote()).toContain('۲ میلیون');
  });

  it('say why they are none, and leave what was typed', () => {
    const host = openAddon({ userLocale: 'fa' });
    asked(host, 'insertKpis', { fns: ['KPI_CAC'] });
    host.type(TAB, kpiAt('target', 2), 'زیاد');
    expect(valueAt(host, TAB, kpiAt('target', 2))).toBe('زیاد');
    expect(sheetOf(host, TAB).getRange(kpiAt('target', 2)).getNote()).toContain('باید عدد باشد');
    host.type(TAB, kpiAt('target', 2), '5');
    expect(sheetOf(host, TAB).getRange(kpiAt('target', 2)).getNote()).toBe('');
  });

  it('stay as they are in a document that does not ask for it', () => {
    const host = openAddon();
    asked(host, 'insertKpis', { fns: ['KPI_CAC'] });
    host.type('KPIs', kpiAt('target', 2), '۳ میلیون');
    expect(valueAt(host, 'KPIs', kpiAt('target', 2))).toBe('۳ میلیون');
  });
});
