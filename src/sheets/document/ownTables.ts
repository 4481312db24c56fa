import { changeLog } from '../../core/tables/changeLog.ts';
import { checkIns } from '../../core/tables/checkIns.ts';
import { closedCycles } from '../../core/tables/closedCycles.ts';
import { definitionsTable } from '../../core/tables/definitions.ts';
import { factsTable } from '../../core/tables/facts.ts';
import { kpisTable } from '../../core/tables/kpis/kpis.ts';
import { kpiReadings } from '../../core/tables/kpis/readings.ts';
import { ownTemplatesTable } from '../../core/tables/ownTemplates/table.ts';
import { people } from '../../core/tables/people.ts';
import { plan } from '../../core/tables/plan/plan.ts';
import { scorecard } from '../../core/tables/scorecard/scorecard.ts';
import { settingsTable } from '../../core/tables/settings.ts';
import { sourcesTable } from '../../core/tables/sources.ts';
import { stepsTable } from '../../core/tables/steps.ts';
import type { Table } from '../../core/tables/table.ts';
import { weekNotes } from '../../core/tables/weekNotes/weekNotes.ts';

/** The tables of all the tabs that Rasad makes. */
export const ownTables: readonly Table[] = [
  scorecard,
  checkIns,
  weekNotes,
  stepsTable,
  closedCycles,
  ownTemplatesTable,
  kpisTable,
  kpiReadings,
  people,
  changeLog,
  plan,
  definitionsTable,
  settingsTable,
  factsTable,
  sourcesTable,
];
