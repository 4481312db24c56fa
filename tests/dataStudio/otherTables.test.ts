import { expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import { asked, openAddon } from '../sheets/addon.ts';
import { openSales } from '../sheets/kpis.ts';
import { openConnector, settings } from './connectorProject.ts';

const ALWAYS = { startDate: '2000-01-01', endDate: '2199-12-31' };
const NEVER = { startDate: '1999-01-01', endDate: '1999-01-02' };

function data(host: Host, table: string, names: readonly string[], dateRange = ALWAYS) {
  const fields = names.map((name) => ({ name }));
  return openConnector(host).getData({ ...settings(host, table), dateRange, fields });
}

it('gives KPIs by row, whatever the days of the report: a card has no day', () => {
  const host = openSales();
  asked(host, 'insertKpis', { fns: ['KPI_CAC', 'KPI_AOV'] });
  const { schema, rows } = data(host, 'kpis', ['name', 'value', 'fn'], NEVER);
  expect(schema.map(({ label }) => label)).toEqual(['KPI', 'Value', 'Function']);
  expect(rows.map(({ values }) => values)).toEqual([
    ['Customer acquisition cost', 100, 'KPI_CAC'],
    ['Average order value', 100, 'KPI_AOV'],
  ]);
});

it('gives check-ins by their day', () => {
  const host = openAddon();
  asked(host, 'insertTemplate', { template: 'MK-02', language: 'en' });
  asked(host, 'checkIn', {
    who: 'Sara',
    entries: [{ key: 'O1.1', value: '700000', confidence: '8', note: 'Changed' }],
  });
  const { rows } = data(host, 'checkIns', ['day', 'key', 'value', 'confidence', 'note', 'who']);
  expect(rows).toEqual([{ values: [expect.stringMatching(/^20\d{6}$/), 'O1.1', 700_000, 8, 'Changed', 'Sara'] }]);
  expect(data(host, 'checkIns', ['key'], NEVER).rows).toEqual([]);
});
