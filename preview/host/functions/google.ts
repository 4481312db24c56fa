import { registries } from '../engine/odoo.ts';
import { computeByColumns } from './columns.ts';
import { defineConditions } from './conditions.ts';
import { defineCriteria } from './criteria.ts';
import { define } from './define.ts';
import { defineKinds } from './kinds.ts';
import { defineNumbers } from './numbers.ts';
import { defineSparkline } from './sparkline.ts';
import { defineTexts } from './texts.ts';

/** Functions of Google Sheets that need its servers or its grammar. */
const REFUSED = [
  'BYCOL',
  'BYROW',
  'DETECTLANGUAGE',
  'GOOGLEFINANCE',
  'GOOGLETRANSLATE',
  'IMAGE',
  'IMPORTDATA',
  'IMPORTFEED',
  'IMPORTHTML',
  'IMPORTRANGE',
  'IMPORTXML',
  'LAMBDA',
  'LET',
  'MAKEARRAY',
  'MAP',
  'QUERY',
  'REDUCE',
  'SCAN',
];

/** Adds what Google Sheets has and the engine lacks. */
export function defineGoogleFunctions(): void {
  for (const error of ['#VALUE!', '#NUM!']) registries.errorTypes.add(error);
  defineConditions();
  defineCriteria();
  defineNumbers();
  defineKinds();
  defineTexts();
  defineSparkline();
  // Every formula of the engine spills by itself.
  define('ARRAYFORMULA', 'A formula over a whole range.', ['formula (any, range<any>)'], (arg) => arg as never);
  const anything = ['arguments (any, range<any>, optional, repeating)'];
  for (const name of REFUSED) {
    define(name, `${name} of Google Sheets.`, anything, () => ({
      value: '#ERROR!',
      message: `${name} is not in the preview.`,
    }));
  }
  computeByColumns();
}
