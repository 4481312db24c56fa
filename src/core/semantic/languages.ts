import type { Dialect } from '../formula/dialects/aggregate.ts';
import { dataStudio } from '../formula/dialects/dataStudio.ts';
import { daxOver } from '../formula/dialects/dax.ts';
import { sqlOver } from '../formula/dialects/sql.ts';
import { tableau } from '../formula/dialects/tableau.ts';
import type { Text } from '../text.ts';
import { definition } from './definition.ts';
import type { SemanticMetric } from './semanticMetric.ts';

/** The table that the texts name where a language needs one; people put the name of their own in its place. */
export const TABLE = 'numbers';

/** A language of another tool in which a KPI can be said. */
export interface SemanticLanguage {
  readonly label: Text;
  /** How a definition is put to use there. */
  readonly use: Text;
  /** The definition as it is pasted there. */
  write(defined: SemanticMetric): string;
}

/** The languages of other tools, by id. Ossie, which holds the whole catalogue in one document, stands beside them. */
export const semanticLanguages: Readonly<Record<'sql' | 'dax' | 'tableau' | 'dataStudio', SemanticLanguage>> = {
  sql: {
    label: { en: 'SQL (BigQuery, DuckDB)', fa: 'زبان SQL (BigQuery و DuckDB)' },
    use: {
      en: 'Put the name of your table in place of “numbers”, and add GROUP BY for a value per month or channel.',
      fa: 'نام جدول خودتان را به جای «numbers» بگذارید و برای مقدار هر ماه یا کانال GROUP BY اضافه کنید.',
    },
    write: (defined) => `SELECT ${over(sqlOver())(defined)} AS ${defined.name}\nFROM ${TABLE}`,
  },
  dax: {
    label: { en: 'Power BI (DAX measure)', fa: 'Power BI (سنجهٔ DAX)' },
    use: {
      en: 'In Power BI: New measure, paste, and put the name of your table in place of “numbers”.',
      fa: 'در Power BI گزینهٔ New measure را بزنید، متن را بچسبانید و نام جدول خودتان را به جای «numbers» بگذارید.',
    },
    write: (defined) => `${defined.name} = ${over(daxOver(TABLE))(defined)}`,
  },
  tableau: {
    label: { en: 'Tableau (calculated field)', fa: 'Tableau (فیلد محاسباتی)' },
    use: {
      en: 'In Tableau: Analysis, Create Calculated Field, and paste.',
      fa: 'در Tableau از Analysis گزینهٔ Create Calculated Field را بزنید و متن را بچسبانید.',
    },
    write: over(tableau),
  },
  dataStudio: {
    label: { en: 'Data Studio (calculated field)', fa: 'Data Studio (فیلد محاسباتی)' },
    use: {
      en: 'In Data Studio: Resource, Manage added data sources, Edit, Add a field, and paste.',
      fa: 'در Data Studio از Resource به Manage added data sources بروید، Edit و سپس Add a field را بزنید و متن را بچسبانید.',
    },
    write: over(dataStudio),
  },
};

function over(dialect: Dialect): (defined: SemanticMetric) => string {
  return (defined) => definition(defined, dialect);
}
