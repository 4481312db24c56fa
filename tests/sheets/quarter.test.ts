import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHost, type Host } from '../../preview/host/host.ts';
import { columnLetters } from '../../src/core/tables/letters.ts';
import { type ScorecardKey, scorecardColumns } from '../../src/core/tables/scorecard/columns.ts';
import { asked, sheetOf, valueAt } from './addon.ts';
import { type Dated, openOn } from './movingClock.ts';
import { at, newTabKeys } from './scorecard.ts';

const RealDate = Date;

/** A quarter in two calendars: its first day, its thirteen check-ins a week apart from the first of them on, and its last day. */
const quarters = {
  en: {
    first: '2026-10-01',
    checkIn: '2026-10-02',
    last: '2026-12-31',
    cycle: 'Q4 2026',
    next: 'Q1 2027',
    nextFirst: '2027-01-01',
  },
  fa: {
    first: '2026-09-23',
    checkIn: '2026-09-24',
    last: '2026-12-21',
    cycle: 'پاییز ۱۴۰۵',
    next: 'زمستان ۱۴۰۵',
    nextFirst: '2026-12-22',
  },
} as const;

const tabs = {
  en: {
    okrs: 'OKRs',
    log: 'Check-ins',
    closed: 'Closed cycles',
    readings: 'KPI readings',
    noData: 'No data',
    done: 'Done',
  },
  fa: {
    okrs: 'اهداف',
    log: 'گزارش هفتگی',
    closed: 'دوره‌های بسته',
    readings: 'ثبت شاخص‌ها',
    noData: 'بدون داده',
    done: 'محقق شد',
  },
} as const;

const people = ['Sara', 'Amir', 'Mina'] as const;

function weekLater(day: string, weeks: number): string {
  const date = new RealDate(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 7 * weeks);
  return date.toISOString().slice(0, 10);
}

/** MK-01 in rows 3 to 6, each key result with an owner; a KPI over numbers that get worse from the sixth week on. */
function openQuarter(language: 'en' | 'fa'): Dated {
  const sales = {
    name: 'Sales',
    cells: [
      ['Month', 'Ad spend', 'New customers'],
      ['All', 3000, 30],
    ],
  };
  const dated = openOn(quarters[language].first, { sheets: [sales], sheetRows: 40, userLocale: language });
  const { host } = dated;
  asked(host, 'insertKpis', { fns: ['KPI_CAC'] });
  asked(host, 'insertTemplate', { template: 'MK-01', language });
  for (const [index, owner] of people.entries()) host.type(tabs[language].okrs, at('owner', 4 + index), owner);
  return dated;
}

const inRow = (host: Host, language: 'en' | 'fa', key: ScorecardKey, row: number): unknown =>
  valueAt(host, tabs[language].okrs, at(key, row));

function rowsOf(host: Host, tab: string): unknown[][] {
  return sheetOf(host, tab).getDataRange().getValues().slice(1);
}

describe.each(['en', 'fa'] as const)('a quarter of thirteen weeks, in %s', (language) => {
  const { okrs, log, closed, readings, noData, done } = tabs[language];
  const quarter = quarters[language];
  let host: Host;
  let setDay: Dated['setDay'];
  beforeAll(() => {
    ({ host, setDay } = openQuarter(language));
  });
  afterAll(() => {
    globalThis.Date = RealDate;
  });
  const checkIn = (who: string, key: string, value: string): void => {
    asked(host, 'checkIn', { who, entries: [{ key, value, confidence: '7', note: '' }] });
  };
  const cac = () => asked(host, 'kpis', null).cards[0];

  it('begins too early to judge, with everything due', () => {
    expect(inRow(host, language, 'expected', 4)).toBe(0);
    expect(inRow(host, language, 'cycle', 4)).toBe(quarter.cycle);
    asked(host, 'editKpi', { name: String(cac()?.name), fields: { target: '110' }, language });
  });

  it('follows thirteen weekly check-ins of three people, one of whom falls silent for a while', () => {
    for (let week = 0; week < 13; week++) {
      setDay(weekLater(quarter.checkIn, week));
      checkIn('Sara', 'O1.1', `${12 + week}%`);
      checkIn('Amir', 'O1.2', String(300 + week * 60));
      if (week < 4 || week > 7) checkIn('Mina', 'O1.3', '9%');
      if (week === 5) expect(String(inRow(host, language, 'status', 6))).not.toContain(noData);
      // Three weeks of silence are more than fourteen days.
      if (week === 6) expect(String(inRow(host, language, 'status', 6))).toContain(noData);
      if (week === 8) expect(String(inRow(host, language, 'status', 6))).not.toContain(noData);
      if (week === 5) host.type('Sales', 'B2', '6000');
      if (week >= 4 && week <= 6) asked(host, 'recordKpis', { who: 'Sara', entries: [], language });
    }
    expect(rowsOf(host, log)).toHaveLength(13 + 13 + 9);
    expect(inRow(host, language, 'current', 5)).toBe(300 + 12 * 60);
  });

  it('keeps a correction as a row of its own, of which the last counts', () => {
    checkIn('Amir', 'O1.2', '1000');
    expect(rowsOf(host, log)).toHaveLength(36);
    expect(inRow(host, language, 'current', 5)).toBe(1000);
    expect(String(inRow(host, language, 'status', 5))).toContain(done);
  });

  it('drafts an objective for the KPI that went bad twice, which follows its live cell', () => {
    expect(cac()).toMatchObject({ value: 200, asksForAttention: true, keyResult: null });
    const { key } = asked(host, 'draftObjective', { name: String(cac()?.name), language });
    expect(key).toBe('O2');
    expect(inRow(host, language, 'current', 8)).toBe(200);
    host.type('Sales', 'B2', '3300');
    expect(inRow(host, language, 'current', 8)).toBe(110);
    expect(String(inRow(host, language, 'status', 8))).toContain(done);
  });

  it('computes the same without the add-on', () => {
    const cells = host.snapshot().sheets.find(({ name }) => name === okrs)?.cells ?? {};
    const plain = Array.from({ length: 10 }, (_, row) =>
      newTabKeys.map((key, column) => {
        const cell = cells[`${columnLetters(column + 1)}${row + 1}`];
        const isComputed = row >= 2 && scorecardColumns[key].filledBy === 'formula';
        // A number of another tab stands there as its value.
        return isComputed ? null : ((row < 2 ? cell?.formula : null) ?? cell?.value ?? null);
      }),
    );
    const alone = createHost({ sheets: [{ name: okrs, cells: plain }] });
    for (const key of ['progress', 'expected', 'score', 'status', 'bar', 'note'] as const) {
      for (let row = 3; row <= 8; row++) {
        if (key === 'note' && row === 8) continue;
        expect([key, row, valueAt(alone, okrs, at(key, row))]).toEqual([key, row, valueAt(host, okrs, at(key, row))]);
      }
    }
  });

  it('is closed on its last day, and what is carried over goes on in the next quarter', () => {
    setDay(quarter.last);
    expect(inRow(host, language, 'expected', 4)).toBe(1);
    const [open] = asked(host, 'cycles', null).open;
    if (!open) throw new Error('No cycle is open.');
    const keyResults = open.objectives.flatMap((objective) =>
      objective.keyResults.map(({ key, outcome }) => ({
        ...{ key, outcome: outcome ?? 'missed', reason: 'Late', target: '' },
        next: key === 'O1.3' ? 'carry' : 'close',
      })),
    );
    const readingsBefore = rowsOf(host, readings);
    const closedIt = asked(host, 'closeCycle', {
      cycle: open.id,
      keyResults,
      lessons: [{ key: 'O1', lesson: 'Ask earlier' }],
      language,
    });
    expect(closedIt).toMatchObject({ done: true, carried: 1 });
    expect(['key', 'start', 'cycle'].map((key) => inRow(host, language, key as ScorecardKey, 4))).toEqual([
      'O1.3',
      0.09,
      quarter.next,
    ]);
    expect(rowsOf(host, closed).length).toBeGreaterThanOrEqual(6);
    expect(rowsOf(host, readings)).toEqual(readingsBefore);
    expect(rowsOf(host, log)).toHaveLength(36);
  });

  it('starts the next one without a pace, and gives new objectives keys of their own', () => {
    setDay(quarter.nextFirst);
    expect(inRow(host, language, 'expected', 4)).toBe(0);
    asked(host, 'insertTemplate', { template: 'SA-01', language });
    expect(inRow(host, language, 'key', 5)).toBe('O3');
    expect(inRow(host, language, 'cycle', 5)).toBe(quarter.next);
    const known = asked(host, 'checkIns', null).known.map(({ key }) => key);
    expect(known).not.toContain('O3.1');
  });
});
