import { loadAddon } from '../preview/host/node.ts';
import { DASHBOARD_CALLS } from './budgets.ts';
import { fillForDashboard } from './filledDashboard.ts';

/** What it takes to make a dashboard of twenty KPIs and five objectives, and to renew it. */
export function reportDashboard(report: (name: string, figure: string) => void): void {
  const { host } = loadAddon('dist/addon', { sheets: [{ name: 'Sheet1', cells: [] }] });
  const ask = (name: string, argument: object | null): void => {
    const answer = JSON.parse(String(host.scriptRun('rasad', [name, JSON.stringify(argument)])));
    if (!answer.ok) throw new Error(`${name}: ${answer.sentence}`);
  };
  fillForDashboard(host, ask, 'en');
  for (const action of ['dashboard', 'dashboard again']) {
    host.resetCalls();
    ask('makeDashboard', { news: null });
    const { total, readsAfterWrites } = host.calls;
    report(
      `service calls, ${action} (budget ${DASHBOARD_CALLS})`,
      `${total}, of them reads after writes: ${readsAfterWrites}`,
    );
  }
}
