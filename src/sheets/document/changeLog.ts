import { writeDay } from '../../core/calendar/write.ts';
import { writeNumber } from '../../core/numbers/write.ts';
import { type ChangeLogKey, changeLog } from '../../core/tables/changeLog.ts';
import { jalaliDaysText } from '../../core/tables/jalaliDays.ts';
import type { NewRow, Value } from '../../core/tables/table.ts';
import type { Told } from '../changes/told.ts';
import type { OnFailure } from '../changes/transaction.ts';
import { appendRows } from '../tables/append.ts';
import { ensureTable } from '../tables/ensure.ts';
import { findTable } from '../tables/find.ts';
import type { OpenDocument } from './document.ts';
import { readMe } from './me.ts';

/** One thing done never fills the log; of more cells it is told how many they were. */
const MOST_CELLS = 50;

/** Writes into the log what was done, anew in a tab that people have cleared; a file without that tab keeps none. */
export function logChanges(what: string, told: readonly Told[], document: OpenDocument, onFailure: OnFailure): void {
  const tab = findTable(changeLog, document.tabs);
  if (!tab || !('table' in tab || tab.isBlank)) return;
  const { found } = 'table' in tab ? { found: tab } : ensureTable(changeLog, document, onFailure);
  const { calendar } = document.settings();
  const [at, isJalali, language] = [document.now(), calendar === 'jalali', document.language()];
  const shown = (value: Value): Value =>
    isJalali && typeof value === 'object' && 'day' in value ? { text: writeDay(value.day, language, calendar) } : value;
  const { me } = readMe();
  const row = ({ where, before, after, format }: Told): NewRow<ChangeLogKey> => ({
    values: {
      at,
      ...(isJalali && { jalaliDay: { text: jalaliDaysText([document.today()], found.language) } }),
      ...(me !== '' && { who: { text: me } }),
      what: { text: what },
      where: { text: where },
      before: shown(before),
      after: shown(after),
    },
    formats: format === undefined ? {} : { before: format, after: format },
  });
  const changed = told.filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
  const rest = changed.length - MOST_CELLS;
  const nowhere = { where: '', before: '', after: '' };
  const cells = changed.length === 0 ? [nowhere] : changed.slice(0, MOST_CELLS);
  const more = rest > 0 ? [{ ...nowhere, where: `+${writeNumber(rest, language)}` }] : [];
  appendRows(found, [...cells, ...more].map(row), onFailure);
}
