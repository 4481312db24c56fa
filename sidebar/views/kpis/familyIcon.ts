import type { FamilyId } from '../../../src/core/functions/families.ts';
import type { IconName } from '../../parts/icons.ts';

/** The kind of thing that the functions of a family are: KPIs, unless it is named here. */
export function familyIcon(family: FamilyId): IconName {
  return OTHER_KINDS[family] ?? 'kpi';
}

const OTHER_KINDS: Partial<Readonly<Record<FamilyId, IconName>>> = {
  tools: 'tool',
  explanation: 'explain',
  forecast: 'forecast',
  okr: 'objective',
  calendar: 'calendar',
  numbers: 'number',
};
