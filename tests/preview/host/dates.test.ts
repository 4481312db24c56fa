import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const CODE = `
/** @customfunction */
function HOURS(date) { return Object.prototype.toString.call(date) === '[object Date]' ? date.getHours() + date.getMinutes() / 60 : 'no date'; }
/** @customfunction */
function NOON() { return new Date(2025, 2, 22, 12); }
function probe() {
  const sheet = SpreadsheetApp.getActiveSheet();
  sheet.getRange('A1').setValue(new Date(2025, 4, 12, 14, 30));
  sheet.getRange('B1').setFormula('=HOURS(A1)');
  sheet.getRange('C1').setFormula('=NOON()');
  sheet.getRange('D1').setValue('2025-03-09 02:30');
  const read = sheet.getRange('A1').getValue();
  const midnight = sheet.getRange('A2').setValue(new Date(2025, 2, 22)).getValue();
  return {
    own: read instanceof Date,
    same: read.getTime() === new Date(2025, 4, 12, 14, 30).getTime(),
    midnight: [midnight.getDate(), midnight.getHours()],
    shown: sheet.getRange('A1').getDisplayValue(),
    hours: sheet.getRange('B1').getValue(),
    noon: sheet.getRange('C1').getDisplayValue(),
    typed: sheet.getRange('D1').getDisplayValue(),
    formatted: Utilities.formatDate(new Date(0), 'Asia/Tehran', 'yyyy-MM-dd HH:mm'),
    parsed: Utilities.parseDate('2025-05-12 14:30', 'America/New_York', 'yyyy-MM-dd HH:mm').toISOString(),
    offset: new Date(2025, 0, 1).getTimezoneOffset(),
  };
}
`;

/** Runs the probe in a process of its own, since a process keeps the time zone it began with. */
function probe(timeZone: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'zone-'));
  writeFileSync(join(folder, 'Code.js'), CODE);
  const node = pathToFileURL(join(process.cwd(), 'preview/host/node.ts')).href;
  const work = `const { loadAddon } = await import('${node}');
    process.stdout.write(JSON.stringify(loadAddon(${JSON.stringify(folder)}).host.run('probe')));`;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', work];
  try {
    return JSON.parse(
      execFileSync(process.execPath, args, { env: { ...process.env, TZ: timeZone }, encoding: 'utf8' }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.each([
  ['Asia/Tehran', -210],
  ['America/New_York', 300],
])('under %s', (timeZone, offset) => {
  it('a date is the same wall-clock time in the cell, in the script and in a custom function', () => {
    expect(probe(timeZone)).toEqual({
      own: true,
      same: true,
      midnight: [22, 0],
      shown: '5/12/2025 14:30:00',
      hours: 14.5,
      noon: '2025-03-22',
      typed: '2025-03-09 02:30:00',
      formatted: '1970-01-01 03:30',
      parsed: '2025-05-12T18:30:00.000Z',
      offset,
    });
  }, 60_000);
});
