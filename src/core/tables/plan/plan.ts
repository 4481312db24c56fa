import { quoted } from '../../formula/dialects/sheets.ts';
import { tabColors } from '../colors.ts';
import { statusColors } from '../scorecard/statusColors.ts';
import type { ConditionalFormat, Table } from '../table.ts';
import { type PlanKey, planColumns, planStates } from './columns.ts';
import { planFormulas } from './formulas.ts';
import { type PlanKind, planKinds } from './kinds.ts';
import { noOwner } from './liveCells.ts';

const shownColumns: readonly PlanKey[] = [
  'kind',
  'words',
  'start',
  'current',
  'target',
  'owner',
  'shown',
  'state',
  'key',
];

/** The Plan tab: what is wanted, who does what by when, what could go wrong, and when the numbers are reported. */
export const plan: Table<PlanKey> = {
  id: 'plan',
  name: { en: 'Plan', fa: 'برنامه' },
  columns: planColumns,
  rowColumn: 'words',
  formulas: planFormulas,
  conditionalFormats: [
    {
      columns: ['kind', 'words', 'owner', 'shown', 'state'],
      when: (cell, language) =>
        (['done', 'dropped'] as const)
          .map((state) => `(${cell('state')}=${quoted(planStates[state][language])})`)
          .join('+'),
      textColor: tabColors.sampleText,
    },
    {
      columns: ['owner'],
      when: (cell, language) => `${cell('owner')}=${quoted(noOwner[language])}`,
      textColor: statusColors.at_risk.text,
    },
    ofKind('plan', { background: statusColors.done.tint, textColor: statusColors.done.text, bold: true }),
    ofKind('objective', { background: tabColors.objective, bold: true }),
    ofKind('risk', { textColor: statusColors.at_risk.text }, ['kind', 'words']),
    {
      // The check-in of these seven days.
      columns: ['kind', 'words', 'shown'],
      when: (cell, language) => {
        const daysAhead = `INT(IFERROR(${cell('day')};0))-TODAY()`;
        return `AND(${isKind(cell('kind'), 'checkIn', language)};${daysAhead}>=0;${daysAhead}<7)`;
      },
      bold: true,
    },
  ],
  frozenColumns: 0,
};

function ofKind(
  kind: PlanKind,
  look: Pick<ConditionalFormat, 'background' | 'textColor' | 'bold'>,
  columns = shownColumns,
): ConditionalFormat<PlanKey> {
  return { columns, when: (cell, language) => isKind(cell('kind'), kind, language), ...look };
}

function isKind(cell: string, kind: PlanKind, language: 'en' | 'fa'): string {
  return `${cell}=${quoted(planKinds[kind][language])}`;
}
