import { describe, expect, it } from '@jest/globals';
import { businesses } from '../../../../src/core/businesses/index.ts';
import { foldText } from '../../../../src/core/fold.ts';
import { cac } from '../../../../src/core/metrics/acquisition/cac.ts';
import { metrics } from '../../../../src/core/metrics/index.ts';
import { retention } from '../../../../src/core/metrics/retention/retention.ts';
import { mrr } from '../../../../src/core/metrics/revenue_saas/mrr.ts';
import { type DataColumn, fromColumns } from '../../../../src/core/tables/kpis/fromColumns.ts';
import { type KpisKey, kpisTable } from '../../../../src/core/tables/kpis/kpis.ts';
import { isKpi, kpiRow } from '../../../../src/core/tables/kpis/rows.ts';
import { columnKeys } from '../../../../src/core/tables/table.ts';

const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '');

function column(word: string, letters: string, firstRow = 2, lastRow = 13): DataColumn {
  return { word, letters, firstRow, lastRow, holds: 'numbers' };
}

describe('the columns of the KPIs tab', () => {
  it('have words of their own in each language, by which they are found', () => {
    const keys: KpisKey[] = columnKeys(kpisTable);
    for (const language of ['en', 'fa'] as const) {
      const words = keys.map((key) => foldText(kpisTable.columns[key].header[language]));
      expect(new Set(words).size).toBe(keys.length);
    }
  });
});

describe('the row of a KPI', () => {
  it('can be written for every KPI of every business, with a name of its own', () => {
    const listed = businesses.flatMap(({ kpis }) => kpis.map(({ metric }) => metric));
    expect(listed.filter((metric) => !isKpi(metric))).toEqual([]);
    for (const language of ['en', 'fa'] as const) {
      const names = metrics.map((metric) => foldText(metric.name[language]));
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });
  it.each(['en', 'fa'] as const)('says everything in %s, and no code', (language) => {
    for (const metric of metrics.filter(isKpi)) {
      const { values, formats } = kpiRow(metric, { language, money: 'TOMAN' });
      expect([metric.fn, values.unit, values.better, formats.value]).not.toContain('');
      expect(String(values.formula)).not.toMatch(/_|[*]/);
      if (language === 'fa') expect(String(values.formula)).not.toMatch(/[0-9]/);
    }
  });
  it('counts money in the unit of the document, whole where nobody writes hundredths', () => {
    expect(kpiRow(cac, { language: 'fa', money: 'TOMAN' })).toMatchObject({
      values: { unit: 'تومان' },
      formats: { value: '#,##0' },
    });
    expect(kpiRow(cac, { language: 'en', money: null })).toMatchObject({
      values: { unit: 'money' },
      formats: { value: '#,##0.00' },
    });
  });
});

describe('a KPI from the columns of a tab', () => {
  const customers = column('New customers', 'C');

  it('is a plain call over the rows that all of its columns have filled', () => {
    const tab = {
      name: "Sara's 1405",
      columns: [column('Cost', 'B', 2, 13), { ...customers, firstRow: 3, lastRow: 12 }],
    };
    expect(fromColumns(cac, tab, 'en')).toMatchObject({
      formula: "=KPI_CAC('Sara''s 1405'!$B$3:$B$12; 'Sara''s 1405'!$C$3:$C$12)",
      note: '',
    });
  });
  it('takes all of its numbers from the last row where one of them belongs to a moment', () => {
    const columns = [column('Customers at start', 'B'), column('Customers at end', 'C'), column('New customers', 'D')];
    expect(fromColumns(retention, { name: 'Base', columns }, 'en').formula).toBe(
      "=KPI_RETENTION('Base'!$B$13; 'Base'!$C$13; 'Base'!$D$13)",
    );
  });
  it('leaves out a list that may be left out and is not there', () => {
    const tab = { name: 'Base', columns: [column('Amount', 'B')] };
    expect(fromColumns(mrr, tab, 'en').formula).toBe("=KPI_MRR('Base'!$B$2:$B$13)");
  });
  it('says in words which columns are missing, or that they share no row', () => {
    expect(plain(fromColumns(cac, { name: 'Base', columns: [] }, 'en').note)).toBe(
      'Base has no column for cost and new customers',
    );
    expect(plain(fromColumns(cac, { name: 'Base', columns: [customers] }, 'fa').note)).toBe(
      'در برگهٔ Base ستونی برای «هزینه» نیست',
    );
    const apart = [column('Cost', 'B', 2, 5), column('New customers', 'C', 8, 9)];
    expect(plain(fromColumns(cac, { name: 'Base', columns: apart }, 'en').note)).toBe(
      'Base has no row that holds cost and new customers',
    );
    const empty = [column('Cost', 'B'), { ...customers, firstRow: 1, lastRow: 0 }];
    expect(fromColumns(cac, { name: 'Base', columns: empty }, 'en').formula).toBe('');
  });
});
