import { describe, expect, it } from '@jest/globals';
import { type Defined, definitions } from '../../../src/core/definitions/definitions.ts';
import { defaultSettings } from '../../../src/core/settings/settings.ts';
import type { Language } from '../../../src/core/text.ts';

const card = { unit: '', words: '', format: 'General' };
const nothing: Defined = { kpis: [], calls: new Map(), kpisTab: null, okrsTab: null };

function defined(parts: Partial<Defined>, language: Language = 'en') {
  return definitions(
    { ...nothing, ...parts },
    {
      language,
      settings: defaultSettings(language),
      kpiColumns: (key) => `'KPIs'!$${key}`,
      readingColumns: (key) => `'KPI readings'!$${key}`,
    },
  );
}

describe('the definitions of a file', () => {
  it('begin with the note for assistants and hold the rules, whatever else the file uses', () => {
    const rows = defined({});
    expect(rows[0]).toMatchObject({ kind: 'note', id: 'note' });
    expect(rows[0]?.texts.words).toMatch(/never compute these numbers by yourself/);
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['note', 'okr_rule']));
  });
  it('write the default of an argument in the digits of the language', () => {
    const argsIn = (language: Language): string | undefined =>
      defined({ calls: new Map([['KPI_ATTR_POSITION', ['Board']]]) }, language).find(
        ({ id }) => id === 'KPI_ATTR_POSITION',
      )?.texts.args;
    expect(argsIn('en')).toContain('default 0.4');
    expect(argsIn('fa')).toContain('پیش‌فرض ۰٫۴');
  });
  it('say of a function its formula in words and as text, its arguments with units and ranges, direction and source', () => {
    const cac = defined({ calls: new Map([['KPI_CAC', ['Funnel', 'Board']]]) }).find(({ id }) => id === 'KPI_CAC');
    expect(cac).toMatchObject({
      kind: 'kpi',
      texts: {
        name: 'Customer acquisition cost',
        formula: 'cost / new_customers',
        call: '=KPI_CAC(cost; new_customers)',
        unit: 'money',
        better: 'lower',
        usedIn: 'Funnel, Board',
      },
    });
    expect(cac?.texts.args).toMatch(/new_customers \(new customers\): count, above 0, a range is summed/);
    expect(cac?.texts.link).toMatch(/^https:/);
    expect(cac?.texts.words).toMatch(/÷/);
  });
  it('name the rules of OKRs where there is an OKRs tab, and functions that are no KPI for what they are', () => {
    const rows = defined({
      okrsTab: 'OKRs',
      calls: new Map([
        ['KPI_FORECAST', ['A']],
        ['KPI_NO_SUCH', ['A']],
      ]),
    });
    const kinds = Object.fromEntries(rows.map(({ id, kind }) => [id, kind]));
    expect(kinds).toMatchObject({ OKR_PROGRESS: 'okr_rule', OKR_STATUS: 'okr_rule', KPI_FORECAST: 'function' });
    expect(kinds.KPI_NO_SUCH).toBeUndefined();
  });
  it('know a card by its function, and several of one function by their names', () => {
    const kpis = [
      { ...card, name: 'Our CAC', fn: 'KPI_CAC' },
      { ...card, name: 'CTR ads', fn: 'KPI_CTR' },
      { ...card, name: 'CTR mail', fn: 'KPI_CTR' },
      { ...card, name: 'Visits?', fn: '' },
    ];
    const rows = defined({ kpis, kpisTab: 'KPIs' }).filter(({ kind }) => kind === 'kpi');
    expect(rows.map(({ id }) => id)).toEqual(['KPI_CAC', 'KPI_CTR: CTR ads', 'KPI_CTR: CTR mail', 'kpi: Visits?']);
    expect(rows[0]?.texts.name).toBe('Our CAC');
    const latest = rows.map(({ formulas }) => formulas?.lastReading);
    expect(latest[0]).toContain(`'KPI readings'!$fn;"=KPI_CAC"`);
    expect(latest[3]).toContain(`'KPI readings'!$name;"=Visits~?"`);
  });
  it('have one row an id', () => {
    const calls = new Map([
      ['KPI_CAC', ['A']],
      ['KPI_ROAS', ['A']],
    ]);
    const kpis = [
      { ...card, name: 'X', fn: '' },
      { ...card, name: 'X', fn: '' },
    ];
    const ids = defined({ kpis, calls, okrsTab: 'OKRs' }, 'fa').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('say what money counts in, and its rate', () => {
    const rows = defined({ calls: new Map([['KPI_CAC', ['A']]]) }, 'fa');
    const texts = Object.fromEntries(
      rows.map(({ id, texts: { words, formula, usedIn } }) => [id, [words, formula, usedIn]]),
    );
    expect(texts['unit.money']).toEqual(['تومان', undefined, 'KPI_CAC']);
    expect(texts['unit.TOMAN']?.[1]).toBe('TOMAN = 10 RIAL');
  });
});
