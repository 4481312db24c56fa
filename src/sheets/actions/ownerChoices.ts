import { type PeopleKey, people } from '../../core/tables/people.ts';
import type { ScorecardKey } from '../../core/tables/scorecard/columns.ts';
import type { OnFailure } from '../changes/transaction.ts';
import type { FoundTable } from '../tables/find.ts';
import { belowHeader, columnArea } from '../tables/head.ts';
import { bodyRow, formulaRow } from '../tables/read.ts';
import { isTabOf } from '../tables/tabs.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/**
 * Offers the names of the People tab as a drop-down in the Owner column, as they stand there at any time; any other name may be
 * typed still. A drop-down of people's own stays. Returns whether it was put there now.
 */
export function offerOwners(
  found: FoundTable<ScorecardKey>,
  names: FoundTable<PeopleKey>,
  onFailure: OnFailure,
): boolean {
  const [column, position] = [ownerColumn(found), names.positions.name];
  if (!column || position === undefined) return false;
  const before: (Validation | null)[][] = column.getDataValidations();
  const [standing] = before.flat().filter((validation) => validation !== null);
  const isWhole = before.every(([validation]) => validation);
  if (standing && (isWhole || !isOfPeople(standing))) return false;
  onFailure(() => column.setDataValidations(before));
  const choices = SpreadsheetApp.newDataValidation()
    .requireValueInRange(names.sheet.getRange(columnArea(position, 1, bodyRow(names))), true)
    .setAllowInvalid(true)
    .build();
  column.setDataValidation(choices);
  return true;
}

/** Takes that drop-down away again. */
export function withdrawOwners(found: FoundTable<ScorecardKey>): void {
  const column = ownerColumn(found);
  const [standing] = (column?.getDataValidations() ?? []).flat().filter((validation) => validation !== null);
  if (column && standing && isOfPeople(standing)) column.setDataValidation(null);
}

function ownerColumn(found: FoundTable<ScorecardKey>): Range | null {
  const { owner } = found.positions;
  return owner === undefined ? null : found.sheet.getRange(belowHeader(owner, formulaRow(found)));
}

function isOfPeople(validation: Validation): boolean {
  if (validation.getCriteriaType() !== SpreadsheetApp.DataValidationCriteria.VALUE_IN_RANGE) return false;
  const [range] = validation.getCriteriaValues() as [Range | null];
  return range !== null && isTabOf(people, range.getSheet());
}
