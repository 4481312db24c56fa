import { acknowledge } from './acknowledge.ts';
import { addFactKpi } from './addFactKpi.ts';
import { addKeyResult } from './addKeyResult.ts';
import { addObjective } from './addObjective.ts';
import { arrangeOkrs } from './arrangeOkrs.ts';
import { bindCurrent } from './bindCurrent.ts';
import { bringFileGoals } from './bringFileGoals.ts';
import { bringGoals } from './bringGoals.ts';
import { checkIn } from './checkIn.ts';
import { cleanColumn } from './cleanColumn.ts';
import { clearSamples } from './clearSamples.ts';
import { closeCycle } from './closeCycle.ts';
import { connectSource } from './connectSource.ts';
import { convertFormulas } from './convertFormulas.ts';
import { deleteRow } from './deleteRow.ts';
import { draftObjective } from './draftObjective.ts';
import { dropGoneFacts } from './dropGoneFacts.ts';
import { duplicateRow } from './duplicateRow.ts';
import { editKpi } from './editKpi.ts';
import { editRow } from './editRow.ts';
import { feedKpis } from './feedKpis.ts';
import { followColumns } from './followColumns.ts';
import { forgetSource } from './forgetSource.ts';
import { importFacts } from './importFacts.ts';
import { insertFormula } from './insertFormula.ts';
import { insertKpis } from './insertKpis.ts';
import { insertOwnTemplate } from './insertOwnTemplate.ts';
import { insertTemplate } from './insertTemplate.ts';
import { keepChangeLog } from './keepChangeLog.ts';
import { keepWeeklyMail } from './keepWeeklyMail.ts';
import { listPeople } from './listPeople.ts';
import { makeDashboard } from './makeDashboard.ts';
import { makeDefinitions } from './makeDefinitions.ts';
import { makePlan } from './makePlan.ts';
import { markEvents } from './markEvents.ts';
import { openSettings } from './openSettings.ts';
import { placeMove } from './placeMove.ts';
import { pullSource } from './pullSource.ts';
import { recalculate } from './recalculate.ts';
import { recordKpis } from './recordKpis.ts';
import { recordPast } from './recordPast.ts';
import { removeSource } from './removeSource.ts';
import { repair } from './repair.ts';
import { saveSteps } from './saveSteps.ts';
import { saveTemplate } from './saveTemplate.ts';
import { saveWeekNotes } from './saveWeekNotes.ts';
import { sendGoals } from './sendGoals.ts';
import { shareFile } from './shareFile.ts';
import { startScorecard } from './startScorecard.ts';
import { takeEdit } from './takeEdit.ts';
import { unbindCurrent } from './unbindCurrent.ts';
import { useColumns } from './useColumns.ts';

/** Everything that Rasad does to a document, in the order of the menu. */
export const actions = [
  startScorecard,
  insertTemplate,
  insertOwnTemplate,
  saveTemplate,
  insertFormula,
  useColumns,
  placeMove,
  addObjective,
  addKeyResult,
  editRow,
  duplicateRow,
  deleteRow,
  arrangeOkrs,
  insertKpis,
  editKpi,
  followColumns,
  recordKpis,
  recordPast,
  draftObjective,
  makePlan,
  makeDashboard,
  importFacts,
  dropGoneFacts,
  connectSource,
  pullSource,
  bringGoals,
  bringFileGoals,
  sendGoals,
  forgetSource,
  removeSource,
  addFactKpi,
  feedKpis,
  cleanColumn,
  markEvents,
  openSettings,
  makeDefinitions,
  clearSamples,
  repair,
  recalculate,
  convertFormulas,
  bindCurrent,
  unbindCurrent,
  checkIn,
  listPeople,
  keepChangeLog,
  keepWeeklyMail,
  saveSteps,
  shareFile,
  closeCycle,
  saveWeekNotes,
  acknowledge,
  takeEdit,
] as const;
