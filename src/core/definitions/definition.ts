import type { DefinitionsKey } from '../tables/definitions.ts';

/** What a row defines. The words stand in the tab and never change. */
type DefinitionKind = 'note' | 'kpi' | 'function' | 'okr_rule' | 'unit';

/** A row of the Definitions tab as Rasad writes it. What is left out stays blank. */
export interface Definition {
  readonly kind: DefinitionKind;
  /** The same each time, in every language: by it other tools and the next making know the row. */
  readonly id: string;
  readonly texts: Readonly<Partial<Record<DefinitionsKey, string>>>;
  /** Formulas of cells that live without the add-on. */
  readonly formulas?: Readonly<Partial<Record<DefinitionsKey, string>>>;
  /** Number formats of cells that differ from their column's. */
  readonly formats?: Readonly<Partial<Record<DefinitionsKey, string>>>;
}
