import type { Status } from '../../okr/status.ts';
import { tabColors } from '../colors.ts';
import type { ConditionalFormat, Table } from '../table.ts';
import { type ScorecardKey, scorecardColumns } from './columns.ts';
import { scorecardFormulas } from './formulas.ts';
import { statusLabel } from './rowTerms.ts';
import { statusColors } from './statusColors.ts';

/** The OKRs tab: objectives and their key results, judged by pace. */
export const scorecard: Table<ScorecardKey> = {
  id: 'scorecard',
  name: { en: 'OKRs', fa: 'اهداف' },
  columns: scorecardColumns,
  rowColumn: 'title',
  formulas: scorecardFormulas,
  conditionalFormats: [
    ...(['done', 'on_track', 'at_risk', 'off_track'] as const).map(statusFormat),
    {
      columns: ['bar', 'status'],
      when: (cell, language) =>
        `OR(${(['too_early', 'no_data'] as const).map((id) => `${cell('status')}="${statusLabel(id, language)}"`).join(';')})`,
      textColor: statusColors.no_data.text,
    },
    {
      // Without data although there is a number: nobody has touched it for too long.
      columns: ['current', 'confidence'],
      when: (cell, language) =>
        `AND(${cell('current')}<>"";${cell('checkedIn')}<>"";${cell('status')}="${statusLabel('no_data', language)}")`,
      textColor: statusColors.no_data.text,
      background: statusColors.no_data.tint,
    },
    {
      columns: ['start', 'current'],
      // The source and the day are asked for last: without their columns a number is a sample as before.
      when: (cell) =>
        `AND(${cell('sampleCurrent')}<>"";${cell('current')}=${cell('sampleCurrent')};IFERROR(${cell('source')};"")="";IFERROR(${cell('checkedIn')};"")="")`,
      textColor: tabColors.sampleText,
    },
    {
      columns: ['key', 'title', 'owner', 'start', 'target', 'current', 'confidence', 'bar', 'status', 'note'],
      when: (cell) => `AND(${cell('ownKey')}<>"";${cell('ownKey')}=${cell('objectiveKey')})`,
      background: tabColors.objective,
      bold: true,
    },
  ],
  frozenColumns: 2,
};

/** The bar takes the colour of the status beside it. */
function statusFormat(status: Status): ConditionalFormat<ScorecardKey> {
  const { text, tint } = statusColors[status];
  return {
    columns: ['bar', 'status'],
    when: (cell, language) => `${cell('status')}="${statusLabel(status, language)}"`,
    textColor: text,
    background: tint,
  };
}
