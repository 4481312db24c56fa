import { describe, expect, it } from '@jest/globals';
import { gregorianDay } from '../../src/core/calendar/day.ts';
import { ask, asked, openAddon, sheetOf } from './addon.ts';
import { fileFact } from './fileFact.ts';

describe('what can be taken out of a file', () => {
  it('is its address alone while Rasad has made no tab', () => {
    expect(asked(openAddon(), 'exportable', null)).toEqual({
      url: expect.stringMatching(/^https:\/\/docs\.google\.com\/spreadsheets\/d\//),
      pages: [],
      tables: [],
    });
  });

  it('is the tabs that fit a page, by the ids under which Google prints them, whatever they are called', () => {
    const host = openAddon();
    asked(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
    sheetOf(host).setName('Our aims');
    const [page] = asked(host, 'exportable', null).pages;
    expect(page).toEqual({ tab: 'Our aims', gid: sheetOf(host, 'Our aims').getSheetId(), isWide: true });
    asked(host, 'insertKpis', { fns: ['KPI_CAC'] });
    const tabs = asked(host, 'exportable', null).pages.map(({ tab, isWide }) => [tab, isWide]);
    expect(tabs).toContainEqual(['KPIs', true]);
    asked(host, 'makeDashboard', { news: null });
    expect(asked(host, 'exportable', null).pages[0]).toMatchObject({ tab: 'Dashboard', isWide: false });
  });
});

describe('the rows of a table', () => {
  it('are facts with their header, ISO dates and moments, and plain numbers', () => {
    const host = openAddon();
    const fact = fileFact(gregorianDay(2026, 11, 1) as number, 'ad_clicks', 12.5);
    const metrics = [{ metric: 'ad_clicks', unit: 'count', grain: 'day' }] as const;
    const whole = { metrics, firstDay: fact.date, lastDay: fact.date, rows: 1, state: 'Loaded', columns: {} };
    asked(host, 'importFacts', { source: 'csv', account: 'ads.csv', run: '', facts: [fact], whole });
    const { rows, next } = asked(host, 'exportRows', { table: 'facts', from: 0 });
    const [header = [], first = []] = rows;
    const of = (word: string) => first[header.indexOf(word)];
    expect(of('date')).toBe('2026-11-01');
    expect(of('pulled_at')).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);
    expect(of('value')).toBe(12.5);
    expect(next).toBeNull();
    expect(asked(host, 'exportRows', { table: 'facts', from: rows.length - 1 })).toEqual({ rows: [], next: null });
  });

  it('are check-ins with the day on which they were made and what people wrote, as it is', () => {
    const host = openAddon();
    asked(host, 'insertTemplate', { template: 'MK-02', language: 'en' });
    const entries = [{ key: 'O1.1', value: '700000', confidence: '', note: '=1+1' }];
    asked(host, 'checkIn', { who: 'Sara', entries });
    const { rows } = asked(host, 'exportRows', { table: 'checkIns', from: 0 });
    expect(rows[0]?.[0]).toBe('Day');
    expect(rows[1]?.[0]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(rows[1]).toContain('=1+1');
  });

  it('are refused in a sentence where there is no such tab', () => {
    expect(ask(openAddon(), 'exportRows', { table: 'facts', from: 0 })).toMatchObject({ ok: false });
  });
});
