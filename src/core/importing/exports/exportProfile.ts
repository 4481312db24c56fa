import type { Text } from '../../text.ts';
import type { ColumnRole, Mapping } from '../mapping.ts';

/**
 * How the export of one report of a tool is read. Headers are given as `headerName` folds them: `a|b` is either, the one that
 * vendors prefer first, and `a+b` both, of which the numbers are added up.
 */
export interface ExportProfile {
  /** The word of the tool in the Facts tab. */
  readonly source: string;
  /** What people call the tool and the report. */
  readonly name: Text;
  /** A file is such an export where it has all headers of one of these lists. */
  readonly knownBy: readonly (readonly string[])[];
  /** What the columns hold. */
  readonly columns: readonly (readonly [headers: string, role: ColumnRole])[];
  /** What becomes of other columns: those of rows about people are left out. */
  readonly others: 'guessed' | 'ignored';
  /** The metric of which each row is one. */
  readonly counts?: string;
  readonly undated?: Mapping['undated'];
  readonly derived?: Mapping['derived'];
  /** The tools that export such tables under their own name, by what their files are called. */
  readonly namedSources?: Readonly<Record<string, RegExp>>;
}
