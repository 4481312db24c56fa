import { isolate } from '../../core/isolate.ts';
import { freeTemplateName, templateFormats } from '../../core/tables/ownTemplates/ownTemplate.ts';
import { type OwnTemplateKey, ownTemplatesTable } from '../../core/tables/ownTemplates/table.ts';
import type { ScorecardKey } from '../../core/tables/scorecard/columns.ts';
import type { NewRow, Value } from '../../core/tables/table.ts';
import { readOwnTemplates } from '../document/ownTemplates.ts';
import { appendRows } from '../tables/append.ts';
import { ensureLog } from '../tables/ensure.ts';
import { cellIn, type TableRow } from '../tables/read.ts';
import { action } from './action.ts';
import { type AddedToLog, takeOutOfLog } from './logRows.ts';
import { isObjectiveKey, keyIn, openScorecard, rowOf, rowsWith, type Scorecard } from './scorecardRows.ts';

type Step = AddedToLog<'template' | 'title'>;

/** Saves an objective with its key results as a template of people's own, to start from in a later quarter. */
export const saveTemplate = action({
  id: 'saveTemplate',
  undoLabel: (target) => ({ en: `template of “${isolate(target)}”`, fa: `قالب «${isolate(target)}»` }),
  run({ key }: { readonly key: string }, document, { onFailure, record }): { readonly name: string } {
    const okrs = openScorecard(key, document);
    const title = String(cellIn(okrs, rowOf(okrs, key), 'title'));
    const taken = readOwnTemplates(document).map(({ name }) => name);
    const name = freeTemplateName(title, taken);
    const objectiveFirst = [...rowsWith(okrs, key)].sort(
      (one, other) => Number(isObjectiveKey(keyIn(okrs, other))) - Number(isObjectiveKey(keyIn(okrs, one))),
    );
    const { found, made } = ensureLog(ownTemplatesTable, document, onFailure);
    const day = document.today();
    const rows = objectiveFirst.map((row) => templateRow(okrs, row, name, day));
    appendRows(found, rows, onFailure);
    const step: Step = {
      sheet: found.sheet.getSheetId(),
      made,
      rows: objectiveFirst.map((row) => ({
        day,
        cells: { template: name, title: String(cellIn(okrs, row, 'title')) },
      })),
    };
    record(step, name);
    return { name };
  },
  undo(step: Step, document) {
    takeOutOfLog(ownTemplatesTable, step, document);
    return 0;
  },
});

/** What a key result starts from is kept, and not where it stands today; an objective has no numbers. */
function templateRow(okrs: Scorecard, row: TableRow, name: string, day: number): NewRow<OwnTemplateKey> {
  const cell = (key: ScorecardKey) => cellIn(okrs, row, key);
  const isObjective = isObjectiveKey(keyIn(okrs, row));
  const number = (key: 'start' | 'target' | 'weight'): Readonly<Partial<Record<OwnTemplateKey, Value>>> => {
    const value = cell(key);
    return typeof value === 'number' && !isObjective ? { [key]: value } : {};
  };
  const text = (key: 'unit' | 'kpi'): Readonly<Partial<Record<OwnTemplateKey, Value>>> => {
    const shown = String(cell(key) ?? '');
    return shown === '' || isObjective ? {} : { [key]: { text: shown } };
  };
  const type = String(cell('type') ?? '');
  return {
    values: {
      template: { text: name },
      title: { text: String(cell('title')) },
      ...(type !== '' && { type }),
      ...text('unit'),
      ...number('start'),
      ...number('target'),
      ...number('weight'),
      ...text('kpi'),
      day: { day },
    },
    formats: isObjective ? {} : templateFormats(String(cell('unit') ?? ''), okrs.language),
  };
}
