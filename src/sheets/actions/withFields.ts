import type { FieldTexts } from '../../core/tables/scorecard/fields.ts';
import type { OnFailure } from '../changes/transaction.ts';
import type { OpenDocument } from '../document/document.ts';
import { withColumns } from '../tables/withColumns.ts';
import type { Scorecard } from './scorecardRows.ts';

/** The OKRs tab with the columns of what is written first: an alignment in a tab of an earlier version, targets of someone's own. */
export function withFields(
  found: Scorecard,
  fields: FieldTexts,
  document: OpenDocument,
  onFailure: OnFailure,
): Scorecard {
  const wanted = (['parent', 'alignment', 'targets'] as const).filter((field) => fields[field]);
  const parts = wanted.includes('targets') ? (['part'] as const) : [];
  return withColumns(found, [...wanted, ...parts], document.settings(), onFailure);
}
