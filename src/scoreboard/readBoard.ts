import { SCOREBOARD_RANGE } from '../core/dashboard/scoreboardColumns.ts';
import type { Board } from './board.ts';
import { publicCells } from './publicCells.ts';

/** The script property that names the file, by its id or its address. */
const FILE_PROPERTY = 'SPREADSHEET';

const CACHE_KEY = 'board';
/** An open link that many people open at once costs one reading: the Sheets API answers an account 60 times a minute. */
const SECONDS_CACHED = 60;
/** The longest text that a cache takes. */
const CACHE_CHARACTERS = 30_000;

/** The scoreboard of the one file that the owner named. */
export function readBoard(): Board {
  const cache = CacheService.getScriptCache();
  const cached = cache.get(CACHE_KEY);
  if (cached) return JSON.parse(cached) as Board;
  const board = readFile(fileId());
  const json = JSON.stringify(board);
  // A problem is not kept: whoever solves it looks at once.
  if (!('problem' in board) && json.length <= CACHE_CHARACTERS) cache.put(CACHE_KEY, json, SECONDS_CACHED);
  return board;
}

function fileId(): string {
  const named = PropertiesService.getScriptProperties().getProperty(FILE_PROPERTY)?.trim() ?? '';
  return /\/d\/([\w-]+)/.exec(named)?.[1] ?? named;
}

/** The Sheets API and not SpreadsheetApp, whose `openById` asks for the right to change every file. */
function readFile(id: string): Board {
  if (id === '') return { problem: 'noFile' };
  try {
    const read = Sheets?.Spreadsheets?.get(id, {
      ranges: [SCOREBOARD_RANGE],
      fields: 'properties.title,sheets.data.rowData.values.formattedValue',
    });
    const rows = read?.sheets?.[0]?.data?.[0]?.rowData ?? [];
    return {
      title: read?.properties?.title ?? '',
      cells: publicCells(rows.map(({ values = [] }) => values.map(({ formattedValue = '' }) => formattedValue))),
      readAt: new Date().toISOString(),
    };
  } catch (error) {
    console.error(error);
    return { problem: /unable to parse range/i.test(String(error)) ? 'noRange' : 'noAccess' };
  }
}
