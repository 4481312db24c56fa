import { describe, expect, it } from '@jest/globals';
import { loadAddon } from '../../preview/host/node.ts';
import { DASHBOARD_CALLS } from '../../scripts/budgets.ts';
import { fillForDashboard } from '../../scripts/filledDashboard.ts';

describe('a dashboard of twenty KPIs and five objectives', () => {
  it.each(['en', 'fa'] as const)('is made within its budget of service calls, chart included (%s)', (language) => {
    const { host } = loadAddon('dist/addon', { sheets: [{ name: 'Sheet1', cells: [] }], userLocale: language });
    const ask = (name: string, request: object | null): unknown => {
      const answer = JSON.parse(String(host.scriptRun('rasad', [name, JSON.stringify(request)])));
      expect(answer).toMatchObject({ ok: true });
      return answer.value;
    };
    fillForDashboard(host, ask, language, 2);
    host.resetCalls();
    ask('makeDashboard', { news: [{ en: 'CAC rose.', fa: 'CAC بالا رفت.' }] });
    expect(host.calls.total).toBeLessThanOrEqual(DASHBOARD_CALLS);
    expect(host.calls.byMethod['Sheet.insertChart']).toBe(1);
    const rows = (host.globals.SpreadsheetApp as typeof SpreadsheetApp)
      .getActiveSpreadsheet()
      .getRangeByName('RASAD_SCOREBOARD')
      ?.getValues();
    expect(rows?.filter(([kind, name]) => kind === 'kpi' && name !== '')).toHaveLength(20);
    expect(rows?.filter(([kind, name]) => kind === 'objective' && name !== '')).toHaveLength(5);
  });
});
