import { weekInQuarter } from '../core/calendar/week.ts';
import { moneyUnits } from '../core/numbers/moneyUnit.ts';
import { changeLog } from '../core/tables/changeLog.ts';
import { kpisTable } from '../core/tables/kpis/kpis.ts';
import { ownTemplatesTable } from '../core/tables/ownTemplates/table.ts';
import { scorecard } from '../core/tables/scorecard/scorecard.ts';
import type { Text } from '../core/text.ts';
import { countSamples } from './actions/clearSamples.ts';
import { isScorecardDeleted } from './deletedTabs.ts';
import type { OpenDocument } from './document/document.ts';
import { type UserState, userState } from './document/userState.ts';
import { type UndoableStep, undoableSteps, untoldNotice } from './undo.ts';

/**
 * Where the document stands for this user, as the sidebar shows it. It comes with every answer; what belongs to the user comes with
 * those of questions, since no action changes it.
 */
export interface DocumentState extends Partial<UserState> {
  /** What Undo would take back, newest first. */
  readonly undo: readonly UndoableStep[];
  /** What people are told once, such as that the list of changes could not be read. */
  readonly notice: Text | null;
  /** Whether there is an OKRs tab. */
  readonly hasOkrs: boolean;
  /** Whether there was one that people have deleted. */
  readonly lostOkrs: boolean;
  /** Whether there is a KPIs tab. */
  readonly hasKpis: boolean;
  /** Whether people have saved templates in this file. */
  readonly hasOwnTemplates: boolean;
  /** Whether what Rasad does is told in a tab of its own. */
  readonly hasChangeLog: boolean;
  /** How many cells of the OKRs tab still hold a sample number. */
  readonly samples: number;
  /** Today's quarter, which a cycle that begins today has too, and its week: «پاییز ۱۴۰۵» and 9. */
  readonly week: { readonly quarter: Text; readonly number: number };
  /** What money counts in; null where none was chosen. */
  readonly money: Text | null;
}

/** Where the document stands, and what belongs to the user. */
export function wholeState(document: OpenDocument): DocumentState {
  return { ...userState(), ...documentState(document) };
}

export function documentState(document: OpenDocument): DocumentState {
  const hasOkrs = document.tabs.of(scorecard) !== null;
  return {
    notice: untoldNotice(document),
    undo: undoableSteps(document),
    hasOkrs,
    lostOkrs: !hasOkrs && isScorecardDeleted(document),
    hasOwnTemplates: document.tabs.of(ownTemplatesTable) !== null,
    hasKpis: document.tabs.of(kpisTable) !== null,
    hasChangeLog: document.tabs.of(changeLog) !== null,
    samples: countSamples(document),
    week: thisWeek(document),
    money: moneyOf(document),
  };
}

function thisWeek({ settings, today }: OpenDocument): DocumentState['week'] {
  const { calendar, firstWeekday, fiscalStartMonth } = settings();
  const { quarter, number } = weekInQuarter(today(), calendar, firstWeekday, fiscalStartMonth);
  return { quarter: quarter.name, number };
}

function moneyOf({ settings }: OpenDocument): DocumentState['money'] {
  const { unit } = settings().money;
  return unit && { en: moneyUnits[unit].en, fa: moneyUnits[unit].fa };
}
