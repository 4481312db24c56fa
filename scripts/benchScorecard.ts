import type { Host } from '../preview/host/host.ts';
import { loadAddon } from '../preview/host/node.ts';
import { type RolledUp, rollUp } from '../src/core/okr/rollUp.ts';
import { defaultSettings } from '../src/core/settings/settings.ts';
import { median } from '../src/core/statistics/center.ts';
import { columnLetters } from '../src/core/tables/letters.ts';
import type { ScorecardKey } from '../src/core/tables/scorecard/columns.ts';
import { scorecard } from '../src/core/tables/scorecard/scorecard.ts';
import { columnKeys, tableFor } from '../src/core/tables/table.ts';
import { CHECK_IN_CALLS } from './budgets.ts';

type Report = (name: string, figure: string) => void;

const KEY_RESULTS_EACH = 5;

/** How a scorecard feels that has been lived in for a year. */
export function reportScorecard(report: Report): void {
  for (const entries of [1, 40]) {
    const { total, readsAfterWrites } = checkInCalls(entries);
    report(
      `service calls, check-in of ${entries}`,
      `${total} (budget ${CHECK_IN_CALLS}), of them reads after writes: ${readsAfterWrites}`,
    );
  }
  const host = livedIn(200, 52);
  const myWeek = milliseconds(() => {
    ask(host, 'okrs', null);
    ask(host, 'checkIns', null);
  });
  report('My week after a year', `${myWeek.toFixed(0)} ms over 10,400 check-ins (budget 1,000)`);
  const mail = milliseconds(() => ask(host, 'previewMail', null));
  report('weekly mail after a year', `${mail.toFixed(0)} ms over 10,400 check-ins (budget 1,000)`);
  const [small, large] = [rollUpMilliseconds(1_000), rollUpMilliseconds(10_000)];
  report('roll-up of 10,000 key results', `${large.toFixed(1)} ms (budget 100)`);
  report('growth from 1,000 to 10,000', `× ${(large / small).toFixed(0)} (10 is linear)`);
}

/** Of a later check-in, in a scorecard of fifty. */
function checkInCalls(entries: number): { readonly total: number; readonly readsAfterWrites: number } {
  const host = scorecardOf(50);
  const keys = keyResultKeys(50).slice(0, entries);
  const checkIn = (value: string) => ({
    who: 'Sara',
    entries: keys.map((key) => ({ key, value, confidence: '7', note: '' })),
  });
  ask(host, 'checkIn', checkIn('11'));
  host.resetCalls();
  ask(host, 'checkIn', checkIn('12'));
  return host.calls;
}

/** A scorecard whose key results were checked in every week. */
function livedIn(keyResults: number, weeks: number): Host {
  const host = scorecardOf(keyResults);
  const keys = keyResultKeys(keyResults);
  ask(host, 'checkIn', { who: 'Sara', entries: [{ key: keys[0], value: '11', confidence: '', note: '' }] });
  const log = tabOf(host, 'Check-ins');
  const today = Number(log.getRange('A2').getValue());
  const rows = Array.from({ length: weeks }, (_, week) =>
    keys.map((key) => [new Date(today - (weeks - week) * 7 * 86_400_000), key, `Title of ${key}`, week, 7, '', 'Sara']),
  ).flat();
  log.insertRowsAfter(log.getMaxRows(), rows.length);
  log.getRange(3, 1, rows.length, 7).setValues(rows);
  return host;
}

/** Trees of five levels, ten objectives on each. */
function rollUpMilliseconds(keyResults: number): number {
  const objectives = Array.from(
    { length: keyResults / KEY_RESULTS_EACH },
    (_, index): RolledUp => ({
      key: `O${index + 1}`,
      parent: index % 50 < 10 ? '' : `O${index - 9}`,
      weight: 1,
      contributes: true,
      ownWeight: KEY_RESULTS_EACH,
      ownPoints: (index % 7) / 2,
    }),
  );
  return milliseconds(() => rollUp(objectives, 'both'));
}

/** Objectives of five key results each, written as people would paste them. */
function scorecardOf(keyResults: number): Host {
  const { host } = loadAddon('dist/addon', { sheets: [{ name: 'Sheet1', cells: [] }] });
  ask(host, 'insertTemplate', { template: 'MK-01', language: 'en' });
  const tab = tabOf(host, 'OKRs');
  const rows = keyResultKeys(keyResults).flatMap((key, index) => {
    const objective = key.slice(0, key.indexOf('.'));
    return index % KEY_RESULTS_EACH === 0 ? [objective, key] : [key];
  });
  const columns = columnKeys(tableFor(scorecard, defaultSettings('en')));
  const write = (key: ScorecardKey, cellFor: (rowKey: string) => string | number): void => {
    const letters = columnLetters(columns.indexOf(key) + 1);
    tab.getRange(`${letters}3:${letters}${rows.length + 2}`).setValues(rows.map((row) => [cellFor(row)]));
  };
  const missing = rows.length + 2 - tab.getMaxRows();
  if (missing > 0) tab.insertRowsAfter(tab.getMaxRows(), missing);
  const ofKeyResult = (value: number) => (key: string) => (key.includes('.') ? value : '');
  write('key', (key) => key);
  write('title', (key) => `Title of ${key}`);
  write('start', ofKeyResult(0));
  write('target', ofKeyResult(100));
  write('current', ofKeyResult(10));
  for (const key of ['type', 'unit', 'sampleStart', 'sampleCurrent'] as const) write(key, () => '');
  return host;
}

function keyResultKeys(count: number): string[] {
  return Array.from(
    { length: count },
    (_, index) => `O${Math.floor(index / KEY_RESULTS_EACH) + 1}.${(index % KEY_RESULTS_EACH) + 1}`,
  );
}

function tabOf(host: Host, name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const tab = (host.globals.SpreadsheetApp as typeof SpreadsheetApp).getActiveSpreadsheet().getSheetByName(name);
  if (!tab) throw new Error(`There is no tab ${name}.`);
  return tab;
}

function ask(host: Host, name: string, request: unknown): void {
  const answer = JSON.parse(String(host.scriptRun('rasad', [name, JSON.stringify(request)])));
  if (!answer.ok) throw new Error(`${name}: ${answer.sentence}`);
}

function milliseconds(work: () => unknown): number {
  const times = Array.from({ length: 7 }, () => {
    const begin = performance.now();
    work();
    return performance.now() - begin;
  });
  return median(times);
}
