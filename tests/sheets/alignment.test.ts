import { describe, expect, it } from '@jest/globals';
import type { Host } from '../../preview/host/host.ts';
import { type RolledUp, rollUp } from '../../src/core/okr/rollUp.ts';
import { newSettingCells } from '../../src/core/settings/settingCells.ts';
import type { RollUp } from '../../src/core/settings/settings.ts';
import { ask, asked, dispatch, openAddon, sheetIdOf, sheetOf, valueAt } from './addon.ts';
import { at } from './scorecard.ts';

const rollUpCell = `B${newSettingCells('en').findIndex(([shown]) => shown === 'Score of an objective') + 2}`;
const words: Readonly<Record<RollUp, string>> = {
  keyResults: 'Its key results',
  aligned: 'Aligned objectives',
  both: 'Both',
};

/** Three objectives of three key results each: O1 in row 3, O2 in row 7, O3 in row 11. */
function threeObjectives(): Host {
  const host = openAddon({ userLocale: 'en' });
  for (const template of ['MK-01', 'SA-01', 'CS-01']) asked(host, 'insertTemplate', { template, language: 'en' });
  return host;
}

function aligned(host: Host): Host {
  host.type('OKRs', at('parent', 7), 'O1');
  host.type('OKRs', at('parent', 11), 'O2');
  return host;
}

function choose(host: Host, driver: RollUp): void {
  asked(host, 'openSettings', null);
  host.type('Settings', rollUpCell, words[driver]);
}

/** What the cells of each objective's key results say, and what that comes to. */
function expectedScores(host: Host, rows: Readonly<Record<string, number>>, driver: RollUp): number[] {
  const objectives = Object.entries(rows).map(([key, row]): RolledUp => {
    const scores = [1, 2, 3].map((below) => Number(valueAt(host, 'OKRs', at('score', row + below))));
    return {
      key,
      parent: String(valueAt(host, 'OKRs', at('parent', row)) ?? ''),
      weight: Number(valueAt(host, 'OKRs', at('weight', row)) ?? 1),
      contributes: valueAt(host, 'OKRs', at('alignment', row)) !== 'Supports',
      ownWeight: scores.length,
      ownPoints: scores.reduce((sum, score) => sum + score, 0),
    };
  });
  const rolled = rollUp(objectives, driver);
  return Object.keys(rows).map((key) => rolled.get(key) as number);
}

const progressIn = (host: Host, ...rows: readonly number[]): number[] =>
  rows.map((row) => Number(valueAt(host, 'OKRs', at('progress', row))));

describe('aligned objectives', () => {
  it('count nothing in one another until the settings say so', () => {
    const host = threeObjectives();
    const before = progressIn(host, 3, 7, 11);
    aligned(host);
    expect(progressIn(host, 3, 7, 11)).toEqual(before);
  });

  it.each(['aligned', 'both'] as const)('are rolled up over three levels: %s', (driver) => {
    const host = aligned(threeObjectives());
    choose(host, driver);
    const scores = expectedScores(host, { O1: 3, O2: 7, O3: 11 }, driver);
    progressIn(host, 3, 7, 11).forEach((progress, index) => {
      expect(progress).toBeCloseTo(scores[index] as number, 9);
    });
    // The middle one alone would be something else: the lowest did count in it.
    const [, ofKeyResults] = expectedScores(host, { O1: 3, O2: 7, O3: 11 }, 'keyResults');
    expect(progressIn(host, 7)[0]).not.toBeCloseTo(ofKeyResults as number, 3);
  });

  it('count by their weight, and not at all where they only support', () => {
    const host = threeObjectives();
    host.type('OKRs', at('parent', 7), 'O1');
    host.type('OKRs', at('parent', 11), 'O1');
    host.type('OKRs', at('weight', 7), '3');
    choose(host, 'both');
    const [weighted] = expectedScores(host, { O1: 3, O2: 7, O3: 11 }, 'both');
    expect(progressIn(host, 3)[0]).toBeCloseTo(weighted as number, 9);
    host.type('OKRs', at('alignment', 11), 'Supports');
    const [supported] = expectedScores(host, { O1: 3, O2: 7, O3: 11 }, 'both');
    expect(supported).not.toBeCloseTo(weighted as number, 6);
    expect(progressIn(host, 3)[0]).toBeCloseTo(supported as number, 9);
  });

  it('come to the same after a sort, and after going back and forth in the settings', () => {
    const host = aligned(threeObjectives());
    const alone = progressIn(host, 3, 7, 11);
    choose(host, 'both');
    const together = progressIn(host, 3, 7, 11);
    sheetOf(host).sort(2);
    const rows = Array.from({ length: 12 }, (_, index) => index + 3);
    const progressOf = (key: string): number =>
      progressIn(host, rows.find((row) => valueAt(host, 'OKRs', at('key', row)) === key) as number)[0] as number;
    expect(['O1', 'O2', 'O3'].map(progressOf)).toEqual(together);
    choose(host, 'keyResults');
    expect(['O1', 'O2', 'O3'].map(progressOf)).toEqual(alone);
  });

  it('make an objective without key results as well as those below it', () => {
    const host = threeObjectives();
    asked(host, 'addObjective', { fields: { title: 'Win the year', type: 'aspirational' }, language: 'en' });
    host.type('OKRs', at('parent', 3), 'O4');
    choose(host, 'both');
    expect(progressIn(host, 15)[0]).toBeCloseTo(progressIn(host, 3)[0] as number, 9);
    expect(valueAt(host, 'OKRs', at('note', 15))).toBe('From the objectives aligned with it');
    expect(String(valueAt(host, 'OKRs', at('status', 15)))).not.toContain('No data');
  });

  it('are typed by their key or their title; what leads nowhere or in a circle says so', () => {
    const host = aligned(threeObjectives());
    const title = String(valueAt(host, 'OKRs', at('title', 3)));
    host.type('OKRs', at('parent', 11), title.toUpperCase());
    expect(valueAt(host, 'OKRs', at('parent', 11))).toBe('O1');
    host.type('OKRs', at('parent', 11), 'O9');
    expect(sheetOf(host).getRange(at('parent', 11)).getNote()).toContain('no objective');
    host.type('OKRs', at('parent', 3), 'O2');
    const note = sheetOf(host).getRange(at('parent', 3)).getNote();
    expect(note).toContain('O1');
    expect(note).toContain('O2');
    // Wherever the settings count them, the row itself says it, without the add-on.
    choose(host, 'both');
    expect(valueAt(host, 'OKRs', at('note', 3))).toBe('Aligned in a circle with O2');
    expect(valueAt(host, 'OKRs', at('note', 11))).toBe('No objective has the key O9');
  });

  it('are refused in the form of a row where they would lead back to it, both named', () => {
    const host = aligned(threeObjectives());
    const answer = ask(host, 'editRow', { key: 'O1', fields: { parent: 'O3' }, language: 'en' });
    expect(answer).toMatchObject({ ok: true, value: { done: false, refused: { field: 'parent' } } });
    const { sentence } = (answer as { value: { refused: { sentence: string } } }).value.refused;
    expect(sentence).toMatch(/O1 .* → O3 .* → O2 .* → O1/);
    expect(valueAt(host, 'OKRs', at('parent', 3))).toBeNull();
  });

  it('find room in a tab of an earlier version', () => {
    const host = threeObjectives();
    const sheet = sheetOf(host);
    for (const word of ['Alignment', 'Aligned with']) {
      const [header] = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues();
      const col = (header as string[]).indexOf(word);
      dispatch(host, 'REMOVE_COLUMNS_ROWS', {
        dimension: 'COL',
        elements: [col],
        sheetId: sheetIdOf(host),
        sheetName: 'OKRs',
      });
    }
    asked(host, 'editRow', { key: 'O2', fields: { parent: 'O1', alignment: 'contributes' }, language: 'en' });
    choose(host, 'aligned');
    const rows = asked(host, 'okrs', null).rows;
    const of = (key: string) => rows.find(({ cells }) => cells.key === key)?.cells;
    expect(of('O2')?.parent).toBe('O1');
    expect(of('O1')?.progress).toBeCloseTo(Number(of('O2')?.progress), 9);
  });
});
