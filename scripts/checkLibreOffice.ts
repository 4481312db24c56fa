import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import papaparse from 'papaparse';
import { loadAddon } from '../preview/host/node.ts';
import { workbookFile } from '../preview/host/xlsx.ts';
import { columnLetters } from '../src/core/tables/letters.ts';
import { type ScorecardKey, scorecardColumns } from '../src/core/tables/scorecard/columns.ts';
import { scorecard } from '../src/core/tables/scorecard/scorecard.ts';
import type { Language } from '../src/core/text.ts';
import { buildAddon } from './build.ts';

/** What LibreOffice must compute as the preview does. */
const COMPARED: readonly ScorecardKey[] = ['current', 'progress', 'expected', 'score', 'status', 'bar'];
const keys = Object.keys(scorecardColumns) as ScorecardKey[];
const TOLERANCE = 1e-9;

/**
 * Writes a scorecard as an .xlsx file without values for its formulas, lets LibreOffice compute it, and compares. A second
 * opinion on the array formulas, from a program that shares no code with the preview.
 */
async function checkLibreOffice(): Promise<void> {
  const program = ['soffice', 'libreoffice'].find((name) => spawnSync(name, ['--version']).status === 0);
  if (!program) {
    console.error(
      'LibreOffice is not on this machine: install it (the package libreoffice-calc) and run this once more.',
    );
    process.exitCode = 1;
    return;
  }
  await buildAddon();
  const different = [...(await compare('en', program)), ...(await compare('fa', program))];
  for (const line of different) console.error(line);
  console.log(`${2 * COMPARED.length - different.length} passed, ${different.length} failed`);
  process.exitCode = different.length > 0 ? 1 : 0;
}

/** One line for each column that differs. */
async function compare(language: Language, program: string): Promise<string[]> {
  const { host } = loadAddon('dist/addon', { userLocale: language, sheetRows: 60 });
  let height = 2;
  const ask = (name: string, request: object) => {
    const said = String(host.scriptRun('rasad', [name, JSON.stringify(request)]));
    const answer = JSON.parse(said);
    if (!answer.ok) throw new Error(said);
    return answer.value;
  };
  for (const template of ['MK-01', 'MK-02', 'GR-01', 'SA-01']) {
    height += ask('insertTemplate', { template, language }).rows;
  }
  connect(host, ask);
  const tab = scorecard.name[language];
  const rows = recalculated(await workbookFile(host.snapshot()), tab, program);
  if (rows.length < height) throw new Error(`LibreOffice gave ${rows.length} rows of ${height}.`);
  return COMPARED.flatMap((key) => {
    const column = keys.indexOf(key);
    const wrong = rows.flatMap((row, index) => {
      const ours = host.valueAt(tab, `${columnLetters(column + 1)}${index + 1}`) ?? '';
      return index < 2 || isSame(row[column] ?? '', ours) ? [] : [`row ${index + 1}: ${row[column]} for ${ours}`];
    });
    return wrong.length === 0
      ? []
      : [`${language}, ${scorecardColumns[key].header.en}: ${wrong.slice(0, 3).join('; ')}`];
  });
}

/** Lets key results take their numbers from a KPI, from a cell, and from a cell that is blank. */
function connect(host: ReturnType<typeof loadAddon>['host'], ask: (name: string, request: object) => unknown): void {
  const [data = ''] = host.snapshot().sheets.map(({ name }) => name);
  host.select(data, 'A1');
  ask('insertKpis', { fns: ['KPI_AOV', 'KPI_CAC'] });
  const kpis = host.snapshot().sheets.at(-1)?.name ?? '';
  // LibreOffice knows no function of Rasad: the value is typed.
  host.type(kpis, 'B3', '640');
  ask('bindCurrent', { key: 'O1.2', source: { kpi: String(host.valueAt(kpis, 'A3')) } });
  host.type(data, 'B2', '0.125');
  for (const [key, cell] of [
    ['O1.3', 'B2'],
    ['O2.1', 'B9'],
  ] as const) {
    host.select(data, cell);
    ask('bindCurrent', { key, source: 'selection' });
  }
}

function isSame(theirs: string, ours: unknown): boolean {
  return typeof ours === 'number' ? Math.abs(numberIn(theirs) - ours) < TOLERANCE : theirs === String(ours);
}

/** A share comes as `60.4395604395604%`. */
function numberIn(text: string): number {
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : text === '' ? Number.NaN : Number(text);
}

/** The cells of a sheet as LibreOffice computes them, numbers as they are and not as they are shown. */
function recalculated(file: Uint8Array, tab: string, program: string): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'rasad-'));
  try {
    writeFileSync(join(folder, 'board.xlsx'), file);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const csv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
    const args = ['--headless', '--norestore', profile, '--convert-to', csv, '--outdir', folder, 'board.xlsx'];
    const { status, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' });
    if (status !== 0) throw new Error(`LibreOffice could not open the file: ${stderr}`);
    return papaparse.parse<string[]>(readFileSync(join(folder, `board-${tab}.csv`), 'utf8').trimEnd()).data;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

await checkLibreOffice();
